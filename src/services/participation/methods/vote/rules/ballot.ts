import type { Ranking } from '#engines/counting/pairs.ts'
import type { PointsBallot } from '#engines/counting/points.ts'
import type { QuestionRule } from '#engines/counting/question.ts'

/** What is asked. Options are ids; a ballot names nothing else. */
export type Asked =
  | { readonly kind: 'one'; readonly options: readonly string[] }
  | { readonly kind: 'several'; readonly options: readonly string[]; readonly most: number }
  | {
      readonly kind: 'points'
      readonly options: readonly string[]
      readonly perOption: number
      readonly inAll: number | null
    }
  | { readonly kind: 'ranking'; readonly options: readonly string[] }
  | { readonly kind: 'question'; readonly rule: QuestionRule }

/** What stands on a ballot. It holds nothing about who filled it in, when, or how it came. */
export type Ballot =
  | { readonly kind: 'choice'; readonly chosen: readonly string[] }
  | { readonly kind: 'points'; readonly points: PointsBallot }
  | { readonly kind: 'ranking'; readonly ranking: Ranking }
  | { readonly kind: 'question'; readonly answer: 'yes' | 'no' | 'abstain' }
  /** A paper ballot that nobody can read as a vote: counted as cast, and as spoilt. */
  | { readonly kind: 'spoilt' }

const byCode = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0)

/**
 * The one text for ballots that say the same: options in a fixed order, nothing left of the order in which somebody ticked or typed. Two
 * people who vote alike leave the same bytes.
 */
export function writtenBallot(ballot: Ballot): string {
  switch (ballot.kind) {
    case 'choice':
      return JSON.stringify({ kind: ballot.kind, chosen: [...ballot.chosen].sort(byCode) })
    case 'points': {
      const given = Object.entries(ballot.points).filter(([, points]) => points !== 0)
      return JSON.stringify({
        kind: ballot.kind,
        points: Object.fromEntries(given.sort(([one], [other]) => byCode(one, other))),
      })
    }
    case 'ranking': {
      const levels = ballot.ranking.filter((level) => level.length > 0)
      return JSON.stringify({ kind: ballot.kind, ranking: levels.map((level) => [...level].sort(byCode)) })
    }
    case 'question':
      return JSON.stringify({ kind: ballot.kind, answer: ballot.answer })
    case 'spoilt':
      return JSON.stringify({ kind: ballot.kind })
  }
}
