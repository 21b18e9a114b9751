import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Span } from '../resource.ts'
import { at, calendar, rules, someSpan, span, takenSpans, told, weekdays } from '../rooms.fixture.ts'
import { checkWish } from './booking-rules.ts'
import { alternatives, bookableSpans, freeSpans, freeSpansOfPool, starts } from './free-times.ts'
import { openBetween } from './openings.ts'
import { contains, isBefore, minutesOf, overlaps } from './spans.ts'
import { isOnGrid } from './times.ts'

const open = [span('2026-12-01 08:00', '2026-12-01 22:00')]
const withBuffer = (wish: { start: Temporal.Instant; end: Temporal.Instant }, minutes: number) => ({
  start: wish.start,
  end: wish.end.add({ minutes }),
})

describe('free spans', () => {
  test('open minus taken', () => {
    expect(told(freeSpans(open, [span('2026-12-01 10:00', '2026-12-01 12:00')], 0))).toEqual([
      '2026-12-01 08:00 – 2026-12-01 10:00',
      '2026-12-01 12:00 – 2026-12-01 22:00',
    ])
  })
  test('the buffer behind a wish ends exactly where the next one begins', () => {
    const free = freeSpans(open, [span('2026-12-01 10:00', '2026-12-01 12:30')], 30)
    expect(told(free)).toEqual(['2026-12-01 08:00 – 2026-12-01 09:30', '2026-12-01 12:30 – 2026-12-01 22:00'])
    const fits = (end: string) => free.some((one) => contains(one, span('2026-12-01 09:00', end)))
    expect(fits('2026-12-01 09:30')).toBe(true)
    expect(fits('2026-12-01 09:31')).toBe(false)
  })
  test('the buffer may lie after closing time and over midnight', () => {
    const late = [span('2026-12-01 18:00', '2026-12-02 00:00'), span('2026-12-02 00:30', '2026-12-02 03:00')]
    // booked until midnight, an hour's buffer inside
    expect(told(freeSpans(late, [span('2026-12-01 20:00', '2026-12-02 01:00')], 60))).toEqual([
      '2026-12-01 18:00 – 2026-12-01 19:00',
      '2026-12-02 01:00 – 2026-12-02 03:00',
    ])
    expect(told(freeSpans(late, [], 60))).toHaveLength(2)
    // what begins after closing time keeps the last minutes free
    expect(told(freeSpans(open, [span('2026-12-01 22:15', '2026-12-01 23:00')], 30))).toEqual([
      '2026-12-01 08:00 – 2026-12-01 21:45',
    ])
  })
})

describe('pools', () => {
  const taken = [
    { ...span('2026-12-01 08:00', '2026-12-01 15:00'), unit: 'a' },
    { ...span('2026-12-01 12:00', '2026-12-01 22:00'), unit: 'b' },
  ]
  test('a moment is free when any seat is free', () => {
    expect(told(freeSpansOfPool(open, taken, ['a', 'b'], 0))).toEqual([
      '2026-12-01 08:00 – 2026-12-01 12:00',
      '2026-12-01 15:00 – 2026-12-01 22:00',
    ])
    expect(told(freeSpansOfPool(open, taken, ['a', 'b', 'c'], 0))).toEqual(['2026-12-01 08:00 – 2026-12-01 22:00'])
  })
  test('a wish needs one seat for all its time', () => {
    const touching = [
      { ...span('2026-12-01 08:00', '2026-12-01 12:00'), unit: 'a' },
      { ...span('2026-12-01 12:00', '2026-12-01 22:00'), unit: 'b' },
    ]
    expect(freeSpansOfPool(open, touching, ['a', 'b'], 0)).toHaveLength(1)
    const resource = { takes: 'one', units: ['a', 'b'], rules: rules() } as const
    const wish = span('2026-12-01 10:00', '2026-12-01 14:00')
    expect(bookableSpans(resource, open, touching).some((one) => contains(one, wish))).toBe(false)
    expect(told(alternatives(bookableSpans(resource, open, touching), wish, 30, 2))).toEqual([
      '2026-12-01 12:00 – 2026-12-01 16:00',
      '2026-12-01 08:00 – 2026-12-01 12:00',
    ])
  })
})

describe('alternatives', () => {
  test('nearest first', () => {
    const free = freeSpans(open, [span('2026-12-01 18:00', '2026-12-01 21:00')], 0)
    expect(told(alternatives(free, span('2026-12-01 19:00', '2026-12-01 20:00'), 30, 3))).toEqual([
      '2026-12-01 21:00 – 2026-12-01 22:00',
      '2026-12-01 17:00 – 2026-12-01 18:00',
      '2026-12-01 16:30 – 2026-12-01 17:30',
    ])
  })
  test('they lie in free spans and on the grid, are as long as the wish, none nearer is left out', () => {
    const grids = fc.constantFrom(15, 30, 60)
    fc.assert(
      fc.property(takenSpans, someSpan, grids, fc.integer({ min: 1, max: 5 }), (taken, wish, grid, most) => {
        const free = freeSpans(openBetween(calendar(weekdays(420, 1500)), around), taken, 0)
        const found = alternatives(free, wish, grid, most)
        const distance = (start: Temporal.Instant) => Math.abs(start.epochMilliseconds - wish.start.epochMilliseconds)
        for (const one of found) {
          expect(free.some((span) => contains(span, one)) && isOnGrid(one.start, grid)).toBe(true)
          expect(minutesOf(one)).toBe(minutesOf(wish))
        }
        const all = starts(free, minutesOf(wish), grid)
          .map(distance)
          .sort((a, b) => a - b)
        expect(found.map(({ start }) => distance(start))).toEqual(all.slice(0, most))
      }),
      { numRuns: 60 },
    )
  })
})

const around = span('2026-10-23 00:00', '2026-10-30 00:00')

test('a wish that is allowed and lies in a free span never overlaps what is taken, nor does its buffer', () => {
  const buffers = fc.constantFrom(0, 10, 30, 90)
  const now = at('2026-10-20 12:00')
  fc.assert(
    fc.property(takenSpans, someSpan, buffers, fc.boolean(), (taken, wish, bufferMinutes, nightly) => {
      const hours = calendar(nightly ? weekdays(18 * 60, 27 * 60) : weekdays(0, 1440))
      const allowed = checkWish(
        { span: wish, persons: null, as: 'guest' },
        { rules: rules({ gridMinutes: 15, bufferMinutes }), persons: null },
        openBetween(hours, wish),
        now,
      )
      const free = freeSpans(openBetween(hours, around), taken, bufferMinutes)
      const lies = free.some((one) => contains(one, wish))
      const meets = taken.some((one) => overlaps(withBuffer(wish, bufferMinutes), one))
      if (allowed === null) expect(lies).toBe(!meets)
      else if (lies) expect(allowed.code).not.toBe('closed')
    }),
    { numRuns: 400 },
  )
})

test('every quarter of an hour is free exactly when it is open and not taken', () => {
  fc.assert(
    fc.property(fc.array(someSpan, { maxLength: 6 }), takenSpans, (hours, taken) => {
      const free = freeSpans(hours, taken, 0)
      for (
        let start = at('2026-10-24 00:00');
        isBefore(start, at('2026-10-29 00:00'));
        start = start.add({ minutes: 15 })
      ) {
        const quarter = { start, end: start.add({ minutes: 15 }) }
        const inside = (spans: readonly Span[]) => spans.some((one) => contains(one, quarter))
        expect(inside(free)).toBe(inside(hours) && !inside(taken))
      }
    }),
    { numRuns: 40 },
  )
})

test('free spans are in order and do not touch', () => {
  fc.assert(
    fc.property(fc.array(someSpan), takenSpans, (hours, taken) => {
      const free = freeSpans(hours, taken, 15)
      free.slice(1).forEach((one, index) => {
        expect(isBefore(free[index]!.end, one.start)).toBe(true)
      })
    }),
  )
})
