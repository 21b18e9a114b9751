import type { Work } from '#foundation/http/route.ts'
import { say } from '#foundation/text/catalogue.ts'
import { holidayName } from '#foundation/text/holidays.ts'
import type { Language } from '#foundation/text/language.ts'
import { type BookingAs, calendarOf } from '../bookings/offer.ts'
import { wishQuery } from '../bookings/wish.ts'
import { schoolHolidayNames } from '../calendars/school-holiday-names.ts'
import { pricesOf, takenOf } from '../queries.ts'
import type { Group, Price, Purpose, Resource, Span } from '../resource.ts'
import { checkWish, type RuleProblem } from '../rules/booking-rules.ts'
import { alternatives, bookableSpans } from '../rules/free-times.ts'
import { type Calendar, openBetween, openSpans, reasonOn } from '../rules/openings.ts'
import { priceOf } from '../rules/price.ts'
import { datesOf, type SeriesRule } from '../rules/series.ts'
import { contains, isBefore, overlaps } from '../rules/spans.ts'
import { localDay, momentOf } from '../rules/times.ts'
import { problemWords } from '../texts/problems.ts'
import { seriesReasons } from '../texts/series.ts'

export interface SeriesWish {
  readonly rule: SeriesRule
  readonly group: Group
  readonly purpose: Purpose
  readonly persons: number | null
  readonly words: string
}

/** Why a date of a series is not possible. */
export type Rejection = RuleProblem['code'] | 'taken' | 'holiday' | 'school-holidays' | 'clock-skips' | 'clock-twice'

export interface PossibleDate {
  readonly day: Temporal.PlainDate
  readonly span: Span
  readonly price: Price
}

export interface RejectedDate {
  readonly day: Temporal.PlainDate
  readonly code: Rejection
  /** In the booker's language. */
  readonly reason: string
  /** The nearest time of the same length that is free. */
  readonly alternatives: readonly Span[]
}

export interface SeriesPlan {
  readonly possible: readonly PossibleDate[]
  readonly rejected: readonly RejectedDate[]
  /** More dates than one series may have: nothing is planned. */
  readonly tooMany: boolean
}

/** More is not one series: it is a second one next year. */
export const mostDates = 200

type Planning = Pick<Work, 'tx' | 'space' | 'now'>

/**
 * What would become of every date of a series: possible at which price, or not and why. The rules of the resource bind bookers; for
 * what the provider enters, and for rounds that were decided, only opening times and what is taken count.
 * Four reads, however many dates.
 */
export async function planSeries(
  { tx, space, now }: Planning,
  resource: Resource,
  wish: Omit<SeriesWish, 'words'>,
  as: BookingAs | 'provider',
  language: Language,
): Promise<SeriesPlan> {
  const { rule } = wish
  const isSkipped = await schoolHolidayNames({ tx, space }, rule)
  const holidayOn = (day: Temporal.PlainDate) => {
    const name = holidayName(day, space.settings.state)
    return name && say(name, language)
  }
  const dates = datesOf(rule, holidayOn, isSkipped)
  const last = dates.at(-1)
  if (dates.length > mostDates || !last) return { possible: [], rejected: [], tooMany: dates.length > mostDates }
  const all: Span = {
    start: startOf(rule.firstDay.subtract({ days: 2 })),
    end: startOf(last.day.add({ days: 4 })),
  }
  const [calendar, taken, prices] = await Promise.all([
    calendarOf({ tx, space, language }, resource, localDay(all.start)),
    takenOf(tx, space.id, resource.units, all, now),
    pricesOf(tx, space.id, resource.id),
  ])
  const t = seriesReasons(language)
  const reject = (day: Temporal.PlainDate, code: Rejection, reason: string, free: readonly Span[] = []) =>
    ({ day, code, reason, alternatives: free }) satisfies RejectedDate
  const here = { calendar, taken, resource, as, now, persons: wish.persons }
  const planned = dates.map(({ day, skipped, because }): PossibleDate | RejectedDate => {
    if (skipped !== null) return reject(day, because ?? 'holiday', t[because ?? 'holiday'](skipped))
    const [start, end] = [momentOf(day, rule.opens), momentOf(day, rule.closes)]
    if (typeof start === 'string' || typeof end === 'string')
      return start === 'skipped' || end === 'skipped'
        ? reject(day, 'clock-skips', t.clockSkips)
        : reject(day, 'clock-twice', t.clockTwice)
    const span = { start, end }
    const problem = problemOf(here, span)
    if (problem?.code === 'closed')
      return reject(day, 'closed', closedWords(calendar, problem, day, language), nearest(here, span))
    if (problem) return reject(day, problem.code, problemWords(problem, language))
    if (!isFree(here, span)) return reject(day, 'taken', t.taken, nearest(here, span))
    return { day, span, price: priceOf(prices, { span, group: wish.group, purpose: wish.purpose }, resource) }
  })
  return {
    possible: onlyOneDeposit(planned.filter((date) => 'span' in date)),
    rejected: planned.filter((date) => 'code' in date),
    tooMany: false,
  }
}

interface Here {
  readonly calendar: Calendar
  readonly taken: readonly (Span & { unit: string })[]
  readonly resource: Resource
  readonly as: BookingAs | 'provider'
  readonly now: Temporal.Instant
  readonly persons: number | null
}

/** The deposit is for the key and the room, not for each evening: it stands with the first date. */
const onlyOneDeposit = (dates: readonly PossibleDate[]): PossibleDate[] =>
  dates.map((date, index) => (index === 0 ? date : { ...date, price: { ...date.price, depositCents: 0 } }))

const around = ({ start, end }: Span, hours: number): Span => ({
  start: start.subtract({ hours }),
  end: end.add({ hours }),
})

function problemOf({ calendar, resource, as, now, persons }: Here, span: Span): RuleProblem | null {
  const open = openBetween(calendar, around(span, 1))
  if (as !== 'provider') return checkWish({ span, persons, as }, resource, open, now)
  if (isBefore(span.start, now)) return { code: 'over' }
  return open.some((one) => contains(one, span)) ? null : { code: 'closed', day: localDay(span.start) }
}

/** A hall needs all its units, of seats one is enough; the buffer has to be free behind it as well. */
function isFree({ taken, resource }: Here, { start, end }: Span): boolean {
  const whole = { start, end: end.add({ minutes: resource.rules.bufferMinutes }) }
  const busy = new Set(taken.filter((one) => overlaps(one, whole)).map(({ unit }) => unit)).size
  return resource.takes === 'all' ? busy === 0 : busy < resource.units.length
}

/** The nearest time from a day before to a day after that an address can say. */
function nearest(here: Here, span: Span): Span[] {
  const searched = around(span, 24)
  const open = openBetween(here.calendar, searched)
  const taken = here.taken.filter((one) => overlaps(one, searched))
  return alternatives(bookableSpans(here.resource, open, taken), span, here.resource.rules.gridMinutes, 8)
    .filter((other) => wishQuery(other) !== null && !problemOf(here, other) && isFree(here, other))
    .slice(0, 1)
}

/** „Geschlossen: 1. Weihnachtstag“, otherwise the hours of that day. */
function closedWords(calendar: Calendar, problem: RuleProblem, day: Temporal.PlainDate, language: Language): string {
  const reason = reasonOn(calendar, day)
  return reason ? seriesReasons(language).closed(reason) : problemWords(problem, language, openSpans(calendar, day))
}

const startOf = (day: Temporal.PlainDate) => day.toZonedDateTime('Europe/Berlin').toInstant()
