import type { Work } from '#foundation/http/route.ts'
import type { SeriesRule } from '../rules/series.ts'
import { schoolHolidayOn, schoolHolidaysOf } from './school-holidays.ts'

/** In which school holidays a day lies, as far as the series leaves them out. One statement, or none. */
export async function schoolHolidayNames(
  { tx, space }: Pick<Work, 'tx' | 'space'>,
  { firstDay, skipSchoolHolidays }: SeriesRule,
): Promise<(day: Temporal.PlainDate) => string | null> {
  const holidays = skipSchoolHolidays ? await schoolHolidaysOf(tx, space.id, firstDay) : []
  return (day) => schoolHolidayOn(holidays, day)
}
