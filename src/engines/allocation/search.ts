import type { Board, Claim } from './board.ts'
import type { Placement } from './placements.ts'

export type Found = 'placed' | 'impossible' | 'gave-up'

/**
 * Places a claim so that everybody who has a place keeps one, perhaps another. Whoever stands in the way is lifted and placed again in
 * turn; whoever has been placed in this search stays. Every arrangement can be reached like that, so that a search that ends by itself
 * proves that there is none. First with few moved, then with more, at last with any number, until `steps` places were tried.
 * @param allowed the placements a claim may have, the dearest first
 */
export function place(
  claims: readonly Claim[],
  board: Board,
  claim: Claim,
  steps: number,
  allowed: (claim: number) => readonly Placement[],
): Found {
  const budget = { left: steps, cut: false }
  const pinned = new Set<number>()
  /** Places that hurt nobody who stays, with those they hurt. */
  const options = (at: number) => {
    const one = claims[at] as Claim
    const list: { place: Placement; others: number[] }[] = []
    for (const place of allowed(at)) {
      const others = board.inTheWay(one, place)
      if (!others.some((other) => pinned.has(other))) list.push({ place, others })
    }
    return list
  }

  const settle = (waiting: readonly number[], mayMove: number): boolean => {
    if (waiting.length === 0) return true
    // Whoever has the least choice comes first: what cannot end well ends soon.
    let chosen = -1
    let choices: ReturnType<typeof options> = []
    for (const at of waiting) {
      const list = options(at)
      if (list.length === 0) return false
      if (chosen < 0 || list.length < choices.length) [chosen, choices] = [at, list]
    }
    const rest = waiting.filter((at) => at !== chosen)
    choices.sort((one, other) => one.others.length - other.others.length)
    pinned.add(chosen)
    for (const { place, others } of choices) {
      if (others.length > mayMove) {
        budget.cut = true
        break
      }
      if (budget.left-- <= 0) break
      const before = others.map((at) => [at, board.placed[at] as Placement] as const)
      for (const at of others) board.lift(at)
      board.put(chosen, place)
      if (settle([...rest, ...others], mayMove - others.length)) return true
      board.lift(chosen)
      for (const [at, old] of before) board.put(at, old)
    }
    pinned.delete(chosen)
    return false
  }

  for (const mayMove of [0, 1, 2, 4, Number.POSITIVE_INFINITY]) {
    budget.cut = false
    if (settle([claim.at], mayMove)) return 'placed'
    if (budget.left <= 0) return 'gave-up'
    if (!budget.cut) return 'impossible'
  }
  return 'impossible'
}
