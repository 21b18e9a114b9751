/**
 * Those who ask for the same at the same time are answered by one reading. A reading that is under way may have begun before
 * somebody asked and miss what was written in between; so whoever comes then waits for the next one, which begins when this one is
 * over: nobody is ever told less than what stood there when they asked, and at most two readings of one thing wait for each other.
 * @returns a function that reads under a key; whoever shares a reading shares its failure as well
 */
export function together<Result>(): (key: string, read: () => Promise<Result>) => Promise<Result> {
  const running = new Map<string, Promise<Result>>()
  const waiting = new Map<string, Promise<Result>>()
  const begin = (key: string, read: () => Promise<Result>): Promise<Result> => {
    const reading = read().finally(() => {
      if (running.get(key) === reading) running.delete(key)
    })
    running.set(key, reading)
    return reading
  }
  return (key, read) => {
    const before = running.get(key)
    if (!before) return begin(key, read)
    const after = waiting.get(key)
    if (after) return after
    const next = before
      .catch(() => {})
      .then(() => {
        waiting.delete(key)
        return begin(key, read)
      })
    waiting.set(key, next)
    return next
  }
}
