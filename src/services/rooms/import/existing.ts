import type { Span } from '../resource.ts'

/** A booking that stands in another calendar or table so far. */
export interface Existing {
  /** Line of a table, or of none (0) in calendar files. */
  readonly line: number
  readonly words: string
  readonly span: Span
}

/** No file brings more: it is one resource's. */
export const mostExisting = 5000
