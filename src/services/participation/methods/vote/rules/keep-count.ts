import type { CountedBallot } from '../../../ballots/count.ts'
import type { Ballot } from './ballot.ts'
import { type Count, countBallots } from './count-ballots.ts'
import { askedOf, type VoteAsked } from './vote.ts'

/** Why more ballots than people entitled is no error here: the number was announced before, and is shown beside what was cast. */
export type Kept = Omit<Count, 'counted'> & { readonly counted: KeptCounted }

export type KeptCounted =
  | { readonly kind: 'choice'; readonly blank: number; readonly tallies: readonly KeptTally[] }
  | {
      readonly kind: 'points'
      readonly blank: number
      readonly tallies: readonly (KeptTally & { readonly givers: number })[]
    }
  | {
      readonly kind: 'ranking'
      readonly blank: number
      readonly options: readonly string[]
      /** `table[a][b]`: so many ballots put a above b; everything else follows from it. */
      readonly table: readonly (readonly number[])[]
    }
  | { readonly kind: 'question'; readonly yes: number; readonly no: number; readonly abstained: number }

/** Votes or points of an option. */
export interface KeptTally {
  readonly option: string
  readonly number: number
  readonly place: number
}

/** Counts from the raw data. The result fits into JSON; what is shown follows from it. */
export function keptCount(asked: VoteAsked, ballots: readonly CountedBallot[]): Kept {
  const all = ballots.flatMap(({ ballot, times }) => Array<Ballot>(times).fill(ballotFrom(ballot)))
  const { cast, spoilt, counted } = countBallots(askedOf(asked), all, Math.max(asked.entitled ?? 0, all.length))
  return { cast, spoilt, counted: kept(counted, blanks(all)) }
}

function kept(counted: Count['counted'], blank: number): KeptCounted {
  switch (counted.kind) {
    case 'choice':
      return {
        kind: 'choice',
        blank,
        tallies: counted.result.tallies.map(({ option, votes, place }) => ({ option, number: votes, place })),
      }
    case 'points':
      return {
        kind: 'points',
        blank,
        tallies: counted.result.tallies.map(({ option, points, givers, place }) => ({
          option,
          number: points,
          givers,
          place,
        })),
      }
    case 'ranking':
      return { kind: 'ranking', blank, options: counted.pairs.options, table: counted.pairs.table }
    case 'question':
      return {
        kind: 'question',
        yes: counted.answers.yes,
        no: counted.answers.no,
        abstained: counted.answers.abstained,
      }
  }
}

const blanks = (all: readonly Ballot[]): number =>
  all.filter(
    (ballot) =>
      (ballot.kind === 'choice' && ballot.chosen.length === 0) ||
      (ballot.kind === 'points' && Object.keys(ballot.points).length === 0) ||
      (ballot.kind === 'ranking' && ballot.ranking.length === 0),
  ).length

/** What was written by `writtenBallot`; anything else counts as spoilt. */
function ballotFrom(text: string): Ballot {
  try {
    return JSON.parse(text) as Ballot
  } catch {
    return { kind: 'spoilt' }
  }
}
