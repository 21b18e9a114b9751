import fc from 'fast-check'
import { expect, test } from 'vitest'
import { moneyKinds } from '../../measures/measure.ts'
import { byYear, fundingLines, type MoneyOfMeasure, total } from './funding.ts'

const cents = fc.option(fc.nat(1e9), { nil: null })
const money: fc.Arbitrary<MoneyOfMeasure> = fc.record({
  measureId: fc.constantFrom('a', 'b', 'c'),
  slug: fc.constant('m'),
  code: fc.constant(null),
  title: fc.constant('M'),
  year: fc.integer({ min: 2022, max: 2025 }),
  source: fc.constantFrom('Kreis', 'Bund', 'Land'),
  kind: fc.constantFrom(...moneyKinds),
  plannedCents: cents,
  actualCents: cents,
  sharePercent: fc.option(fc.nat(100), { nil: null }),
})
const all = fc.uniqueArray(money, { selector: (one) => `${one.measureId} ${one.year} ${one.source}`, maxLength: 30 })

test('every entry of a source is a line, and years add up to the lines', () => {
  fc.assert(
    fc.property(all, (entries) => {
      const lines = fundingLines(entries, 'Bund')
      expect(lines).toHaveLength(entries.filter(({ source }) => source === 'Bund').length)
      for (const key of ['planned', 'actual'] as const)
        expect(total(byYear(lines).map((year) => year[key]))).toBe(total(lines.map((line) => line[key])))
    }),
  )
})

test('the sources of a measure add up to its total, and a full share is never too much for what one source paid alone', () => {
  fc.assert(
    fc.property(all, (entries) => {
      for (const source of ['Kreis', 'Bund', 'Land'])
        for (const line of fundingLines(entries, source)) {
          const own = entries.filter(({ measureId, year }) => measureId === line.measureId && year === line.year)
          expect(line.totalActual).toBe(total(own.map(({ actualCents }) => actualCents)))
          if (line.sharePercent === 100) expect(line.tooMuch).toBe(false)
        }
    }),
  )
})
