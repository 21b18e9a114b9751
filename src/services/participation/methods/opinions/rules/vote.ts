/** What one can say to a statement; as they stand on a sheet. */
export const votes = { agree: 1, pass: 0, disagree: -1 } as const
export type Said = keyof typeof votes
export const saids = ['agree', 'disagree', 'pass'] as const satisfies readonly Said[]

/** Number of a statement → 1, 0, −1. One person, one sheet; one statement, one vote. */
export type Votes = Readonly<Record<string, number>>

export const saidOf = (vote: number | undefined): Said | null =>
  vote === undefined ? null : vote > 0 ? 'agree' : vote < 0 ? 'disagree' : 'pass'

/** Statements of one phase: more than anybody reads, and few enough for one page. */
export const mostStatements = 300
/** Statements that wait for somebody to check them. */
export const mostWaiting = 200
export const longest = 140
