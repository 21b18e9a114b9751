import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type ChapterInCare, type CommitteeDate, type Making, purposes } from '../making.ts'
import { blockersOf, daysOf, stepIds, stepsOf } from './plan-back.ts'

const start = Temporal.PlainDate.from('2026-01-01')
const day = fc.integer({ min: 0, max: 900 }).map((days) => start.add({ days }))
const plan = fc.record({
  adoptOn: day,
  body: fc.constant('Kreistag'),
  paperDays: fc.nat(90),
  adviceWeeks: fc.nat(10),
  revisionWeeks: fc.nat(10),
  reviewWeeks: fc.nat(10),
  version: fc.constant(1),
})
const date: fc.Arbitrary<CommitteeDate> = fc
  .record({ day, before: fc.option(fc.nat(40), { nil: null }), purpose: fc.constantFrom(...purposes) })
  .map(({ day: on, before, purpose }) => ({
    ...{ id: 'd', body: 'Ausschuss', day: on, purpose, result: '', version: 1 },
    papersBy: before === null ? null : on.subtract({ days: before }),
  }))
const chapter: fc.Arbitrary<ChapterInCare> = fc.record({
  id: fc.uuid(),
  title: fc.constant('K'),
  state: fc.constantFrom('open', 'in-work', 'closed'),
  personId: fc.option(fc.constant('p'), { nil: null }),
  person: fc.constant(null),
})
const question = fc.record({
  id: fc.uuid(),
  chapterId: fc.constant(null),
  words: fc.constant('?'),
  answer: fc.constant(''),
  settled: fc.boolean(),
  version: fc.constant(1),
})
const making: fc.Arbitrary<Making> = fc.record({
  plan,
  chapters: fc.array(chapter, { maxLength: 6 }),
  circles: fc.constant([]),
  sessions: fc.constant([]),
  dates: fc.array(date, { maxLength: 6 }),
  questions: fc.array(question, { maxLength: 4 }),
})

test('the steps follow each other, and the last is the day of adoption', () => {
  fc.assert(
    fc.property(plan, fc.array(date, { maxLength: 6 }), (one, dates) => {
      const days = daysOf(one, dates)
      for (const [index, id] of stepIds.entries()) {
        const next = stepIds[index + 1]
        if (next) expect(Temporal.PlainDate.compare(days[id], days[next])).toBeLessThanOrEqual(0)
      }
      expect(days.adopted.equals(one.adoptOn)).toBe(true)
    }),
  )
})

test('papers for a committee that advises are closed in time', () => {
  fc.assert(
    fc.property(plan, fc.array(date, { maxLength: 6 }), (one, dates) => {
      const { closed } = daysOf(one, dates)
      for (const { purpose, day: on, papersBy } of dates)
        if (purpose === 'advice' && Temporal.PlainDate.compare(on, one.adoptOn) < 0)
          expect(Temporal.PlainDate.compare(closed, papersBy ?? on)).toBeLessThanOrEqual(0)
    }),
  )
})

test('what is adopted is blocked by nothing; every chapter that is not closed and every open question blocks until then', () => {
  fc.assert(
    fc.property(making, day, (one, today) => {
      expect(blockersOf(one, { on: one.plan?.adoptOn as Temporal.PlainDate }, today)).toEqual([])
      const blockers = blockersOf(one, null, today)
      const count = (code: string) => blockers.filter((blocker) => blocker.code === code).length
      expect(count('chapter')).toBe(one.chapters.filter(({ state }) => state !== 'closed').length)
      expect(count('question')).toBe(one.questions.filter(({ settled }) => !settled).length)
    }),
  )
})

test('a step is late only when its day has passed, and never when the strategy is adopted', () => {
  fc.assert(
    fc.property(making, day, (one, today) => {
      for (const step of stepsOf(one, null, today))
        if (step.state === 'late') expect(Temporal.PlainDate.compare(step.day, today)).toBeLessThan(0)
      const after = stepsOf(one, { on: one.plan?.adoptOn as Temporal.PlainDate }, today)
      expect(after.every(({ state }) => state === 'done')).toBe(true)
    }),
  )
})
