import { refuse } from '#foundation/http/problems.ts'
import { localToInstant } from '#foundation/text/dates.ts'
import { refusals } from './refusals.ts'

/** Local times as typed into a form. */
export interface TypedTimes {
  readonly startDay: Temporal.PlainDate | null
  readonly startTime: Temporal.PlainTime | null
  readonly endDay: Temporal.PlainDate | null
  readonly endTime: Temporal.PlainTime | null
  readonly allDay: boolean
}

export interface Times {
  readonly startsAt: Temporal.Instant | null
  readonly endsAt: Temporal.Instant | null
  readonly overAt: Temporal.Instant | null
  readonly allDay: boolean
}

const midnight = new Temporal.PlainTime()

/**
 * The moments that local times stand for. Times that the clocks skip in spring are refused with the reason, at the field.
 * An end before the start on the same day is taken as after midnight only when no end day was given.
 */
export function timesOf(typed: TypedTimes, zone: string): Times {
  const { startDay, startTime, endDay, endTime } = typed
  if (!startDay) {
    if (startTime || endDay || endTime) refuse(refusals.timeWithoutDay, 'startDay')
    return { startsAt: null, endsAt: null, overAt: null, allDay: false }
  }
  if (typed.allDay) return wholeDays(startDay, endDay ?? startDay, zone)
  if (!startTime) refuse(refusals.startTimeMissing, 'startTime')
  const startsAt = momentOf(startDay, startTime, zone, 'startTime')
  if (!endTime) {
    if (endDay) refuse(refusals.endTimeMissing, 'endTime')
    return { startsAt, endsAt: null, overAt: dayAfter(startDay, zone), allDay: false }
  }
  const overMidnight = !endDay && Temporal.PlainTime.compare(endTime, startTime) <= 0
  const endsAt = momentOf(endDay ?? (overMidnight ? startDay.add({ days: 1 }) : startDay), endTime, zone, 'endTime')
  if (Temporal.Instant.compare(endsAt, startsAt) <= 0) refuse(refusals.endBeforeStart, endDay ? 'endDay' : 'endTime')
  return { startsAt, endsAt, overAt: endsAt, allDay: false }
}

/** A single moment from two optional fields; without a time, `fallback` of the day. */
export function momentFrom(
  day: Temporal.PlainDate | null,
  time: Temporal.PlainTime | null,
  zone: string,
  names: { day: string; time: string },
  fallback: 'start' | 'end',
): Temporal.Instant | null {
  if (!day) {
    if (time) refuse(refusals.timeWithoutDay, names.day)
    return null
  }
  if (!time && fallback === 'end') return dayAfter(day, zone)
  return momentOf(day, time ?? midnight, zone, names.time)
}

function wholeDays(first: Temporal.PlainDate, last: Temporal.PlainDate, zone: string): Times {
  if (Temporal.PlainDate.compare(last, first) < 0) refuse(refusals.endBeforeStart, 'endDay')
  const endsAt = dayAfter(last, zone)
  return { startsAt: first.toZonedDateTime(zone).toInstant(), endsAt, overAt: endsAt, allDay: true }
}

function momentOf(day: Temporal.PlainDate, time: Temporal.PlainTime, zone: string, field: string): Temporal.Instant {
  const local = localToInstant(day, time, zone)
  return local.ok ? local.value : refuse(refusals.skippedByTheClocks(time), field)
}

/** Midnight at the end of a day: 23, 24 or 25 hours after its beginning. */
const dayAfter = (day: Temporal.PlainDate, zone: string) => day.add({ days: 1 }).toZonedDateTime(zone).toInstant()
