import { homeZone, localToInstant } from '#foundation/text/dates.ts'
import type { Span } from '../resource.ts'

export { homeZone } from '#foundation/text/dates.ts'

export const minutesPerDay = 1440

/** Local day and time → instant; a time the clock skips or shows twice is a problem, not a guess. @param minutes may exceed 1440: next day */
export function momentOf(day: Temporal.PlainDate, minutes: number): Temporal.Instant | 'skipped' | 'twice' {
  const ordinary = onOrdinaryDay(day, minutes)
  if (ordinary) return ordinary
  const local = clockOf(day, minutes)
  const found = localToInstant(local.toPlainDate(), local.toPlainTime(), homeZone)
  if (!found.ok) return 'skipped'
  return found.twice ? 'twice' : found.value
}

/**
 * The same for rules that hold every week and must hold on the two odd days as well: what begins or ends in the skipped hour does
 * so when the clock jumps; what begins in the double hour begins with the first, what ends in it ends with the second.
 */
export function edgeOf(day: Temporal.PlainDate, minutes: number, edge: 'start' | 'end'): Temporal.Instant {
  const ordinary = onOrdinaryDay(day, minutes)
  if (ordinary) return ordinary
  const local = clockOf(day, minutes)
  const found = localToInstant(
    local.toPlainDate(),
    local.toPlainTime(),
    homeZone,
    edge === 'start' ? 'first' : 'second',
  )
  if (found.ok) return found.value
  const before = local.toZonedDateTime(homeZone, { disambiguation: 'earlier' })
  return (before.getTimeZoneTransition('next') ?? before).toInstant()
}

/** First and last day both included → local midnight to local midnight (23, 24 or 25 hours each). */
export function wholeDays(first: Temporal.PlainDate, last: Temporal.PlainDate): Span {
  return { start: midnight(first), end: midnight(last.add({ days: 1 })) }
}

export function localDay(at: Temporal.Instant): Temporal.PlainDate {
  return local(at).toPlainDate()
}

/** What the clock on the wall shows, in minutes since 0:00. */
export function localMinutes(at: Temporal.Instant): number {
  const { hour, minute } = local(at)
  return hour * 60 + minute
}

let measured: { readonly start: number; readonly end: number; readonly minutes: number } | undefined

/**
 * Minutes between two times as the clock on the wall counts them: a night over the change of the clock is as long as any other. A list
 * asks for the same wish once per room, so the last answer is kept.
 */
export function wallMinutes({ start, end }: Span): number {
  const [from, to] = [start.epochMilliseconds, end.epochMilliseconds]
  if (measured?.start !== from || measured.end !== to)
    measured = { start: from, end: to, minutes: onTheWall(start, end) }
  return measured.minutes
}

function onTheWall(start: Temporal.Instant, end: Temporal.Instant): number {
  return local(start).toPlainDateTime().until(local(end).toPlainDateTime(), { largestUnit: 'minute' }).minutes
}

/** Whether a time lies on the grid: every 30 minutes from the full hour on, for example. @param gridMinutes a part of 60 */
export function isOnGrid(at: Temporal.Instant, gridMinutes: number): boolean {
  // The zone differs from UTC by whole hours, and the grid is a part of the hour: no calendar is needed.
  return at.epochMilliseconds % (gridMinutes * 60_000) === 0
}

/** The next moment on the grid, the moment itself included. */
export function nextOnGrid(at: Temporal.Instant, gridMinutes: number): Temporal.Instant {
  const step = gridMinutes * 60_000
  return Temporal.Instant.fromEpochMilliseconds(Math.ceil(at.epochMilliseconds / step) * step)
}

/** 'Monday of the week' in which a day lies. */
export const mondayOf = (day: Temporal.PlainDate): Temporal.PlainDate => day.subtract({ days: day.dayOfWeek - 1 })

const local = (at: Temporal.Instant) => at.toZonedDateTimeISO(homeZone)
const midnight = (day: Temporal.PlainDate) => day.toZonedDateTime(homeZone).toInstant()

/** On days of 24 hours nothing is skipped or double; undefined on the two others of the year. */
function onOrdinaryDay(day: Temporal.PlainDate, minutes: number): Temporal.Instant | undefined {
  const begins = beginOf(minutes < minutesPerDay ? day : day.add({ days: Math.floor(minutes / minutesPerDay) }))
  if (!begins.ordinary) return undefined
  return Temporal.Instant.fromEpochMilliseconds(begins.at + (minutes % minutesPerDay) * 60_000)
}

interface Beginning {
  readonly at: number
  /** 24 hours long: then minutes can be counted without asking the calendar, which takes twenty times as long. */
  readonly ordinary: boolean
}

const known = new Map<number, Beginning>()

/** When a day begins, in milliseconds; the same few hundred days are asked for again and again. */
function beginOf(day: Temporal.PlainDate): Beginning {
  const key = (day.year * 100 + day.month) * 100 + day.day
  const remembered = known.get(key)
  if (remembered) return remembered
  const { start, end } = wholeDays(day, day)
  const begins = {
    at: start.epochMilliseconds,
    ordinary: end.epochMilliseconds - start.epochMilliseconds === minutesPerDay * 60_000,
  }
  // Addresses can name any day: what is remembered must not grow without end.
  if (known.size > 5000) known.clear()
  known.set(key, begins)
  return begins
}

function clockOf(day: Temporal.PlainDate, minutes: number): Temporal.PlainDateTime {
  const rest = minutes % minutesPerDay
  const time = Temporal.PlainTime.from({ hour: Math.floor(rest / 60), minute: rest % 60 })
  return day.add({ days: Math.floor(minutes / minutesPerDay) }).toPlainDateTime(time)
}
