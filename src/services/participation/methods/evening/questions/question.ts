/** Kind of what people report. */
export const kind = 'participation.live-question'

/** waiting: a moderator has to look first; open: everybody sees it; aside: not now, answered in writing later. */
export const states = ['waiting', 'open', 'current', 'answered', 'aside'] as const
export type State = (typeof states)[number]

export const longest = 280
export const codeLength = 6

/** Questions of one browser in an hour, and of one connection: a whole hall may share one. */
export const mostOf = { browser: 5, connection: 300 } as const

export interface Box {
  readonly meeting: string
  readonly code: string
  /** Questions appear once a moderator has looked at them. */
  readonly checked: boolean
  readonly openedAt: Temporal.Instant
  readonly closedAt: Temporal.Instant | null
}

export interface Question {
  readonly id: string
  readonly meeting: string
  readonly words: string
  readonly state: State
  readonly hidden: boolean
  readonly supports: number
  /** Written afterwards, Markdown; '' while there is none. */
  readonly answer: string
}

/** The one talked about first, then what most want to know, then the oldest; what is over last. */
export function inOrder(questions: readonly Question[]): Question[] {
  const rank: Record<State, number> = { current: 0, waiting: 1, open: 2, aside: 3, answered: 4 }
  return [...questions].sort(
    (one, other) =>
      rank[one.state] - rank[other.state] || other.supports - one.supports || (one.id < other.id ? -1 : 1),
  )
}

/** Whether everybody sees it. */
export const isShown = ({ state, hidden }: Pick<Question, 'state' | 'hidden'>): boolean =>
  state !== 'waiting' && !hidden

/** Every question gets an answer: in the hall, or in writing. */
export const isAnswered = ({ state, answer }: Pick<Question, 'state' | 'answer'>): boolean =>
  state === 'answered' || answer !== ''
