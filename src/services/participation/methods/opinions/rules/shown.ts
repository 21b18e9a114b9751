import type { Count } from '#engines/opinions/meaning.ts'
import { protect, type Shown, threshold } from '../../../threshold.ts'

/** Votes of everybody on one statement, as far as they may be shown. */
export interface ShownVotes {
  readonly seen: Shown
  readonly agree: Shown
  readonly disagree: Shown
  readonly pass: Shown
}

/** Nothing below the threshold, and nothing from which it could be computed. */
export function shownVotes({ agree, disagree, seen }: Count): ShownVotes {
  if (seen < threshold) return { seen: null, agree: null, disagree: null, pass: null }
  const cells = protect([
    { id: 'agree', count: agree, nobodyMayBeShown: true },
    { id: 'disagree', count: disagree, nobodyMayBeShown: true },
    { id: 'pass', count: seen - agree - disagree, nobodyMayBeShown: true },
  ])
  const of = (id: string) => cells.get(id) ?? null
  return { seen, agree: of('agree'), disagree: of('disagree'), pass: of('pass') }
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
