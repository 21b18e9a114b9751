/** Somebody in a queue, with the number of persons they come with. */
export interface Waiting {
  readonly id: string
  readonly number: number
  readonly persons: number
}

/**
 * Who moves up when places are free: strictly in the order of the numbers. A large party at the head is not overtaken by
 * smaller ones behind it, so that everybody can count how far ahead of them the queue still is.
 * @param free places, Infinity without a limit
 */
export function whoMovesUp<W extends Waiting>(queue: readonly W[], free: number): W[] {
  const moved: W[] = []
  let left = free
  for (const one of queue.toSorted((a, b) => a.number - b.number)) {
    if (one.persons > left) break
    left -= one.persons
    moved.push(one)
  }
  return moved
}
