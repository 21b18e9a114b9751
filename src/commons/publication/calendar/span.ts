import { homeZone } from '#foundation/text/dates.ts'

/** How a calendar is looked at. */
export const calendarViews = ['monat', 'woche', 'liste'] as const
export type CalendarView = (typeof calendarViews)[number]

/** Days a page of the calendar shows; `last` belongs to it. */
export interface DaySpan {
  readonly first: Temporal.PlainDate
  readonly last: Temporal.PlainDate
}

/** The month, the week (from Monday), or the three months of a list that a day lies in. */
export function spanAround(day: Temporal.PlainDate, view: CalendarView): DaySpan {
  if (view === 'woche') {
    const first = day.subtract({ days: day.dayOfWeek - 1 })
    return { first, last: first.add({ days: 6 }) }
  }
  const first = day.with({ day: 1 })
  return { first, last: first.add({ months: view === 'liste' ? 3 : 1 }).subtract({ days: 1 }) }
}

/** A day in the span before (-1) or after (1) this one. */
export function neighbour(span: DaySpan, view: CalendarView, direction: -1 | 1): Temporal.PlainDate {
  const step = view === 'woche' ? { weeks: 1 } : { months: view === 'liste' ? 3 : 1 }
  return direction === 1 ? span.first.add(step) : span.first.subtract(step)
}

/** The weeks a month table shows: whole ones, from Monday to Sunday. */
export function weeksOf({ first, last }: DaySpan): readonly (readonly Temporal.PlainDate[])[] {
  const weeks: Temporal.PlainDate[][] = []
  let monday = first.subtract({ days: first.dayOfWeek - 1 })
  while (Temporal.PlainDate.compare(monday, last) <= 0) {
    weeks.push(Array.from({ length: 7 }, (_, days) => monday.add({ days })))
    monday = monday.add({ weeks: 1 })
  }
  return weeks
}

/** The moments a span of days lasts in Germany. */
export function momentsOf({ first, last }: DaySpan): { from: Temporal.Instant; to: Temporal.Instant } {
  return {
    from: first.toZonedDateTime(homeZone).toInstant(),
    to: last.add({ days: 1 }).toZonedDateTime(homeZone).toInstant(),
  }
}

/** The days of something inside a span, each once. */
export function daysWithin(
  span: DaySpan,
  entry: { startsAt: Temporal.Instant | null; endsAt: Temporal.Instant | null },
): readonly Temporal.PlainDate[] {
  if (entry.startsAt === null) return []
  const start = entry.startsAt.toZonedDateTimeISO(homeZone).toPlainDate()
  const lasts = entry.endsAt !== null && Temporal.Instant.compare(entry.endsAt, entry.startsAt) > 0
  const lastMoment = lasts ? entry.endsAt!.subtract({ nanoseconds: 1 }) : entry.startsAt
  const end = lastMoment.toZonedDateTimeISO(homeZone).toPlainDate()
  const first = Temporal.PlainDate.compare(start, span.first) < 0 ? span.first : start
  const last = Temporal.PlainDate.compare(end, span.last) > 0 ? span.last : end
  const days = first.until(last, { largestUnit: 'day' }).days
  return days < 0 ? [] : Array.from({ length: days + 1 }, (_, index) => first.add({ days: index }))
}
