import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Counted, Indicator, Money } from '../../measures/measure.ts'
import { waitsInTurn } from './circles.ts'
import { courseOf } from './course.ts'
import { type Complete, whatIsMissing } from './missing.ts'
import { odditiesOf } from './oddities.ts'

const today = Temporal.PlainDate.from('2026-11-23')
const day = fc.integer({ min: -2000, max: 0 }).map((days) => today.add({ days }))

test('a chain that only waits for later ones has no circle; closing it anywhere makes one', () => {
  const chains = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 4 }), { minLength: 2, maxLength: 12 })
  fc.assert(
    fc.property(chains, fc.nat(), fc.nat(), (ids, a, b) => {
      const edges = ids.slice(1).map((to, index) => ({ from: ids[index] as string, to }))
      const [one, other] = [a % ids.length, b % ids.length]
      expect(waitsInTurn(edges, ids[one] as string, ids[other] as string)).toBe(one <= other)
    }),
  )
})

test('however things wait for each other, the question ends', () => {
  const edge = fc.record({ from: fc.constantFrom('a', 'b', 'c', 'd'), to: fc.constantFrom('a', 'b', 'c', 'd') })
  fc.assert(
    fc.property(fc.array(edge, { maxLength: 20 }), (edges) => {
      expect(waitsInTurn(edges, 'a', 'a')).toBe(true)
      for (const { from, to } of edges) expect(waitsInTurn(edges, from, to)).toBe(true)
    }),
  )
})

describe('the course of an indicator', () => {
  const value: fc.Arbitrary<Counted> = fc.record({
    day,
    value: fc.integer(),
    unit: fc.constantFrom('Fahrten', 'Personen'),
    source: fc.constant(''),
    note: fc.constant(''),
  })
  const indicator = fc.record({
    values: fc.uniqueArray(value, { maxLength: 12, selector: (one) => one.day.toString() }),
    everyMonths: fc.option(fc.integer({ min: 1, max: 24 }), { nil: null }),
  })

  test('has every value once and in order, and joins only one unit without gaps', () => {
    fc.assert(
      fc.property(indicator, (one) => {
        const { stretches, unitChanged, hasGaps } = courseOf(one)
        const flat = stretches.flat()
        expect(flat).toHaveLength(one.values.length)
        expect(
          flat.every(({ day }, index) => index === 0 || Temporal.PlainDate.compare(flat[index - 1]!.day, day) < 0),
        ).toBe(true)
        for (const stretch of stretches) {
          expect(new Set(stretch.map(({ unit }) => unit)).size).toBe(1)
          for (const [index, { day }] of stretch.entries())
            if (index > 0 && one.everyMonths !== null)
              expect(stretch[index - 1]!.day.until(day).days).toBeLessThanOrEqual(one.everyMonths * 30.4 * 1.5)
        }
        expect(unitChanged || hasGaps).toBe(stretches.length > 1)
      }),
    )
  })
})

describe('figures that do not add up', () => {
  const none = {
    money: [],
    milestones: [],
    indicators: [],
    phase: 'implementation',
    actualStart: null,
    actualEnd: null,
  } as const
  const money = (more: Partial<Money>): Money => ({
    id: '1',
    year: 2025,
    source: 'Kreis',
    kind: 'own',
    plannedCents: null,
    actualCents: null,
    sharePercent: null,
    ...more,
  })

  test('nothing is said of what is not known', () => {
    expect(odditiesOf(none, today)).toEqual([])
    expect(odditiesOf({ ...none, money: [money({}), money({ plannedCents: 100 })] }, today)).toEqual([])
  })

  test('grants that keep to their share of the cost are fine, whatever the amounts', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e9 }), fc.integer({ min: 0, max: 100 }), (planned, share) => {
        const grant = Math.floor((planned * share) / 100)
        const entries = [
          money({ plannedCents: planned - grant }),
          money({ id: '2', source: 'Bund', kind: 'grant', plannedCents: grant, sharePercent: share }),
        ]
        expect(odditiesOf({ ...none, money: entries }, today)).toEqual([])
      }),
    )
  })

  test.each<[string, Parameters<typeof odditiesOf>[0], string]>([
    [
      'more spent than planned',
      { ...none, money: [money({ plannedCents: 100_00, actualCents: 120_00 })] },
      'geplant waren',
    ],
    ['spent without a plan', { ...none, money: [money({ actualCents: 120_00 })] }, 'ohne dass etwas geplant war'],
    [
      'spent in a year to come',
      { ...none, money: [money({ year: 2028, plannedCents: 1, actualCents: 1 })] },
      'Jahr noch kommt',
    ],
    [
      'shares above a hundred',
      { ...none, money: [money({ sharePercent: 60 }), money({ id: '2', sharePercent: 60 })] },
      'zusammen 120 %',
    ],
    [
      'a grant above its share',
      {
        ...none,
        money: [
          money({ plannedCents: 100_00 }),
          money({ id: '2', source: 'Bund', plannedCents: 900_00, sharePercent: 65 }),
        ],
      },
      'Bund soll',
    ],
    ['begun in the future', { ...none, actualStart: today.add({ days: 1 }) }, 'Beginn liegt in der Zukunft'],
    [
      'over with an open milestone',
      {
        ...none,
        phase: 'completed',
        milestones: [{ id: '1', title: 'A', dueOn: null, state: 'open', doneOn: null, note: '' }],
      },
      'noch offen',
    ],
    [
      'a goal in another unit',
      {
        ...none,
        indicators: [
          {
            title: 'Fahrten',
            unit: 'Fahrten',
            values: [],
            goals: [{ day: today, value: 1, unit: 'Personen' }],
          } as unknown as Indicator,
        ],
      },
      'nicht vergleichen',
    ],
  ])('%s', (_what, measure, words) => {
    expect(odditiesOf(measure, today).map(({ de }) => de)).toEqual([expect.stringContaining(words)])
  })
})

describe('what is missing', () => {
  const whole: Complete = {
    lead: 'x',
    aim: 'x',
    effect: 'x',
    inCharge: 'x',
    ownerId: 'x',
    field: 'mobility',
    solutionId: 'x',
    phase: 'implementation',
    plannedStart: today,
    plannedEnd: today,
    actualStart: today,
    actualEnd: null,
    standingOn: today,
    freshnessSaid: null,
    lesson: '',
    milestones: [{ id: '1', title: 'A', dueOn: null, state: 'open', doneOn: null, note: '' }],
    money: [
      { id: '1', year: 2026, source: 'Kreis', kind: 'own', plannedCents: 1, actualCents: null, sharePercent: null },
    ],
    indicators: [
      { id: '1', title: 'A', values: [{ day: today, value: 1 }], goals: [], everyMonths: 6 } as unknown as Indicator,
    ],
    decisions: [{ id: '1', body: 'Kreistag', day: today, what: 'x', paper: null, paperAddress: null }],
  }

  test('nothing, when everything is there', () => expect(whatIsMissing(whole, today)).toEqual([]))

  test.each<[Partial<Complete>, string]>([
    [{ aim: '' }, 'profile'],
    [{ ownerId: null }, 'owner'],
    [{ plannedEnd: null }, 'dates'],
    [{ actualStart: null }, 'dates'],
    [{ standingOn: null }, 'standing'],
    [{ standingOn: today.subtract({ days: 300 }) }, 'standing'],
    [{ milestones: [] }, 'milestones'],
    [{ money: [] }, 'money'],
    [{ money: [{ ...whole.money[0]!, year: 2025 }] }, 'money'],
    [{ indicators: [] }, 'indicators'],
    [
      {
        indicators: [
          {
            ...whole.indicators[0]!,
            values: [{ ...whole.indicators[0]!.values[0]!, day: today.subtract({ months: 9 }) }],
          },
        ],
      },
      'indicators',
    ],
    [{ decisions: [] }, 'decisions'],
  ])('%o', (less, part) => {
    expect(whatIsMissing({ ...whole, ...less }, today).map((one) => one.part)).toEqual([part])
  })

  test('of an idea less is asked than of what has begun', () => {
    const bare = {
      ...whole,
      plannedStart: null,
      plannedEnd: null,
      actualStart: null,
      milestones: [],
      money: [],
      indicators: [],
      decisions: [],
    }
    expect(whatIsMissing({ ...bare, phase: 'idea' }, today)).toEqual([])
    expect(whatIsMissing(bare, today).length).toBeGreaterThan(4)
  })
})
