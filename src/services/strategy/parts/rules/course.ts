import type { Counted, Indicator } from '../../measures/measure.ts'

/** Values that a line may join: one unit, and no gap between them. */
export type Stretch = readonly Counted[]

export interface Course {
  readonly stretches: readonly Stretch[]
  /** Some neighbours are of different units, or further apart than was meant. */
  readonly unitChanged: boolean
  readonly hasGaps: boolean
}

/**
 * The values of an indicator by day, cut where a line would claim what nobody counted: between different units, and where more than
 * one and a half times the meant interval lies between two values.
 */
export function courseOf({ values, everyMonths }: Pick<Indicator, 'values' | 'everyMonths'>): Course {
  const sorted = values.toSorted((a, b) => Temporal.PlainDate.compare(a.day, b.day))
  const stretches: Counted[][] = []
  let [unitChanged, hasGaps] = [false, false]
  for (const one of sorted) {
    const last = stretches.at(-1)?.at(-1)
    const changed = last !== undefined && last.unit !== one.unit
    const gap = last !== undefined && everyMonths !== null && last.day.until(one.day).days > everyMonths * 30.4 * 1.5
    unitChanged ||= changed
    hasGaps ||= gap
    if (!last || changed || gap) stretches.push([one])
    else stretches.at(-1)?.push(one)
  }
  return { stretches, unitChanged, hasGaps }
}
