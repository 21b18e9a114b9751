import { type Calendar, type Hours, hoursOn } from '../rules/openings.ts'
import type { RoomOfUse } from './use-queries.ts'

/** Minutes open on a day, by the clock on the wall; what overlaps counts once. */
function minutesOf(hours: readonly Hours[]): number {
  let sum = 0
  let until = Number.NEGATIVE_INFINITY
  for (const { opens, closes } of hours.toSorted((a, b) => a.opens - b.opens)) {
    sum += Math.max(0, closes - Math.max(opens, until))
    until = Math.max(until, closes)
  }
  return sum
}

/** How long a room could be had in each month, in minutes; of a pool all its places together. Key: first day of the month. */
export function openMinutes(
  room: Omit<RoomOfUse, 'id' | 'title' | 'kind' | 'takes' | 'building' | 'buildingName' | 'providerName'>,
  [first, last]: readonly [Temporal.PlainDate, Temporal.PlainDate],
  holidayOn: Calendar['holidayOn'],
): ReadonlyMap<string, number> {
  const calendar: Calendar = { ...room, closedOnHolidays: room.holidays === 'closed', holidayOn }
  // Most rooms are open the same hours every week of the year: a day need not be asked for again.
  const plain =
    room.openings.every(({ firstDay, lastDay }) => !firstDay && !lastDay) && room.inSchoolHolidays === 'as-usual'
  const byWeekday = new Map<number, number>()
  const minutesOn = (day: Temporal.PlainDate): number => {
    const special =
      !plain ||
      room.exceptions.some((one) => compare(one.firstDay, day) <= 0 && compare(day, one.lastDay) <= 0) ||
      (calendar.closedOnHolidays && holidayOn(day) !== null)
    if (special) return minutesOf(hoursOn(calendar, day))
    const weekday = day.dayOfWeek
    const known = byWeekday.get(weekday) ?? minutesOf(room.openings.filter((opening) => opening.weekday === weekday))
    byWeekday.set(weekday, known)
    return known
  }
  const months = new Map<string, number>()
  for (let day = first; compare(day, last) <= 0; day = day.add({ days: 1 })) {
    const month = day.with({ day: 1 }).toString()
    months.set(month, (months.get(month) ?? 0) + minutesOn(day) * room.places)
  }
  return months
}

const { compare } = Temporal.PlainDate
