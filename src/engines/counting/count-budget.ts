import { type Project, votesOf } from './budget.ts'
import { type Completion, equalShares, type SharesResult } from './equal-shares.ts'
import { mostVotes, type VotesResult } from './most-votes.ts'

/** A budget as it comes from the urn: equal ballots together. */
export interface BudgetQuestion {
  readonly projects: readonly Project[]
  readonly ballots: readonly { readonly chosen: readonly string[]; readonly times: number }[]
  /** Cents. */
  readonly budget: number
  readonly completion: Completion
}

export interface BudgetCount {
  readonly voters: number
  /** In the order of the projects. */
  readonly votes: readonly number[]
  readonly shares: SharesResult
  readonly most: VotesResult
  /** Cents by which shares were raised at a time. */
  readonly raise: number
}

/** So often shares are raised at most. The step is chosen so that this is more than what everybody's share was at the beginning. */
export const mostRaises = 1000

/**
 * Counts a budget by both rules, so that one can be compared with the other. Ballots that name projects nobody knows count without them.
 * Satisfaction is the cost; shares are raised by whole euros, by at least a thousandth of the equal share.
 */
export function countBudget({ projects, ballots, budget, completion }: BudgetQuestion): BudgetCount {
  const known = new Set(projects.map(({ id }) => id))
  const all = ballots.flatMap(({ chosen, times }) => {
    const ballot = [...new Set(chosen)].filter((id) => known.has(id))
    return Array.from({ length: times }, () => ballot)
  })
  const raise = raiseFor(budget, all.length)
  const input = { projects, ballots: all, budget }
  return {
    voters: all.length,
    votes: votesOf(input),
    shares: equalShares(input, { satisfaction: 'cost', completion, raise, raises: mostRaises }),
    most: mostVotes(input, 'skip'),
    raise,
  }
}

/** One euro, or more where a share is more than 1,000 euros: whole euros in any case. @returns cents */
export const raiseFor = (budget: number, voters: number): number =>
  100 * Math.max(1, Math.ceil(budget / Math.max(1, voters) / 100 / mostRaises))
