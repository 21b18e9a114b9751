import { z } from 'zod'
import type { Span } from '../resource.ts'
import { localDay, mondayOf, wholeDays } from '../rules/times.ts'

export const calendarViews = ['tag', 'woche', 'monat'] as const
export type CalendarView = (typeof calendarViews)[number]

/** What the address of the provider's calendar says. */
export const calendarQuery = z.object({
  ansicht: z.enum(calendarViews).catch('woche'),
  ab: z.iso.date().optional().catch(undefined),
  haus: z.uuid().optional().catch(undefined),
  art: z.enum(['room', 'seat', 'thing']).optional().catch(undefined),
})
export type CalendarQuery = z.infer<typeof calendarQuery>

export interface CalendarTime {
  readonly view: CalendarView
  readonly days: readonly Temporal.PlainDate[]
  readonly span: Span
  readonly earlier: Temporal.PlainDate
  readonly later: Temporal.PlainDate
  readonly today: Temporal.PlainDate
}

/** The days that are shown. Years beyond reason fall back to today, so that every address has an answer. */
export function calendarTime(
  { ansicht: view, ab }: Pick<CalendarQuery, 'ansicht' | 'ab'>,
  now: Temporal.Instant,
): CalendarTime {
  const today = localDay(now)
  const asked = ab ? Temporal.PlainDate.from(ab) : today
  const day = asked.year >= 2000 && asked.year <= 2100 ? asked : today
  const first = view === 'tag' ? day : view === 'woche' ? mondayOf(day) : day.with({ day: 1 })
  const step = { tag: { days: 1 }, woche: { weeks: 1 }, monat: { months: 1 } }[view]
  const count = view === 'tag' ? 1 : view === 'woche' ? 7 : first.daysInMonth
  const days = Array.from({ length: count }, (_, index) => first.add({ days: index }))
  return {
    view,
    days,
    span: wholeDays(first, first.add({ days: count - 1 })),
    earlier: first.subtract(step),
    later: first.add(step),
    today,
  }
}
