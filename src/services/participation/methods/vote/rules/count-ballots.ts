import { type ChoiceResult, countChoices } from '#engines/counting/choice.ts'
import { countPairs, type Pairs } from '#engines/counting/pairs.ts'
import { countPoints, type PointsResult } from '#engines/counting/points.ts'
import { type Answers, type Decision, decide } from '#engines/counting/question.ts'
import { type SchulzeResult, schulze } from '#engines/counting/schulze.ts'
import type { Asked, Ballot } from './ballot.ts'
import { problemOf } from './check-ballot.ts'

export type Counted =
  | { readonly kind: 'choice'; readonly result: ChoiceResult }
  | { readonly kind: 'points'; readonly result: PointsResult }
  | { readonly kind: 'ranking'; readonly pairs: Pairs; readonly result: SchulzeResult }
  | { readonly kind: 'question'; readonly answers: Answers; readonly decision: Decision }

export interface Count {
  /** All ballots, spoilt ones included. */
  readonly cast: number
  /** Entered as spoilt, or not fitting what is asked; the counts below leave them out. */
  readonly spoilt: number
  readonly counted: Counted
}

/**
 * Counts what was cast, from the ballots alone: the same for the result and for everybody who counts again.
 * @param entitled how many might have voted; only quorums look at it @throws {RangeError} more ballots than people, where there is a quorum
 */
export function countBallots(asked: Asked, ballots: readonly Ballot[], entitled: number): Count {
  const valid = ballots.filter((ballot) => problemOf(asked, ballot, true) === null)
  const spoilt = ballots.length - valid.length
  return { cast: ballots.length, spoilt, counted: countValid(asked, valid, spoilt, entitled) }
}

function countValid(asked: Asked, ballots: readonly Ballot[], spoilt: number, entitled: number): Counted {
  switch (asked.kind) {
    case 'one':
    case 'several': {
      const rule = { options: asked.options, most: asked.kind === 'one' ? 1 : asked.most }
      const chosen = ballots.flatMap((ballot) => (ballot.kind === 'choice' ? [ballot.chosen] : []))
      return { kind: 'choice', result: countChoices(rule, chosen) }
    }
    case 'points': {
      const points = ballots.flatMap((ballot) => (ballot.kind === 'points' ? [ballot.points] : []))
      return { kind: 'points', result: countPoints(asked, points) }
    }
    case 'ranking': {
      const rankings = ballots.flatMap((ballot) => (ballot.kind === 'ranking' ? [ballot.ranking] : []))
      const pairs = countPairs(asked.options, rankings)
      return { kind: 'ranking', pairs, result: schulze(pairs) }
    }
    case 'question': {
      const said = (answer: string) =>
        ballots.filter((ballot) => ballot.kind === 'question' && ballot.answer === answer).length
      const answers = { yes: said('yes'), no: said('no'), abstained: said('abstain'), spoilt, entitled }
      return { kind: 'question', answers, decision: decide(asked.rule, answers) }
    }
  }
}
