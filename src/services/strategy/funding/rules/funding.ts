import type { Money } from '../../measures/measure.ts'

/** Money of a measure, with the measure it belongs to. */
export interface MoneyOfMeasure extends Omit<Money, 'id'> {
  readonly measureId: string
  readonly slug: string
  readonly code: string | null
  readonly title: string
}

/** What a funder's table says of one measure in one year. Cents; null is "not known". */
export interface FundingLine {
  readonly measureId: string
  readonly slug: string
  readonly code: string | null
  readonly title: string
  readonly year: number
  readonly kind: Money['kind']
  /** From this source. */
  readonly planned: number | null
  readonly actual: number | null
  readonly sharePercent: number | null
  /** From all sources of the measure in that year. */
  readonly totalPlanned: number | null
  readonly totalActual: number | null
  /** The promised share of what was spent in all; null where one of both is not known. */
  readonly reckoned: number | null
  /** What was received is more than the promised share of what was spent: shown, because it may have to be paid back. */
  readonly tooMuch: boolean
}

/** Rounding differences are none: cents are lost when shares are reckoned by hand. */
const tolerance = 100

/** The lines of one source, in the order of measures and years. Every line stands for itself; nothing is left out. */
export function fundingLines(money: readonly MoneyOfMeasure[], source: string): FundingLine[] {
  const of = Map.groupBy(money, ({ measureId, year }) => `${measureId} ${year}`)
  return money
    .filter((one) => one.source === source)
    .map((one) => {
      const together = of.get(`${one.measureId} ${one.year}`) ?? []
      const totalActual = total(together.map(({ actualCents }) => actualCents))
      const reckoned =
        one.sharePercent === null || totalActual === null ? null : Math.round((totalActual * one.sharePercent) / 100)
      const { measureId, slug, code, title, year, kind, sharePercent } = one
      return {
        ...{ measureId, slug, code, title, year, kind, sharePercent, totalActual, reckoned },
        planned: one.plannedCents,
        actual: one.actualCents,
        totalPlanned: total(together.map(({ plannedCents }) => plannedCents)),
        tooMuch: reckoned !== null && one.actualCents !== null && one.actualCents > reckoned + tolerance,
      }
    })
}

export interface YearSum {
  readonly year: number
  readonly planned: number | null
  readonly actual: number | null
}

/** The same by year. */
export const byYear = (lines: readonly FundingLine[]): YearSum[] =>
  [...Map.groupBy(lines, ({ year }) => year)]
    .toSorted(([a], [b]) => a - b)
    .map(([year, of]) => ({
      year,
      planned: total(of.map(({ planned }) => planned)),
      actual: total(of.map(({ actual }) => actual)),
    }))

/** The sum of what is known; null when nothing is. */
export function total(cents: readonly (number | null)[]): number | null {
  const known = cents.filter((one) => one !== null)
  return known.length ? known.reduce((sum, one) => sum + one, 0) : null
}
