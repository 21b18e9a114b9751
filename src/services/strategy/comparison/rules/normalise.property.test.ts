import fc from 'fast-check'
import { expect, test } from 'vitest'
import { commonFigures } from '../common.ts'
import { type Compared, commonValue, normalised } from './normalise.ts'

const figure = fc.record({ value: fc.double({ min: 0, max: 1e6, noNaN: true }), day: fc.constant('2025-12-31') })
const compared: fc.Arbitrary<Compared> = fc
  .record({
    completed: fc.nat(50),
    late: fc.nat(50),
    rest: fc.nat(50),
    plannedCents: fc.option(fc.nat(1e9), { nil: null }),
    actualCents: fc.option(fc.nat(1e9), { nil: null }),
    common: fc.record(Object.fromEntries(commonFigures.map((key) => [key, figure])), { requiredKeys: [] }),
  })
  .map(({ rest, ...one }) => ({
    ...{ slug: 's', name: 'S', prefix: '/s', countedOn: Temporal.PlainDate.from('2026-01-01') },
    ...one,
    measures: one.completed + one.late + rest,
    scheduled: one.completed + one.late,
    common: one.common as Compared['common'],
  }))

test('shares lie between none and all, and nothing is reckoned of what is not known', () => {
  fc.assert(
    fc.property(compared, (one) => {
      const { completed, late, plannedEach } = normalised(one)
      for (const value of [completed, late]) if (value !== null) expect(value >= 0 && value <= 1).toBe(true)
      expect(completed === null).toBe(one.measures === 0)
      if (one.plannedCents === null || !one.common.inhabitants?.value) expect(plannedEach).toBeNull()
    }),
  )
})

test('a district twice as large with twice of everything compares the same', () => {
  fc.assert(
    fc.property(compared, (one) => {
      const twice: Compared = {
        ...one,
        common: Object.fromEntries(
          Object.entries(one.common).map(([key, { value, day }]) => [key, { value: value * 2, day }]),
        ),
      }
      const [small, large] = [commonValue(one, 'volunteers'), commonValue(twice, 'volunteers')]
      if (small === null || large === null) expect(small).toBe(large)
      else expect(large).toBeCloseTo(small, 6)
    }),
  )
})
