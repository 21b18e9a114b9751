import type { Count } from '#engines/opinions/meaning.ts'
import { type Shown, threshold } from '../../../threshold.ts'

/** Votes of everybody on one statement, as far as they may be shown. */
export interface ShownVotes {
  readonly seen: Shown
  readonly agree: Shown
  readonly disagree: Shown
  readonly pass: Shown
}

/**
 * Nothing from 1 to below the threshold; that nobody said something may be said. How many answered is told only when all cells are: else what
 * is left out would be the rest.
 */
export function shownVotes({ agree, disagree, seen }: Count): ShownVotes {
  const cell = (count: number): Shown => (seen >= threshold && (count === 0 || count >= threshold) ? count : null)
  const cells = { agree: cell(agree), disagree: cell(disagree), pass: cell(seen - agree - disagree) }
  return { seen: Object.values(cells).includes(null) ? null : seen, ...cells }
}

/**
 * Share who said so in whole tenths, 0 to 1; null when they are fewer than the threshold. Tenths are not exact enough to compute from them and
 * the sum of all what a few others said.
 */
export const shownShare = (said: number, seen: number): number | null =>
  said < threshold ? null : Math.round((10 * said) / seen) / 10

/**
 * Whether single rows without names may be published: of at least so many people, and of those who did not agree to it there are none or as
 * many, so that nobody's votes are what is missing.
 */
export const rowsMayBeShown = (agreed: number, others: number): boolean =>
  agreed >= threshold && (others === 0 || others >= threshold)

/** Whether a new count may replace the one that is shown: as many sheets as the threshold have changed since. The last count always comes. */
export const mayFollow = (changed: number, final: boolean): boolean => final || changed >= threshold
