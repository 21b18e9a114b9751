import type { Group, Price, PriceRule, Span } from '../resource.ts'
import { bookingWindow, checkWish, type RuleProblem } from '../rules/booking-rules.ts'
import { freeSpans, freeSpansOfPool } from '../rules/free-times.ts'
import { type Calendar, openBetween } from '../rules/openings.ts'
import { priceOf, ruleFor } from '../rules/price.ts'
import { isBefore, minutesOf } from '../rules/spans.ts'
import { minutesPerDay, nextOnGrid } from '../rules/times.ts'
import type { Candidate } from './queries-find.ts'

/** How a resource stands at the time somebody looks for. */
export type Standing =
  /** Without a time nothing is said. */
  | { readonly is: 'not-asked' }
  /** Free at the time. `asks`: the provider decides. */
  | { readonly is: 'free'; readonly asks: boolean }
  /** Only a day was named: what of it is free, in order. */
  | { readonly is: 'free-spans'; readonly asks: boolean; readonly spans: readonly Span[] }
  | { readonly is: 'taken' }
  | { readonly is: 'not-bookable'; readonly problem: RuleProblem }

export interface Wish {
  /** The time, or the whole local day when `exact` is false. */
  readonly span: Span
  readonly exact: boolean
  readonly persons: number | null
}

interface Here {
  readonly now: Temporal.Instant
  readonly holidayOn: Calendar['holidayOn']
}

/** What a resource shows for a wish; who the person is does not matter here: the page of the resource says who may book. */
export function standingOf(candidate: Candidate, wish: Wish | null, here: Here): Standing {
  if (!wish) return { is: 'not-asked' }
  const open = openBetween(calendarOf(candidate, here), wish.span)
  return wish.exact ? atTime(candidate, wish, open, here.now) : onDay(candidate, open, here.now)
}

function atTime(candidate: Candidate, { span, persons }: Wish, open: readonly Span[], now: Temporal.Instant): Standing {
  const problem = checkWish({ span, persons, as: 'organisation' }, candidate, open, now)
  if (problem) return { is: 'not-bookable', problem }
  return isFree(candidate, span) ? { is: 'free', asks: candidate.rules.approval } : { is: 'taken' }
}

/** The same as the database will say: none of all units is taken, or one of the pool is not; the buffer behind is free too. */
export function isFree({ takes, units, taken, rules }: Candidate, { start, end }: Span): boolean {
  const until = end.add({ minutes: rules.bufferMinutes })
  const inTheWay = new Set(
    taken.filter((other) => isBefore(other.start, until) && isBefore(start, other.end)).map(({ unit }) => unit),
  )
  return takes === 'all' ? inTheWay.size === 0 : inTheWay.size < units.length
}

function onDay(candidate: Candidate, open: readonly Span[], now: Temporal.Instant): Standing {
  const { takes, taken, units, rules } = candidate
  // What is booked by several days is not free on one, whatever else is on it.
  if (rules.shortestMinutes > minutesPerDay)
    return { is: 'not-bookable', problem: { code: 'too-short', minutes: rules.shortestMinutes } }
  const bookable = bookingWindow(rules, now)
  const free =
    takes === 'all'
      ? freeSpans(open, taken, rules.bufferMinutes)
      : freeSpansOfPool(open, taken, units, rules.bufferMinutes)
  const spans = free
    .map((span) =>
      isBefore(span.start, bookable.start) ? { ...span, start: nextOnGrid(bookable.start, rules.gridMinutes) } : span,
    )
    .filter((span) => minutesOf(span) >= rules.shortestMinutes)
  if (spans.every(({ start }) => !isBefore(start, bookable.end)) && spans.length)
    return { is: 'not-bookable', problem: { code: 'too-far' } }
  if (spans.length) return { is: 'free-spans', asks: rules.approval, spans }
  return open.length ? { is: 'taken' } : { is: 'not-bookable', problem: { code: 'closed' } }
}

export const calendarOf = (
  { openings, exceptions, schoolHolidays, rules }: Candidate,
  { holidayOn }: Pick<Here, 'holidayOn'>,
): Calendar => ({
  openings,
  exceptions,
  schoolHolidays,
  closedOnHolidays: rules.holidays === 'closed',
  inSchoolHolidays: rules.schoolHolidays,
  holidayOn,
})

/** What a list says about the price: of the time somebody named, or else the rule and what the shortest booking costs. */
export interface ShownPrice {
  readonly exact: boolean
  /** Undefined: free. */
  readonly rule: PriceRule | undefined
  readonly price: Price
}

/** @param day on which the rule has to be in force when no time was named */
export function shownPrice(candidate: Candidate, wish: Wish | null, group: Group, day: Temporal.PlainDate): ShownPrice {
  const exact = wish?.exact ?? false
  const start = wish?.span.start ?? day.toZonedDateTime('Europe/Berlin').toInstant()
  const span = wish?.exact ? wish.span : { start, end: start.add({ minutes: candidate.rules.shortestMinutes }) }
  const rule = ruleFor(candidate.prices, { group, purpose: 'other', day })
  return { exact, rule, price: priceOf(candidate.prices, { span, group, purpose: 'other' }, candidate) }
}
