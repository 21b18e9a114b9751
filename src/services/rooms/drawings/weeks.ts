import { mondayOf } from '../rules/times.ts'

export const sevenFrom = (monday: Temporal.PlainDate): Temporal.PlainDate[] =>
  Array.from({ length: 7 }, (_, index) => monday.add({ days: index }))

/** First and last day of the weeks in which a month lies. */
export function weeksOfMonth(month: Temporal.PlainYearMonth): { first: Temporal.PlainDate; last: Temporal.PlainDate } {
  return {
    first: mondayOf(month.toPlainDate({ day: 1 })),
    last: mondayOf(month.toPlainDate({ day: month.daysInMonth })).add({ days: 6 }),
  }
}
