import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type MeasureRow, phases } from '../../measures/measure.ts'
import { rollUp } from '../../measures/rules/roll-up.ts'
import { addedUp } from './added-up.ts'
import { concerning } from './concerning.ts'
import { comingDue, concerns, narrowed, ordered, orders } from './listing.ts'
import { mostSpans, spansOf } from './spans.ts'
import { whereOf } from './where.ts'

const today = Temporal.PlainDate.from('2026-11-23')
const day = fc.option(
  fc.integer({ min: -4000, max: 4000 }).map((days) => today.add({ days })),
  { nil: null },
)
/** What the tables hold: an end never lies before its beginning. */
const inOrder = ([from, to]: [Temporal.PlainDate | null, Temporal.PlainDate | null]) =>
  from && to && Temporal.PlainDate.compare(from, to) > 0 ? ([to, from] as const) : ([from, to] as const)
const span = fc.tuple(day, day).map(inOrder)
const keys = ['07137003', '07137006', '07137068'] as const

const measure: fc.Arbitrary<MeasureRow> = fc
  .record({
    id: fc.uuid(),
    title: fc.constantFrom('Mitfahrbank', 'Ärztehaus', 'Straße der Vereine', 'Glasfaser'),
    code: fc.option(fc.constantFrom('M-1', 'M-2'), { nil: null }),
    field: fc.constantFrom('community', 'mobility', null),
    phase: fc.constantFrom(...phases),
    paused: fc.boolean(),
    planned: span,
    actual: span,
    standingOn: day,
    solutionId: fc.constantFrom('a', 'b', null),
    wholeDistrict: fc.boolean(),
    municipalities: fc.subarray([...keys]),
    milestonesDone: fc.nat(5),
    milestonesOpen: fc.nat(5),
    nextDue: day,
    plannedCents: fc.option(fc.nat(1_000_000), { nil: null }),
    actualCents: fc.option(fc.nat(1_000_000), { nil: null }),
    updatedAt: fc.nat(1_000_000).map((ms) => Temporal.Instant.fromEpochMilliseconds(ms)),
  })
  .map(({ planned, actual, ...made }) => ({
    slug: made.id,
    plannedStart: planned[0],
    plannedEnd: planned[1],
    actualStart: actual[0],
    actualEnd: actual[1],
    lead: '',
    inCharge: 'Kreisentwicklung',
    priority: null,
    timelinessSaid: null,
    freshnessSaid: null,
    visionId: null,
    hasMissedGoal: false,
    hasGoals: false,
    ...made,
  }))
const measures = fc.array(measure, { maxLength: 60 })
const asked = fc.record({
  field: fc.constantFrom('community', 'mobility', 'none', undefined),
  phase: fc.constantFrom(...phases, undefined),
  timeliness: fc.constantFrom('on-time', 'late', 'paused', 'unknown', undefined),
  places: fc.constantFrom(new Set([keys[0]]), new Set(keys), 'district' as const, undefined),
  ownOnly: fc.boolean(),
  words: fc.constantFrom('strasse', 'ARZTEHAUS kreis', 'mitfahr', undefined),
})

test('groups added up are the same as all their measures reckoned at once', () => {
  fc.assert(
    fc.property(measures, (all) => {
      const groups = [...Map.groupBy(all, ({ solutionId }) => solutionId).values()].map((some) => rollUp(some, today))
      const [{ progress: one, ...sums }, { progress: other, ...whole }] = [addedUp(groups), rollUp(all, today)]
      expect(sums).toEqual(whole)
      if (other === null) expect(one).toBeNull()
      else expect(one).toBeCloseTo(other, 9)
    }),
  )
})

test('no measure is lost between what is drawn, what is left and what has no days; bars stay inside the drawing', () => {
  fc.assert(
    fc.property(measures, (all) => {
      const { drawn, left, undated, today: now, fromYear, toYear } = spansOf(all, today)
      expect(drawn.length + left + undated).toBe(all.length)
      expect(drawn.length).toBeLessThanOrEqual(mostSpans)
      expect(fromYear).toBeLessThan(toYear)
      expect(now).toBeGreaterThan(0)
      expect(now).toBeLessThan(1000)
      for (const { planned, actual } of drawn)
        for (const stretch of [planned, actual])
          if (stretch) {
            expect(stretch.from).toBeGreaterThanOrEqual(0)
            expect(stretch.to).toBeGreaterThanOrEqual(stretch.from)
            expect(stretch.to).toBeLessThanOrEqual(1000)
          }
    }),
  )
})

test('every measure is somewhere or everywhere, and counts once in each of its places', () => {
  fc.assert(
    fc.property(measures, (all) => {
      const { places, everywhere, somewhere } = whereOf(all)
      expect(everywhere + somewhere).toBe(all.length)
      for (const key of keys) {
        const own = narrowed(all, { places: new Set([key]), ownOnly: true }, today)
        expect(places.get(key) ?? 0).toBe(own.length)
        // With those of the whole district it is what concerns people there.
        expect(narrowed(all, { places: new Set([key]) }, today).length).toBe(own.length + everywhere)
      }
      expect(narrowed(all, { places: 'district' }, today).length).toBe(everywhere)
    }),
  )
})

test('a list that is narrowed down has only what was there, in the same order, and more filters never give more', () => {
  fc.assert(
    fc.property(measures, asked, (all, { words, ...few }) => {
      const some = narrowed(all, few, today)
      expect(some).toEqual(all.filter((one) => some.includes(one)))
      const fewer = narrowed(all, { ...few, words }, today)
      expect(fewer.every((one) => some.includes(one))).toBe(true)
      expect(narrowed(fewer, { ...few, words }, today)).toEqual(fewer)
    }),
  )
})

test('the parts of the overview and the lists they lead to count the same', () => {
  fc.assert(
    fc.property(measures, (all) => {
      const { phases: byPhase, timeliness } = rollUp(all, today)
      for (const phase of phases) expect(narrowed(all, { phase }, today).length).toBe(byPhase[phase])
      for (const key of ['on-time', 'late', 'paused', 'unknown'] as const)
        expect(narrowed(all, { timeliness: key }, today).length).toBe(timeliness[key])
      const shown = new Set(['a'])
      const sorted = [
        ...narrowed(all, { solutions: new Set(['a']) }, today, shown),
        ...narrowed(all, { solutions: null }, today, shown),
      ]
      expect(sorted.length).toBe(all.length)
    }),
  )
})

test('an order loses nothing, and days that are not known come last', () => {
  fc.assert(
    fc.property(measures, fc.constantFrom(...orders), (all, order) => {
      const list = ordered(all, order)
      expect(new Set(list)).toEqual(new Set(all))
      if (order !== 'termin') return
      const days = list.map(comingDue)
      const known = days.filter((one) => one !== null)
      expect(days.slice(0, known.length)).toEqual(known)
      for (const [index, one] of known.entries()) {
        const next = known[index + 1]
        if (next) expect(Temporal.PlainDate.compare(one, next)).toBeLessThanOrEqual(0)
      }
    }),
  )
})

test('what concerns the whole district concerns every place, unless only own measures are asked for', () => {
  const whole = { wholeDistrict: true, municipalities: [] }
  const own = { wholeDistrict: false, municipalities: ['07137068'] }
  const mayen = new Set(['07137068'])
  expect([concerns(whole, mayen), concerns(whole, mayen, true), concerns(whole, 'district')]).toEqual([
    true,
    false,
    true,
  ])
  expect([concerns(own, mayen), concerns(own, mayen, true), concerns(own, 'district')]).toEqual([true, true, false])
  expect(concerns(own, new Set(['07137003']))).toBe(false)
})

test('what concerns a body is each measure once: its own, then those of the whole district', () => {
  fc.assert(
    fc.property(measures, fc.subarray([...keys], { minLength: 1 }), (all, places) => {
      const { own, everywhere, ofOwn, ofAll } = concerning(places, all, today)
      expect([...own, ...everywhere].toSorted(byPosition(all))).toEqual(
        narrowed(all, { places: new Set(places) }, today),
      )
      expect(new Set([...own, ...everywhere]).size).toBe(own.length + everywhere.length)
      expect([ofOwn.count, ofAll.count]).toEqual([own.length, own.length + everywhere.length])
    }),
  )
})

const byPosition = (all: readonly MeasureRow[]) => (a: MeasureRow, b: MeasureRow) => all.indexOf(a) - all.indexOf(b)
