/** Every so many weeks on some weekdays; times in local minutes of the day, `closes` beyond 1440 is after midnight. */
export interface SeriesRule {
  readonly firstDay: Temporal.PlainDate
  readonly lastDay: Temporal.PlainDate
  readonly everyWeeks: number
  /** Monday is 1. */
  readonly weekdays: readonly number[]
  readonly opens: number
  readonly closes: number
  readonly skipHolidays: boolean
  readonly skipSchoolHolidays: boolean
}

export interface SeriesDate {
  readonly day: Temporal.PlainDate
  /** The holiday because of which it does not take place; null: it does. */
  readonly skipped: string | null
  /** Which kind of holiday that is. */
  readonly because?: 'holiday' | 'school-holidays'
}

/** A mistyped year must not keep the program busy. */
const most = 1000

/**
 * All days of a series, in order, also those it skips (with the reason), at most 1000. Weeks begin on Monday and are counted from
 * the one of the first day, as RFC 5545 does (FREQ=WEEKLY;WKST=MO). Days only: what the clock does on them is `momentOf`'s business,
 * so that every date begins at the same time on the wall, in summer and in winter.
 */
export function datesOf(
  { firstDay, lastDay, everyWeeks, weekdays, skipHolidays, skipSchoolHolidays }: SeriesRule,
  holidayOn: (day: Temporal.PlainDate) => string | null,
  schoolHolidayOn: (day: Temporal.PlainDate) => string | null = () => null,
): SeriesDate[] {
  const dates: SeriesDate[] = []
  const wanted = [...new Set(weekdays)].sort()
  const isOver = (day: Temporal.PlainDate) => Temporal.PlainDate.compare(day, lastDay) > 0
  let monday = firstDay.subtract({ days: firstDay.dayOfWeek - 1 })
  while (wanted.length > 0 && !isOver(monday)) {
    for (const weekday of wanted) {
      const day = monday.add({ days: weekday - 1 })
      if (isOver(day) || dates.length === most) return dates
      if (Temporal.PlainDate.compare(day, firstDay) < 0) continue
      const holiday = skipHolidays ? holidayOn(day) : null
      const school = skipSchoolHolidays && holiday === null ? schoolHolidayOn(day) : null
      if (holiday !== null) dates.push({ day, skipped: holiday, because: 'holiday' })
      else if (school !== null) dates.push({ day, skipped: school, because: 'school-holidays' })
      else dates.push({ day, skipped: null })
    }
    monday = monday.add({ weeks: Math.max(1, everyWeeks) })
  }
  return dates
}
