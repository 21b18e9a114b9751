import type { QuestionRule } from '#engines/counting/question.ts'
import type { Words } from '../../../wording.ts'
import type { Asked } from './ballot.ts'

/** What can be asked. */
export const kinds = ['question', 'one', 'several', 'points', 'ranking'] as const
export type Kind = (typeof kinds)[number]

export interface VoteOption {
  /** 'a', 'b' …: what stands on ballots; never given to another option. */
  readonly id: string
  readonly words: Words
  /** A sentence or two. */
  readonly about: Words
}

/** What a vote asks, as staff set it up. */
export interface VoteAsked {
  readonly kind: Kind
  readonly question: Words
  /** In their order; of a question that is accepted or rejected there are none. */
  readonly options: readonly VoteOption[]
  /** Of `several`: so many at most. */
  readonly most: number
  /** Of `points`. */
  readonly perOption: number
  readonly inAll: number | null
  /** Of `question`. */
  readonly rule: QuestionRule | null
  /** How many might vote; only quorums need it. */
  readonly entitled: number | null
  /** An empty ballot may be cast, as an abstention. */
  readonly blank: boolean
}

export const mostOptions = 30

/** The same for counting: ids, and nothing that people read. */
export function askedOf({ kind, options, most, perOption, inAll, rule }: VoteAsked): Asked {
  const ids = options.map(({ id }) => id)
  switch (kind) {
    case 'one':
    case 'ranking':
      return { kind, options: ids }
    case 'several':
      return { kind, options: ids, most }
    case 'points':
      return { kind, options: ids, perOption, inAll }
    case 'question':
      return { kind, rule: rule ?? simpleMajority }
  }
}

export const simpleMajority: QuestionRule = {
  majority: { part: 1, whole: 2, by: 'more-than' },
  turnout: null,
  approval: null,
}
