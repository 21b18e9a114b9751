/** A paragraph as far as recognising it goes. */
interface Words {
  readonly heading: string
  readonly body: string
}

interface Before extends Words {
  readonly id: string
}

/** From so much likeness on (0 to 1) a paragraph was reworded; below it is a new one. */
const likeEnough = 0.5

/**
 * Recognises the paragraphs of a version in the next one, so that the two can be compared and what was said about a
 * paragraph stays with it: first those with the same words in their order, then the most alike.
 * @returns per paragraph of `after` the id it had, each at most once; null: it is new
 */
export function recognise(before: readonly Before[], after: readonly Words[]): (string | null)[] {
  const free = new Map(before.map((one) => [one.id, one]))
  const ids: (string | null)[] = after.map(() => null)
  const same = Map.groupBy(free.values(), wordsOf)
  for (const [index, one] of after.entries()) {
    const found = same.get(wordsOf(one))?.shift()
    if (!found) continue
    ids[index] = found.id
    free.delete(found.id)
  }
  const pairs = likely([...free.values()], after, ids)
  for (const { id, index } of pairs) {
    if (ids[index] === null && free.delete(id)) ids[index] = id
  }
  return ids
}

/** Pairs that are alike, the most alike first. */
function likely(left: readonly Before[], after: readonly Words[], ids: readonly (string | null)[]) {
  const bags = left.map((one) => ({ id: one.id, titled: one.heading !== '', bag: bagOf(one) }))
  return after
    .flatMap((one, index) => {
      if (ids[index] !== null) return []
      const bag = bagOf(one)
      return bags
        .filter(({ titled }) => titled === (one.heading !== ''))
        .map(({ id, bag: other }, order) => ({ id, index, order, like: likeness(bag, other) }))
        .filter(({ like }) => like >= likeEnough)
    })
    .sort((one, other) => other.like - one.like || one.index - other.index || one.order - other.order)
}

const wordsOf = ({ heading, body }: Words) => `${heading}\n${body}`

function bagOf(words: Words): ReadonlyMap<string, number> {
  const bag = new Map<string, number>()
  for (const word of wordsOf(words)
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [])
    bag.set(word, (bag.get(word) ?? 0) + 1)
  return bag
}

/** Share of words two texts have in common (Dice): 1 the same words, 0 none. */
export function likeness(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  const size = (bag: ReadonlyMap<string, number>) => [...bag.values()].reduce((sum, times) => sum + times, 0)
  const all = size(one) + size(other)
  if (all === 0) return 0
  let common = 0
  for (const [word, times] of one) common += Math.min(times, other.get(word) ?? 0)
  return (2 * common) / all
}
