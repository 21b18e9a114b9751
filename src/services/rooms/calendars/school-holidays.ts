import { sql } from 'kysely'
import type { Tx } from '#foundation/database/connection.ts'

/** School holidays as the district's staff brought them in; both days belong to them. */
export interface SchoolHoliday {
  readonly name: string
  readonly firstDay: Temporal.PlainDate
  readonly lastDay: Temporal.PlainDate
}

/** Those that are not over on a day, in order. One statement. */
export async function schoolHolidaysOf(tx: Tx, space: string, from: Temporal.PlainDate): Promise<SchoolHoliday[]> {
  const { rows } = await sql<SchoolHoliday>`
    select name, first_day as "firstDay", last_day as "lastDay" from rooms.school_holiday
    where space_id = ${space} and last_day >= ${from} order by first_day, name collate german limit 500`.execute(tx)
  return rows
}

/** The school holidays a day lies in, by name; null on days of school. */
export function schoolHolidayOn(holidays: readonly SchoolHoliday[], day: Temporal.PlainDate): string | null {
  const within = holidays.find(
    ({ firstDay, lastDay }) =>
      Temporal.PlainDate.compare(firstDay, day) <= 0 && Temporal.PlainDate.compare(day, lastDay) <= 0,
  )
  return within?.name ?? null
}
