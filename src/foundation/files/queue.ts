export interface WorkQueue {
  /**
   * Runs work when there is room.
   * @param weight  the room it takes, e.g. bytes of memory; more than all room waits until it is alone
   * @returns undefined when too much is waiting already
   */
  run<T>(weight: number, work: () => Promise<T>): Promise<T> | undefined
}

/**
 * First come, first served: at most `atOnce` pieces of work, together at most `room` heavy.
 * @param waiting  how many may wait; whoever comes after them is turned away
 */
export function createWorkQueue(atOnce: number, room: number, waiting: number): WorkQueue {
  const line: { weight: number; start: () => void }[] = []
  let running = 0
  let taken = 0

  function startNext(): void {
    for (let next = line[0]; next; next = line[0]) {
      if (running >= atOnce || (running > 0 && taken + next.weight > room)) return
      line.shift()
      running += 1
      taken += next.weight
      next.start()
    }
  }

  return {
    run(weight, work) {
      if (line.length >= waiting) return undefined
      const done = new Promise<void>((start) => line.push({ weight, start })).then(work).finally(() => {
        running -= 1
        taken -= weight
        startNext()
      })
      startNext()
      return done
    },
  }
}
