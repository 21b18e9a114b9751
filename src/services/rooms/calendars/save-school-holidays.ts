import { sql } from 'kysely'
import type { Work } from '#foundation/http/route.ts'
import type { SchoolHoliday } from './school-holidays.ts'

type Keeping = Pick<Work, 'tx' | 'newId'> & { readonly space: { readonly id: string } }

export interface KeptHoliday extends SchoolHoliday {
  readonly id: string
}

/** All that are kept, in order, with their ids. */
export async function keptSchoolHolidays({ tx, space }: Omit<Keeping, 'newId'>): Promise<KeptHoliday[]> {
  const { rows } = await sql<KeptHoliday>`
    select id, name, first_day as "firstDay", last_day as "lastDay" from rooms.school_holiday
    where space_id = ${space.id} order by first_day, name collate german limit 500`.execute(tx)
  return rows
}

/** Writes those that are not there yet. @returns how many that were */
export async function addSchoolHolidays(work: Keeping, holidays: readonly SchoolHoliday[]): Promise<number> {
  if (holidays.length === 0) return 0
  const { numInsertedOrUpdatedRows = 0n } = await work.tx
    .insertInto('rooms.school_holiday')
    .values(
      holidays.map(({ name, firstDay, lastDay }) => ({
        space_id: work.space.id,
        id: work.newId(),
        name,
        first_day: firstDay,
        last_day: lastDay,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return Number(numInsertedOrUpdatedRows)
}

/** @returns false when it was gone already */
export async function removeSchoolHoliday({ tx, space }: Omit<Keeping, 'newId'>, id: string): Promise<boolean> {
  const { rows } = await sql`
    delete from rooms.school_holiday where space_id = ${space.id} and id = ${id} returning id`.execute(tx)
  return rows.length > 0
}
