import fc from 'fast-check'
import type { BookingRules, Opening, Span } from './resource.ts'
import type { Calendar } from './rules/openings.ts'
import { overlaps } from './rules/spans.ts'

export const day = (text: string): Temporal.PlainDate => Temporal.PlainDate.from(text)

/** '2026-12-01 19:00' as the clocks in Germany show it; with '+01:00' behind it, where they show it twice. */
export const at = (text: string): Temporal.Instant => {
  const [date, clock, offset] = text.split(' ')
  return offset
    ? Temporal.Instant.from(`${date}T${clock}${offset}`)
    : Temporal.PlainDateTime.from(`${date}T${clock}`).toZonedDateTime('Europe/Berlin').toInstant()
}

export const span = (start: string, end: string): Span => ({ start: at(start), end: at(end) })

/** '2026-12-01 19:00 – 2026-12-01 21:00', to compare and to read. */
export const told = (spans: readonly Span[]): string[] =>
  spans.map((one) => [one.start, one.end].map((edge) => localText(edge)).join(' – '))

const localText = (edge: Temporal.Instant) =>
  edge.toZonedDateTimeISO('Europe/Berlin').toPlainDateTime().toString({ smallestUnit: 'minute' }).replace('T', ' ')

export const weekdays = (opens: number, closes: number, days = [1, 2, 3, 4, 5, 6, 7]): Opening[] =>
  days.map((weekday) => ({ weekday, opens, closes, firstDay: null, lastDay: null }))

export const calendar = (openings: readonly Opening[], more: Partial<Calendar> = {}): Calendar => ({
  openings,
  exceptions: [],
  closedOnHolidays: false,
  holidayOn: () => null,
  inSchoolHolidays: 'as-usual',
  schoolHolidays: [],
  ...more,
})

export const rules = (more: Partial<BookingRules> = {}): BookingRules => ({
  who: 'everyone',
  approval: false,
  askedBlocks: true,
  gridMinutes: 30,
  shortestMinutes: 30,
  longestMinutes: 1440,
  noticeMinutes: 0,
  advanceDays: 365,
  bufferMinutes: 0,
  holidays: 'as-usual',
  schoolHolidays: 'as-usual',
  ...more,
})

const quarter = 15 * 60_000

/** Times of a few days around the change of the clock in October 2026, in quarters of an hour. */
export const someSpan: fc.Arbitrary<Span> = fc
  .tuple(fc.integer({ min: 0, max: 4 * 96 }), fc.integer({ min: 1, max: 60 }))
  .map(([from, length]) => {
    const start = at('2026-10-24 00:00').epochMilliseconds + from * quarter
    return {
      start: Temporal.Instant.fromEpochMilliseconds(start),
      end: Temporal.Instant.fromEpochMilliseconds(start + length * quarter),
    }
  })

/** Spans that do not overlap, as the database keeps them for one unit. */
export const takenSpans: fc.Arbitrary<Span[]> = fc.array(someSpan, { maxLength: 8 }).map((spans) => {
  const kept: Span[] = []
  for (const one of spans) if (!kept.some((other) => overlaps(one, other))) kept.push(one)
  return kept
})
