import { sql } from 'kysely'
import type { Work } from '#foundation/http/route.ts'
import type { Sentence } from '#foundation/text/catalogue.ts'
import type { Measure } from '../measures/measure.ts'
import { shown, wholeMeasures } from '../measures/queries.ts'
import { today } from '../measures/save-measure.ts'
import { type Missing, whatIsMissing } from '../parts/rules/missing.ts'
import { odditiesOf } from '../parts/rules/oddities.ts'

/** A measure that lacks something, or whose figures do not fit together. */
export interface Lacking {
  readonly measure: Measure
  readonly missing: readonly Missing[]
  readonly odd: readonly Sentence[]
}

/** All public measures looked at by the rules. One statement. */
export async function checkedMeasures(work: Work): Promise<{ all: number; lacking: Lacking[] }> {
  const day = today(work)
  const measures = await wholeMeasures(work.tx, work.space.id, sql`${shown} and m.successor_id is null`, {
    staff: true,
  })
  const lacking = measures
    .map((measure) => ({ measure, missing: whatIsMissing(measure, day), odd: odditiesOf(measure, day) }))
    .filter(({ missing, odd }) => missing.length + odd.length > 0)
  return { all: measures.length, lacking }
}
