import type { BookingRules, Span } from '../resource.ts'
import { bookingWindow } from '../rules/booking-rules.ts'
import { localDay, minutesPerDay, mondayOf, wholeDays } from '../rules/times.ts'
import { weeksOfMonth } from './weeks.ts'

export const views = ['tag', 'woche', 'monat'] as const
export type View = (typeof views)[number]

/** What a drawing shows. */
export interface ShownTime {
  readonly view: View
  /** A day in it: the day itself, the Monday of the week, the first of the month; never before today's. */
  readonly day: Temporal.PlainDate
  readonly earlier: Temporal.PlainDate | null
  readonly later: Temporal.PlainDate | null
  readonly today: Temporal.PlainDate
  readonly lastDay: Temporal.PlainDate
  /** Somebody turned the pages; not what everybody sees first. */
  readonly asked: boolean
}

/** The asked time, kept between today and the last day that can be booked; what is booked by the day is shown by the month. */
export function shownTime(
  asked: { readonly ansicht?: View | undefined; readonly ab?: string | undefined },
  rules: BookingRules,
  now: Temporal.Instant,
): ShownTime {
  const view = asked.ansicht ?? (rules.shortestMinutes % minutesPerDay === 0 ? 'monat' : 'woche')
  const today = localDay(now)
  const window = bookingWindow(rules, now)
  const lastDay = localDay(window.end.subtract({ seconds: 1 }))
  const wished = dayFrom(asked.ab) ?? firstOffered(view, localDay(window.start))
  const day = firstOf(view, isBefore(wished, today) ? today : isBefore(lastDay, wished) ? lastDay : wished)
  const step = { tag: { days: 1 }, woche: { weeks: 1 }, monat: { months: 1 } }[view]
  const [before, after] = [day.subtract(step), day.add(step)]
  return {
    view,
    day,
    earlier: isBefore(before, firstOf(view, today)) ? null : before,
    later: isBefore(lastDay, after) ? null : after,
    today,
    lastDay,
    asked: asked.ansicht !== undefined || asked.ab !== undefined,
  }
}

/** All the time that is drawn. */
export function spanOf({ view, day }: Pick<ShownTime, 'view' | 'day'>): Span {
  if (view === 'tag') return wholeDays(day, day)
  if (view === 'woche') return wholeDays(day, day.add({ days: 6 }))
  const { first, last } = weeksOfMonth(day.toPlainYearMonth())
  return wholeDays(first, last)
}

/** Where everybody begins to look: the first day that can be booked; on a Sunday the week is over, so the next one. */
const firstOffered = (view: View, day: Temporal.PlainDate) =>
  view === 'woche' && day.dayOfWeek === 7 ? day.add({ days: 1 }) : day

function firstOf(view: View, day: Temporal.PlainDate): Temporal.PlainDate {
  return view === 'tag' ? day : view === 'woche' ? mondayOf(day) : day.with({ day: 1 })
}

const isBefore = (one: Temporal.PlainDate, other: Temporal.PlainDate) => Temporal.PlainDate.compare(one, other) < 0

/** A day that does not exist is as good as none. */
function dayFrom(text: string | undefined): Temporal.PlainDate | undefined {
  try {
    return text ? Temporal.PlainDate.from(text, { overflow: 'reject' }) : undefined
  } catch {
    return undefined
  }
}
