import type { Board, Claim } from './board.ts'
import type { Placement } from './placements.ts'

export type Found = 'placed' | 'impossible' | 'gave-up'

/** One way to give a club what it had, or asks for: one of its claims, at a place. */
export interface Way {
  readonly claim: number
  readonly place: Placement
}

/**
 * Places a claim so that every club keeps as many slots as it has, perhaps others. Whoever stands in the way is lifted and placed again
 * in turn; whoever has been placed in this search stays. Every arrangement can be reached like that, so that a search that ends by
 * itself proves that there is none. First with few moved, then with more, at last with any number, until `steps` places were tried.
 * @param waysFor how a claim that has no place may be satisfied: by itself, or by another claim of its club; the dearest first
 */
export function place(
  claims: readonly Claim[],
  board: Board,
  claim: Claim,
  steps: number,
  waysFor: (claim: number) => readonly Way[],
): Found {
  const budget = { left: steps, cut: false }
  const pinned = new Set<number>()
  /** Ways that hurt nobody who stays, with those they hurt. What is placed, or waits itself, is no way for somebody else. */
  const options = (at: number, waiting: readonly number[]) => {
    const list: (Way & { others: number[] })[] = []
    for (const way of waysFor(at)) {
      if (way.claim !== at && (board.placed[way.claim] || waiting.includes(way.claim))) continue
      const others = board.inTheWay(claims[way.claim] as Claim, way.place)
      if (!others.some((other) => pinned.has(other))) list.push({ ...way, others })
    }
    return list
  }

  const settle = (waiting: readonly number[], mayMove: number): boolean => {
    if (waiting.length === 0) return true
    // Whoever has the least choice comes first: what cannot end well ends soon.
    let chosen = -1
    let choices: ReturnType<typeof options> = []
    for (const at of waiting) {
      const list = options(at, waiting)
      if (list.length === 0) return false
      if (chosen < 0 || list.length < choices.length) [chosen, choices] = [at, list]
    }
    const rest = waiting.filter((at) => at !== chosen)
    choices.sort((one, other) => one.others.length - other.others.length)
    for (const { claim: taking, place, others } of choices) {
      if (others.length > mayMove) {
        budget.cut = true
        break
      }
      if (budget.left-- <= 0) break
      const before = others.map((at) => [at, board.placed[at] as Placement] as const)
      for (const at of others) board.lift(at)
      pinned.add(taking)
      board.put(taking, place)
      if (settle([...rest, ...others], mayMove - others.length)) return true
      board.lift(taking)
      pinned.delete(taking)
      for (const [at, old] of before) board.put(at, old)
    }
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
