import type { Found, Wanted } from './find-entries.ts'

/** What was asked, and what was found; null while nothing was asked. */
export interface Searched {
  readonly wanted: Wanted
  readonly found: Found | null
}
