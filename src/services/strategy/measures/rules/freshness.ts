import { isOver, type MeasureRow } from '../measure.ts'

/** How old the words about a measure are. 'settled': it is over, nothing new is expected; 'never': nobody has said anything yet. */
export type Freshness = 'fresh' | 'ageing' | 'stale' | 'settled' | 'never'

/** Days since the last word: up to here fresh, then ageing … */
export const freshDays = 100
/** … and from here stale: half a year and a few days of grace, because reports are half-yearly. */
export const staleDays = 190

export interface Age {
  readonly value: Freshness
  readonly byRule: Freshness
  /** Days since the last word, never negative; null when there was none. */
  readonly days: number | null
}

/** The age of what is said of a measure, and what somebody said instead of the rule. */
export function freshnessOf(
  { phase, standingOn, freshnessSaid }: Pick<MeasureRow, 'phase' | 'standingOn' | 'freshnessSaid'>,
  today: Temporal.PlainDate,
): Age {
  const days = standingOn ? Math.max(0, standingOn.until(today).days) : null
  const byRule = byAge(isOver(phase), days)
  return { value: isOver(phase) ? byRule : (freshnessSaid ?? byRule), byRule, days }
}

function byAge(over: boolean, days: number | null): Freshness {
  if (over) return 'settled'
  if (days === null) return 'never'
  if (days <= freshDays) return 'fresh'
  return days <= staleDays ? 'ageing' : 'stale'
}
