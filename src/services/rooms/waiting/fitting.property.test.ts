import fc from 'fast-check'
import { expect, test } from 'vitest'
import { at, someSpan, span, takenSpans } from '../rooms.fixture.ts'
import { overlaps } from '../rules/spans.ts'
import { answerUntil, fitting, freeAt, reachOf, shortestAnswerMinutes, timesOf } from './fitting.ts'

const units = ['a', 'b', 'c']
const rules = { bufferMinutes: 15, gridMinutes: 30 }
const someTaken = fc
  .tuple(...units.map((unit) => takenSpans.map((spans) => spans.map((one) => ({ ...one, unit })))))
  .map((ofUnits) => ofUnits.flat())
const someWish = fc.record({
  span: someSpan,
  flexibleMinutes: fc.constantFrom(0, 30, 60, 120, 240),
  quantity: fc.integer({ min: 1, max: 3 }),
})

test('what is offered is free for all units wanted, the break behind it included', () => {
  fc.assert(
    fc.property(someWish, someTaken, (wish, taken) => {
      for (const one of fitting(wish, { takes: 'one', units, rules }, taken).spans) {
        const withBreak = { start: one.start, end: one.end.add({ minutes: 15 }) }
        const free = units.filter((unit) => !taken.some((other) => other.unit === unit && overlaps(other, withBreak)))
        expect(free.length).toBeGreaterThanOrEqual(wish.quantity)
      }
    }),
  )
})

test('a hall is offered when every part is free, and once', () => {
  fc.assert(
    fc.property(someSpan, someTaken, (wished, taken) => {
      const free = freeAt({ takes: 'all', units, rules }, wished, taken)
      expect(free).toBe(freeAt({ takes: 'one', units, rules }, wished, taken) === 3 ? 1 : 0)
    }),
  )
})

test('a wish is moved no further than was said, keeps its length, and the wished time comes first', () => {
  fc.assert(
    fc.property(someWish, fc.constantFrom(5, 15, 30, 60), (wish, grid) => {
      const times = timesOf(wish, grid)
      expect(times[0]).toEqual(wish.span)
      const reach = reachOf(wish)
      const distances = times.map(({ start }) => Math.abs(start.epochMilliseconds - wish.span.start.epochMilliseconds))
      expect(distances).toEqual([...distances].sort((one, other) => one - other))
      for (const one of times) {
        expect(one.end.since(one.start).total('minutes')).toBe(wish.span.end.since(wish.span.start).total('minutes'))
        expect(one.start.epochMilliseconds).toBeGreaterThanOrEqual(reach.start.epochMilliseconds)
        expect(one.end.epochMilliseconds).toBeLessThanOrEqual(reach.end.epochMilliseconds)
      }
    }),
  )
})

test('an offer never holds longer than the provider says, nor beyond the last moment of booking; there is always time to answer', () => {
  const now = at('2026-11-22 12:00')
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 40_000 }),
      fc.integer({ min: 0, max: 5000 }),
      fc.integer({ min: 1, max: 168 }),
      (ahead, noticeMinutes, hours) => {
        const start = now.add({ minutes: ahead })
        const until = answerUntil(start, { noticeMinutes }, hours, now)
        const left = ahead - noticeMinutes
        if (until === null) {
          expect(left).toBeLessThan(shortestAnswerMinutes)
          return
        }
        const minutes = until.since(now).total('minutes')
        expect(minutes).toBeGreaterThanOrEqual(Math.min(left, 30, hours * 60))
        expect(minutes).toBeLessThanOrEqual(left)
        expect(minutes).toBeLessThanOrEqual(hours * 60)
      },
    ),
  )
})

test('a day to answer; half of what is left when it is soon', () => {
  const now = at('2026-11-22 12:00')
  const until = (start: string, notice = 0) => answerUntil(at(start), { noticeMinutes: notice }, 24, now)
  expect(until('2026-12-10 19:00')).toEqual(at('2026-11-23 12:00'))
  expect(until('2026-11-23 00:00')).toEqual(at('2026-11-22 18:00'))
  expect(until('2026-11-22 12:40')).toEqual(at('2026-11-22 12:30'))
  expect(until('2026-11-22 12:09')).toBeNull()
  expect(until('2026-11-23 13:00', 1440)).toEqual(at('2026-11-22 12:30'))
})

test('how many seats are free is said when not all of them are', () => {
  const wish = { span: span('2026-12-10 19:00', '2026-12-10 21:00'), flexibleMinutes: 0, quantity: 3 }
  const taken = [{ ...wish.span, unit: 'b' }]
  expect(fitting(wish, { takes: 'one', units, rules }, taken)).toEqual({ spans: [], mostFree: 2 })
})
