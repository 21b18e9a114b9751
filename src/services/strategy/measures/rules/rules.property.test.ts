import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type MeasureRow, phases } from '../measure.ts'
import { freshDays, freshnessOf, staleDays } from './freshness.ts'
import { progressOf, rollUp } from './roll-up.ts'
import { missedGoal, type Planned, timelinessOf } from './timeliness.ts'

const today = Temporal.PlainDate.from('2026-11-23')
const day = fc.option(
  fc.integer({ min: -800, max: 800 }).map((days) => today.add({ days })),
  { nil: null },
)
const row: fc.Arbitrary<MeasureRow> = fc.record({
  id: fc.uuid(),
  slug: fc.constant('m'),
  code: fc.constant(null),
  title: fc.constant('M'),
  lead: fc.constant(''),
  field: fc.constant(null),
  inCharge: fc.constant(''),
  priority: fc.constant(null),
  phase: fc.constantFrom(...phases),
  paused: fc.boolean(),
  plannedStart: day,
  plannedEnd: day,
  actualStart: day,
  actualEnd: day,
  standingOn: day,
  timelinessSaid: fc.constant(null),
  freshnessSaid: fc.constant(null),
  solutionId: fc.constant(null),
  visionId: fc.constant(null),
  wholeDistrict: fc.constant(true),
  municipalities: fc.constant([]),
  milestonesDone: fc.nat(5),
  milestonesOpen: fc.nat(5),
  nextDue: day,
  hasMissedGoal: fc.boolean(),
  hasGoals: fc.boolean(),
  plannedCents: fc.option(fc.nat(1e9), { nil: null }),
  actualCents: fc.option(fc.nat(1e9), { nil: null }),
  updatedAt: fc.constant(Temporal.Instant.from('2026-01-01T00:00Z')),
})
const nothing: Planned = {
  phase: 'implementation',
  paused: false,
  plannedStart: null,
  plannedEnd: null,
  actualEnd: null,
  timelinessSaid: null,
  nextDue: null,
  milestonesDone: 0,
  hasMissedGoal: false,
  hasGoals: false,
}

describe('timeliness', () => {
  test('a measure that is late has a reason that says so, one on time has none', () => {
    fc.assert(
      fc.property(row, (measure) => {
        const { byRule, reasons } = timelinessOf(measure, today)
        if (byRule === 'late') expect(reasons.length).toBeGreaterThan(0)
        if (byRule === 'on-time') expect(reasons).toEqual([])
      }),
    )
  })
  test('what a human says wins, and the rule stays to be seen', () => {
    const late = { ...nothing, plannedEnd: today.subtract({ days: 1 }), timelinessSaid: 'on-time' as const }
    expect(timelinessOf(late, today)).toMatchObject({ value: 'on-time', byRule: 'late' })
  })
  test('without anything planned nothing is said', () => {
    expect(timelinessOf(nothing, today).value).toBe('unknown')
  })
  test('a milestone due today is not late; tomorrow it is', () => {
    expect(timelinessOf({ ...nothing, nextDue: today }, today).value).toBe('on-time')
    expect(timelinessOf({ ...nothing, nextDue: today }, today.add({ days: 1 })).value).toBe('late')
  })
  test('one in operation is not late because its planned end is over', () => {
    const operating = { ...nothing, phase: 'operation' as const, plannedEnd: today.subtract({ days: 9 }) }
    expect(timelinessOf(operating, today).value).toBe('on-time')
  })
  test('a finished measure is judged by the day it was finished', () => {
    const over = { ...nothing, phase: 'completed' as const, plannedEnd: today, paused: true }
    expect(timelinessOf({ ...over, actualEnd: today.subtract({ days: 3 }) }, today).value).toBe('on-time')
    expect(timelinessOf({ ...over, actualEnd: today.add({ days: 3 }) }, today).value).toBe('late')
  })
})

describe('a missed goal', () => {
  const goal = { day: Temporal.PlainDate.from('2025-12-31'), value: 100, unit: 'Fahrten' }
  const counted = (on: string, value: number, unit = 'Fahrten') => ({
    day: Temporal.PlainDate.from(on),
    value,
    unit,
    source: '',
    note: '',
  })
  const indicator = { goals: [goal], better: 'more' as const }
  test('by the last value in its unit', () => {
    expect(missedGoal({ ...indicator, values: [counted('2025-06-30', 120), counted('2025-12-31', 90)] }, today)).toBe(
      true,
    )
    expect(missedGoal({ ...indicator, values: [counted('2025-06-30', 90), counted('2025-12-31', 120)] }, today)).toBe(
      false,
    )
  })
  test('a gap is no failure, and a value in another unit is a gap', () => {
    expect(missedGoal({ ...indicator, values: [] }, today)).toBe(false)
    expect(missedGoal({ ...indicator, values: [counted('2025-12-31', 3, 'Fahrgäste')] }, today)).toBe(false)
  })
  test('less can be better', () => {
    expect(missedGoal({ ...indicator, better: 'less', values: [counted('2025-12-31', 120)] }, today)).toBe(true)
  })
})

describe('freshness', () => {
  test('only ever grows older, and borders belong to the fresher side', () => {
    const order = ['fresh', 'ageing', 'stale']
    fc.assert(
      fc.property(fc.nat(1000), fc.nat(1000), (a, b) => {
        const at = (days: number) =>
          order.indexOf(
            freshnessOf({ phase: 'planning', standingOn: today.subtract({ days }), freshnessSaid: null }, today).value,
          )
        expect(at(Math.max(a, b))).toBeGreaterThanOrEqual(at(Math.min(a, b)))
      }),
    )
    const at = (days: number) =>
      freshnessOf({ phase: 'planning', standingOn: today.subtract({ days }), freshnessSaid: null }, today).value
    expect([at(freshDays), at(freshDays + 1), at(staleDays), at(staleDays + 1)]).toEqual([
      'fresh',
      'ageing',
      'ageing',
      'stale',
    ])
  })
  test('nothing is expected of what is over', () => {
    expect(freshnessOf({ phase: 'ended', standingOn: null, freshnessSaid: 'stale' }, today).value).toBe('settled')
  })
})

describe('roll-up', () => {
  test('every measure is counted once in each spread, and sums know how many they are of', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 30 }), (measures) => {
        const all = rollUp(measures, today)
        const sum = (spread: Readonly<Record<string, number>>) => Object.values(spread).reduce((a, b) => a + b, 0)
        expect([sum(all.phases), sum(all.timeliness), sum(all.freshness)]).toEqual([all.count, all.count, all.count])
        expect(all.withPlanned).toBe(measures.filter(({ plannedCents }) => plannedCents !== null).length)
        expect(all.progress === null).toBe(measures.every((one) => progressOf(one) === null))
        if (all.progress !== null) {
          expect(all.progress).toBeGreaterThanOrEqual(0)
          expect(all.progress).toBeLessThanOrEqual(1)
        }
        expect(all.standsAs === 'late').toBe(all.timeliness.late > 0)
      }),
    )
  })
})
