import { type Spoilt, spoiltBy } from '#engines/counting/choice.ts'
import { type RankingSpoilt, rankingSpoiltBy } from '#engines/counting/pairs.ts'
import { type PointsSpoilt, pointsSpoiltBy } from '#engines/counting/points.ts'
import type { Asked, Ballot } from './ballot.ts'

/** Why a ballot cannot be cast as it is. */
export type BallotProblem =
  | Spoilt
  | PointsSpoilt
  | RankingSpoilt
  /** It answers another kind of question. */
  | 'other-kind'
  /** Nothing was chosen; whoever wants to abstain says so. */
  | 'empty'

/**
 * Null: the ballot may be cast. Somebody online is told what is wrong before casting; only paper can be spoilt, and is then entered as such.
 * @param blank whether an empty ballot may be cast, as an abstention
 */
export function problemOf(asked: Asked, ballot: Ballot, blank: boolean): BallotProblem | null {
  if (asked.kind === 'question') return ballot.kind === 'question' ? null : 'other-kind'
  if (asked.kind === 'points' && ballot.kind === 'points')
    return (
      pointsSpoiltBy(asked, ballot.points) ??
      emptyWhen(
        Object.values(ballot.points).every((one) => one === 0),
        blank,
      )
    )
  if (asked.kind === 'ranking' && ballot.kind === 'ranking')
    return rankingSpoiltBy(asked.options, ballot.ranking) ?? emptyWhen(ballot.ranking.flat().length === 0, blank)
  if ((asked.kind === 'one' || asked.kind === 'several') && ballot.kind === 'choice') {
    const most = asked.kind === 'one' ? 1 : asked.most
    return spoiltBy({ options: asked.options, most }, ballot.chosen) ?? emptyWhen(ballot.chosen.length === 0, blank)
  }
  return 'other-kind'
}

const emptyWhen = (empty: boolean, blank: boolean) => (empty && !blank ? 'empty' : null)
