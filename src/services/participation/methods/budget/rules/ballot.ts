import type { Budget } from './budget.ts'

/** What somebody can vote for: its number on the ballot paper, and its cost in cents. */
export interface Votable {
  readonly number: number
  readonly cost: number
}

/** Why a choice cannot be cast as it is. */
export type BallotProblem =
  | { readonly why: 'unknown' }
  | { readonly why: 'too-few'; readonly least: number }
  | { readonly why: 'too-many'; readonly most: number }
  /** The chosen projects cost more than there is; `over` cents too much. */
  | { readonly why: 'over-purse'; readonly over: number }

type Asked = Pick<Budget, 'purse' | 'way' | 'least' | 'most'>

/** What the chosen projects cost together, in cents. Unknown ones cost nothing. */
export const sumOf = (projects: readonly Votable[], chosen: readonly number[]): number =>
  projects.filter(({ number }) => chosen.includes(number)).reduce((sum, { cost }) => sum + cost, 0)

/** Null: it can be cast. Each number stands once in `chosen`. */
export function problemOf(
  { purse, way, least, most }: Asked,
  projects: readonly Votable[],
  chosen: readonly number[],
): BallotProblem | null {
  if (chosen.some((one) => !projects.some(({ number }) => number === one))) return { why: 'unknown' }
  if (chosen.length < least) return { why: 'too-few', least }
  if (most !== null && chosen.length > most) return { why: 'too-many', most }
  const over = sumOf(projects, chosen) - purse
  if (way === 'purse' && over > 0) return { why: 'over-purse', over }
  return null
}

/** Numbers as a form or somebody who types sends them: each once, ascending; undefined when something is no number. */
export function numbersFrom(typed: readonly string[]): number[] | undefined {
  const parts = typed.flatMap((text) => text.split(/[\s,;.+]+/)).filter((part) => part !== '')
  if (parts.some((part) => !/^\d{1,4}$/.test(part))) return undefined
  return [...new Set(parts.map(Number))].sort((one, other) => one - other)
}

/** A paper ballot that nobody can read as a vote: it counts as cast, and as spoilt. */
const spoilt = 'spoilt'

/** The one text of ballots that say the same: whoever votes alike leaves the same bytes. Null: spoilt. */
export const writtenBallot = (chosen: readonly number[] | null): string =>
  chosen === null ? spoilt : JSON.stringify([...chosen].sort((one, other) => one - other))

/** @returns null for a spoilt one */
export const readBallot = (text: string): readonly number[] | null =>
  text === spoilt ? null : (JSON.parse(text) as number[])
