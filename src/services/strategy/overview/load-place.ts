import { found } from '#foundation/http/problems.ts'
import type { Work } from '#foundation/http/route.ts'
import type { MeasureRow } from '../measures/measure.ts'
import { measureRowsIn } from '../measures/queries.ts'
import { today } from '../measures/save-measure.ts'
import { type Body, bodiesOf } from './bodies.ts'
import { type NextMilestone, nextMilestones } from './queries.ts'
import { type Concerning, concerning } from './rules/concerning.ts'
import { comingDue } from './rules/listing.ts'

/** A milestone with the measure it belongs to. */
export interface Due extends NextMilestone {
  readonly measure: MeasureRow
  readonly overdue: boolean
}

/** A body of the district with everything that concerns it. */
export interface Place {
  readonly body: Body
  readonly concerning: Concerning
  readonly due: readonly Due[]
  readonly today: Temporal.PlainDate
}

/** So many milestones stand on the page and on the paper. */
const mostDue = 12

/** The body an address names. Milestones of its own measures come before those of the whole district. Three statements at most. */
export async function placeAt(
  work: Pick<Work, 'tx' | 'space' | 'language' | 'now'>,
  { ort }: { ort: string },
): Promise<Place> {
  const body = found(bodiesOf(work.space.settings.districtKey).find(({ slug }) => slug === ort))
  const day = today(work)
  const measures = await measureRowsIn(work.tx, work.space.id, work.language, { today: day })
  const all = concerning(body.municipalities, measures, day)
  const own = await dueOf(work, all.own, day, mostDue)
  const rest = own.length < mostDue ? await dueOf(work, all.everywhere, day, mostDue - own.length) : []
  return { body, concerning: all, due: [...own, ...rest], today: day }
}

async function dueOf(
  { tx, space }: Pick<Work, 'tx' | 'space'>,
  measures: readonly MeasureRow[],
  today: Temporal.PlainDate,
  limit: number,
): Promise<Due[]> {
  const byId = new Map(measures.filter(comingDue).map((measure) => [measure.id, measure]))
  if (byId.size === 0) return []
  const rows = await nextMilestones(tx, space.id, [...byId.keys()], limit)
  return rows.flatMap((row) => {
    const measure = byId.get(row.measureId)
    return measure ? [{ ...row, measure, overdue: Temporal.PlainDate.compare(row.dueOn, today) < 0 }] : []
  })
}
