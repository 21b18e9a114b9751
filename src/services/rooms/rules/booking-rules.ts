import type { Resource, Span } from '../resource.ts'
import { contains, isBefore, merged, minutesOf } from './spans.ts'
import { isOnGrid, localDay, wallMinutes, wholeDays } from './times.ts'

/** Why a wish is not allowed, with what would be: minutes of the limit, the last day possible, the most persons. */
export interface RuleProblem {
  readonly code:
    | 'closed'
    | 'too-short'
    | 'too-long'
    | 'too-soon'
    | 'too-far'
    | 'off-grid'
    | 'too-many-persons'
    | 'accounts-only'
    | 'organisations-only'
    | 'over'
  readonly minutes?: number
  readonly day?: Temporal.PlainDate
  readonly persons?: number
}

export interface Wish {
  readonly span: Span
  readonly persons: number | null
  readonly as: 'guest' | 'account' | 'organisation'
}

/**
 * Whether the rules of a resource allow a wish; whether the time is free is another question.
 * @param open what is open around the wish, see `openBetween`
 */
export function checkWish(
  { span, persons, as }: Wish,
  { rules, persons: most }: Pick<Resource, 'rules' | 'persons'>,
  open: readonly Span[],
  now: Temporal.Instant,
): RuleProblem | null {
  if (rules.who === 'organisation' && as !== 'organisation') return { code: 'organisations-only' }
  if (rules.who === 'account' && as === 'guest') return { code: 'accounts-only' }
  if (persons !== null && most !== null && persons > most) return { code: 'too-many-persons', persons: most }
  if (isBefore(span.start, now)) return { code: 'over' }
  const { start, end } = bookingWindow(rules, now)
  if (isBefore(span.start, start)) return { code: 'too-soon', minutes: rules.noticeMinutes }
  if (!isBefore(span.start, end)) return { code: 'too-far', day: lastDay(rules, now) }
  if (!isOnGrid(span.start, rules.gridMinutes) || !isOnGrid(span.end, rules.gridMinutes))
    return { code: 'off-grid', minutes: rules.gridMinutes }
  // On the two odd days of the year the clock on the wall counts as well: a whole day is a whole day.
  const lengths = [minutesOf(span), wallMinutes(span)]
  if (minutesOf(span) <= 0 || Math.max(...lengths) < rules.shortestMinutes)
    return { code: 'too-short', minutes: rules.shortestMinutes }
  if (Math.min(...lengths) > rules.longestMinutes) return { code: 'too-long', minutes: rules.longestMinutes }
  if (!merged(open).some((one) => contains(one, span))) return { code: 'closed', day: localDay(span.start) }
  return null
}

type Limits = Pick<Resource['rules'], 'noticeMinutes' | 'advanceDays'>

/** When a booking may begin, seen from now: after the notice, up to the end of the last day. */
export function bookingWindow(rules: Limits, now: Temporal.Instant): Span {
  return { start: now.add({ minutes: rules.noticeMinutes }), end: endOfLastDay(rules, now) }
}

let lately: { readonly now: number; readonly ends: Map<number, Temporal.Instant> } | undefined

/** A list asks for every room at the same moment, and most rooms have the same rule: what was reckoned for the moment is kept. */
function endOfLastDay(rules: Limits, now: Temporal.Instant): Temporal.Instant {
  if (lately?.now !== now.epochMilliseconds) lately = { now: now.epochMilliseconds, ends: new Map() }
  const known = lately.ends.get(rules.advanceDays)
  if (known) return known
  const last = lastDay(rules, now)
  const { end } = wholeDays(last, last)
  lately.ends.set(rules.advanceDays, end)
  return end
}

const lastDay = ({ advanceDays }: Limits, now: Temporal.Instant) => localDay(now).add({ days: advanceDays })
