import type { Count } from '#engines/opinions/meaning.ts'
import type { Counted } from '../poll.ts'
import { type Votes, votes as values } from './vote.ts'

/** The group somebody answers most like, for this person's eyes only. */
export interface Near {
  readonly group: number
  /** Statements on which they answered as most of the group, of those both answered. */
  readonly same: number
  readonly of: number
}

/**
 * The shown group whose most frequent answer one shares most often. Computed from one's own votes and public sums: nowhere is kept who is in
 * which group. Null when there are no groups, one has said too little, or two groups are as near.
 * @param least so many people of a group must have voted on a statement
 */
export function nearest(votes: Votes, { picture, numbers, votesNeeded }: Counted, least: number): Near | null {
  const found = picture.groups
    .map((_, group): Near => {
      const pairs = numbers.flatMap((number, at) => {
        const own = votes[number]
        const count = picture.counts[at]?.[group]
        return own !== undefined && count && count.seen >= least ? [own === mostSaid(count)] : []
      })
      return { group, same: pairs.filter(Boolean).length, of: pairs.length }
    })
    .filter(({ of }) => of >= votesNeeded)
    .sort((one, other) => share(other) - share(one))
  const [first, second] = found
  return first && (!second || share(first) > share(second)) ? first : null
}

const share = ({ same, of }: Near) => same / of

function mostSaid({ agree, disagree, seen }: Count): number {
  const pass = seen - agree - disagree
  if (agree >= disagree && agree >= pass) return values.agree
  return disagree >= pass ? values.disagree : values.pass
}
