import { type SchoolHoliday, schoolHolidayOn } from '../calendars/school-holidays.ts'
import type { BookingRules, Opening, OpeningException, Span } from '../resource.ts'
import { merged, within } from './spans.ts'
import { edgeOf, localDay } from './times.ts'

/** When something can be used at all, whoever has it. */
export interface Calendar {
  readonly openings: readonly Opening[]
  readonly exceptions: readonly OpeningException[]
  readonly closedOnHolidays: boolean
  /** Name of the public holiday, or null. */
  readonly holidayOn: (day: Temporal.PlainDate) => string | null
  readonly inSchoolHolidays: BookingRules['schoolHolidays']
  readonly schoolHolidays: readonly SchoolHoliday[]
}

/** Open spans that begin on the day, merged, in order; the last one may end after midnight. */
export function openSpans(calendar: Calendar, day: Temporal.PlainDate): Span[] {
  return merged(hoursOn(calendar, day).map((hours) => spanOf(day, hours)))
}

const known = new Map<number, Span>()

/** From when to when some hours of a day are. A list asks for the same few hours of the same days once per room. */
function spanOf(day: Temporal.PlainDate, { opens, closes }: Hours): Span {
  const key = (((day.year * 12 + day.month) * 31 + day.day) * 10_000 + opens) * 10_000 + closes
  const remembered = known.get(key)
  if (remembered) return remembered
  const span = { start: edgeOf(day, opens, 'start'), end: edgeOf(day, closes, 'end') }
  // Addresses can name any day: what is remembered must not grow without end.
  if (known.size > 20_000) known.clear()
  known.set(key, span)
  return span
}

/** What is open of a time, also what began the evening before; merged, in order. */
export function openBetween(calendar: Calendar, span: Span): Span[] {
  const spans = daysAround(span).flatMap((day) => hoursOn(calendar, day).map((hours) => spanOf(day, hours)))
  return within(merged(spans), span)
}

let lately: { readonly start: number; readonly end: number; readonly days: readonly Temporal.PlainDate[] } | undefined

/**
 * The days on which something can begin that reaches into a span: nothing that begins on a day goes beyond the next one. A list asks for
 * the same span once per room, so the last answer is kept.
 */
function daysAround({ start, end }: Span): readonly Temporal.PlainDate[] {
  const [from, to] = [start.epochMilliseconds, end.epochMilliseconds]
  if (lately?.start === from && lately.end === to) return lately.days
  const days: Temporal.PlainDate[] = []
  const last = localDay(end)
  for (let day = localDay(start).subtract({ days: 1 }); !isAfter(day, last); day = day.add({ days: 1 })) days.push(day)
  lately = { start: from, end: to, days }
  return days
}

export interface Hours {
  readonly opens: number
  readonly closes: number
}

/** The rules of a day in local minutes: an exception decides before holidays, these before school holidays, and those before the weekday. */
export function hoursOn(calendar: Calendar, day: Temporal.PlainDate): readonly Hours[] {
  const special = exceptionsOn(calendar.exceptions, day)
  if (special.length > 0)
    return special.some(({ opens }) => opens === null)
      ? []
      : special.flatMap(({ opens, closes }) => (opens === null || closes === null ? [] : [{ opens, closes }]))
  if (calendar.closedOnHolidays && calendar.holidayOn(day) !== null) return []
  if (isSchoolMatter(calendar, day)) return []
  const weekday = day.dayOfWeek
  return calendar.openings.filter((opening) => opening.weekday === weekday && holdsOn(opening, day))
}

/** Why a day is not as usual: the reason of its exception, or the holiday on which it is closed. */
export function reasonOn(calendar: Calendar, day: Temporal.PlainDate): string | null {
  const special = exceptionsOn(calendar.exceptions, day)
  if (special.length > 0) return special.find(({ reason }) => reason)?.reason ?? null
  if (calendar.closedOnHolidays) {
    const holiday = calendar.holidayOn(day)
    if (holiday !== null) return holiday
  }
  return isSchoolMatter(calendar, day) ? schoolHolidayOn(calendar.schoolHolidays, day) : null
}

/** What is to be known of a day, whether it changes the hours or not: the reason of its exception, holiday and school holidays by name. */
export function notesOn(calendar: Calendar, day: Temporal.PlainDate): string | null {
  const special = exceptionsOn(calendar.exceptions, day).find(({ reason }) => reason)?.reason
  const notes = [special, calendar.holidayOn(day), schoolHolidayOn(calendar.schoolHolidays, day)]
  return [...new Set(notes.filter(Boolean))].join(' · ') || null
}

/** Closed because of school holidays, or because there are none. */
function isSchoolMatter({ inSchoolHolidays, schoolHolidays }: Calendar, day: Temporal.PlainDate): boolean {
  if (inSchoolHolidays === 'as-usual') return false
  return (schoolHolidayOn(schoolHolidays, day) !== null) === (inSchoolHolidays === 'closed')
}

/** The exceptions that count on a day: the shortest ones, as 'open on 15 July' knows more than 'closed all summer'. */
function exceptionsOn(exceptions: readonly OpeningException[], day: Temporal.PlainDate): OpeningException[] {
  const those = exceptions.filter((exception) => holdsOn(exception, day))
  if (those.length < 2) return those
  const shortest = Math.min(...those.map(daysOf))
  return those.filter((exception) => daysOf(exception) === shortest)
}

const daysOf = ({ firstDay, lastDay }: OpeningException) => firstDay.until(lastDay).days

const isAfter = (one: Temporal.PlainDate, other: Temporal.PlainDate) => Temporal.PlainDate.compare(one, other) > 0

const holdsOn = (
  { firstDay, lastDay }: { firstDay: Temporal.PlainDate | null; lastDay: Temporal.PlainDate | null },
  day: Temporal.PlainDate,
) => !(firstDay && isAfter(firstDay, day)) && !(lastDay && isAfter(day, lastDay))
