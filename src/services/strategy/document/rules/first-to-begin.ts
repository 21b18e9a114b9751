import type { MeasureThen } from '../drawn/data.ts'

type Dated = Pick<MeasureThen, 'start' | 'end'>

/** By beginning, then end; what has no day comes last. */
export function firstToBegin(one: Dated, other: Dated): number {
  const [a, b] = [one, other].map(({ start, end }) => `${start ?? '9999'} ${end ?? '9999'}`) as [string, string]
  return a < b ? -1 : a > b ? 1 : 0
}
