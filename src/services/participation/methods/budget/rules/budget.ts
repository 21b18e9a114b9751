import type { Completion } from '#engines/counting/equal-shares.ts'

/**
 * How it is counted. `shares-votes`: equal shares, shares raised until the purse is used up, and what is still left goes by most votes.
 * `shares`: the same, but what is left stays. `votes`: most votes within the purse.
 */
export const rules = ['shares-votes', 'shares', 'votes'] as const
export type Rule = (typeof rules)[number]

/** How one votes: for any number of projects, or for as many as the purse pays. */
export const ways = ['any', 'purse'] as const
export type Way = (typeof ways)[number]

/** What staff set up, before the first ballot. Amounts in cents. */
export interface Budget {
  readonly purse: number
  readonly rule: Rule
  readonly way: Way
  /** Projects on a ballot. */
  readonly least: number
  /** Null: as many as there are. */
  readonly most: number | null
  /** Grows with every change of what ballots are about. */
  readonly version: number
}

/** Whichever rule decides, equal shares are counted with this completion, for comparison too. */
export const completionOf = (rule: Rule): Completion => (rule === 'shares' ? 'add1' : 'add1-votes')

/** Projects on one ballot paper: more nobody reads. */
export const mostProjects = 200
