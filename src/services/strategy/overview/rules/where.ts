import type { MeasureRow } from '../../measures/measure.ts'

/** Where measures happen. A measure of three municipalities counts in each of them, so the numbers of places add up to more than all. */
export interface Where {
  /** Measures by official key of the municipality; those of the whole district are not in it. */
  readonly places: ReadonlyMap<string, number>
  /** How many concern the whole district, or say nothing of places. */
  readonly everywhere: number
  /** How many have places of their own; with `everywhere` that is all of them. */
  readonly somewhere: number
}

export function whereOf(measures: readonly Pick<MeasureRow, 'wholeDistrict' | 'municipalities'>[]): Where {
  const places = new Map<string, number>()
  let everywhere = 0
  for (const measure of measures) {
    if (concernsAll(measure)) everywhere++
    else for (const key of measure.municipalities) places.set(key, (places.get(key) ?? 0) + 1)
  }
  return { places, everywhere, somewhere: measures.length - everywhere }
}

/** It concerns the whole district: also when nobody said where. */
export const concernsAll = ({ wholeDistrict, municipalities }: Pick<MeasureRow, 'wholeDistrict' | 'municipalities'>) =>
  wholeDistrict || municipalities.length === 0
