import type { MeasureRow } from '../../measures/measure.ts'
import { type RollUp, rollUp } from '../../measures/rules/roll-up.ts'
import { addedUp } from './added-up.ts'
import { concerns } from './listing.ts'
import { concernsAll } from './where.ts'

/** What concerns a body of the district: measures that name one of its municipalities, then those of the whole district. */
export interface Concerning {
  readonly own: readonly MeasureRow[]
  readonly everywhere: readonly MeasureRow[]
  readonly ofOwn: RollUp
  readonly ofAll: RollUp
}

export function concerning(
  municipalities: readonly string[],
  measures: readonly MeasureRow[],
  today: Temporal.PlainDate,
): Concerning {
  const places = new Set(municipalities)
  const own = measures.filter((one) => concerns(one, places, true))
  const everywhere = measures.filter(concernsAll)
  const ofOwn = rollUp(own, today)
  return { own, everywhere, ofOwn, ofAll: addedUp([ofOwn, rollUp(everywhere, today)]) }
}
