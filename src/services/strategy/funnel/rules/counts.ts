import type { Candidate, Narrowing } from '../things.ts'

export interface Counts {
  readonly before: number | null
  readonly after: number | null
  /** Of those that are known one by one; null: none is. */
  readonly listed: { readonly before: number; readonly after: number } | null
  /** What was told is not what is listed: both are shown. */
  readonly differ: boolean
}

/** How many became how many. What was told counts; where nothing was told, what is listed. */
export function countsOf({ before, after, candidates }: Pick<Narrowing, 'before' | 'after' | 'candidates'>): Counts {
  const listed = candidates.length
    ? { before: candidates.length, after: candidates.filter(({ fate }) => fate === 'kept').length }
    : null
  return {
    before: before ?? listed?.before ?? null,
    after: after ?? listed?.after ?? null,
    listed,
    differ:
      listed !== null && ((before !== null && before !== listed.before) || (after !== null && after !== listed.after)),
  }
}

/** Those that dropped out and of which nobody has said why: a narrowing cannot be closed over them. */
export const withoutReason = (candidates: readonly Candidate[]): readonly Candidate[] =>
  candidates.filter(({ fate, reason }) => fate === 'dropped' && !reason.trim())
