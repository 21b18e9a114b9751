import fc from 'fast-check'
import { expect, test } from 'vitest'
import { phases } from '../../measures/measure.ts'
import type { Reported } from '../report.ts'
import { compare } from './comparison.ts'
import { halfYear, halfYearBefore, halfYearOf, readHalfYear, reportable } from './half-year.ts'

const reported: fc.Arbitrary<Reported> = fc.record({
  measureId: fc.constantFrom(...'abcdefghij'),
  slug: fc.constant('m'),
  code: fc.constant(null),
  title: fc.constant('M'),
  lead: fc.constant(''),
  vision: fc.constant(null),
  solution: fc.constant(null),
  field: fc.constant(null),
  inCharge: fc.constant(''),
  phase: fc.constantFrom(...phases),
  paused: fc.boolean(),
  timeliness: fc.constantFrom('on-time', 'late', 'paused', 'unknown'),
  freshness: fc.constantFrom('fresh', 'ageing', 'stale', 'settled', 'never'),
  standing: fc.constant(''),
  standingOn: fc.constant(null),
  lesson: fc.constant(''),
  milestonesDone: fc.nat(5),
  milestonesOpen: fc.nat(5),
  plannedEnd: fc.constant(null),
  plannedCents: fc.option(fc.nat(1e9), { nil: null }),
  actualCents: fc.option(fc.nat(1e9), { nil: null }),
  wholeDistrict: fc.constant(true),
  municipalities: fc.constant([]),
})
const report = fc.uniqueArray(reported, { selector: ({ measureId }) => measureId })
const ids = (list: readonly Reported[]) => list.map(({ measureId }) => measureId).toSorted()

test('every measure of a report is new or was there before, and what is new one way is gone the other way', () => {
  fc.assert(
    fc.property(report, report, (before, now) => {
      const [forth, back] = [compare(before, now), compare(now, before)]
      expect(ids(forth.added)).toEqual(ids(back.gone))
      expect(forth.added.length + before.length).toBe(forth.gone.length + now.length)
    }),
  )
})

test('a report compared with itself says that nothing happened', () => {
  fc.assert(
    fc.property(report, (one) => {
      expect(Object.values(compare(one, one)).flat()).toEqual([])
    }),
  )
})

test('no measure goes ahead and back at once, or turns late and catches up at once', () => {
  fc.assert(
    fc.property(report, report, (before, now) => {
      const { ahead, back, ended, turnedLate, caughtUp } = compare(before, now)
      const of = (list: readonly { now: Reported }[]) => new Set(list.map((one) => one.now.measureId))
      expect(of(ahead).isDisjointFrom(of(back))).toBe(true)
      expect(of(ahead).isDisjointFrom(of(ended))).toBe(true)
      expect(of(turnedLate).isDisjointFrom(of(caughtUp))).toBe(true)
    }),
  )
})

test('half-years follow each other without a gap, and every day is in exactly one', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 30_000 }), (days) => {
      const day = Temporal.PlainDate.from('2000-01-01').add({ days })
      const half = halfYearOf(day)
      expect(Temporal.PlainDate.compare(half.from, day)).toBeLessThanOrEqual(0)
      expect(Temporal.PlainDate.compare(half.until, day)).toBeGreaterThanOrEqual(0)
      expect(halfYearBefore(half).until.add({ days: 1 }).equals(half.from)).toBe(true)
      expect(readHalfYear(half.slug)).toEqual(half)
      expect(reportable(day)).toEqual([half, halfYearBefore(half)])
    }),
  )
  expect(readHalfYear('2026-3')).toBeUndefined()
  expect(halfYear(2026, 2).until.toString()).toBe('2026-12-31')
})
