import type { Work } from '#foundation/http/route.ts'
import type { SeriesRule } from './series.ts'

/** In which school holidays a day lies, as far as the series leaves them out. */
export async function schoolHolidayNames(
  _work: Pick<Work, 'tx' | 'space'>,
  _rule: SeriesRule,
): Promise<(day: Temporal.PlainDate) => string | null> {
  return () => null
}
