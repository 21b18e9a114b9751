import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { at, day, span } from '../rooms.fixture.ts'
import { minutesOf } from './spans.ts'
import { edgeOf, isOnGrid, localDay, localMinutes, momentOf, nextOnGrid, wallMinutes, wholeDays } from './times.ts'

const hours = (text: string) => minutesOf(wholeDays(day(text), day(text))) / 60

describe('local times', () => {
  test('ordinary ones, also after midnight', () => {
    expect(momentOf(day('2026-12-01'), 19 * 60)).toEqual(Temporal.Instant.from('2026-12-01T18:00:00Z'))
    expect(momentOf(day('2026-12-01'), 26 * 60)).toEqual(at('2026-12-02 02:00'))
  })
  test('28 March 2027, 2:30 does not exist', () => {
    expect(momentOf(day('2027-03-28'), 150)).toBe('skipped')
    expect(momentOf(day('2027-03-27'), 1440 + 150)).toBe('skipped')
    expect(momentOf(day('2027-03-28'), 180)).toEqual(Temporal.Instant.from('2027-03-28T01:00:00Z'))
  })
  test('25 October 2026, 2:30 exists twice', () => {
    expect(momentOf(day('2026-10-25'), 150)).toBe('twice')
    expect(momentOf(day('2026-10-25'), 180)).toEqual(Temporal.Instant.from('2026-10-25T02:00:00Z'))
  })
  test('24 October 20:00 to 25 October 8:00 lasts 13 hours; on the wall it is 12', () => {
    const night = span('2026-10-24 20:00', '2026-10-25 08:00')
    expect(minutesOf(night)).toBe(13 * 60)
    expect(wallMinutes(night)).toBe(12 * 60)
  })
  test('whole days of 23, 24 and 25 hours', () => {
    expect(hours('2027-03-28')).toBe(23)
    expect(hours('2026-12-24')).toBe(24)
    expect(hours('2026-10-25')).toBe(25)
    expect(minutesOf(wholeDays(day('2026-10-24'), day('2026-10-26'))) / 60).toBe(73)
  })
  test('edges of weekly rules hold in the skipped and the double hour', () => {
    expect(edgeOf(day('2027-03-28'), 150, 'start')).toEqual(at('2027-03-28 03:00'))
    expect(edgeOf(day('2027-03-28'), 150, 'end')).toEqual(at('2027-03-28 03:00'))
    expect(edgeOf(day('2026-10-25'), 150, 'start')).toEqual(at('2026-10-25 02:30 +02:00'))
    expect(edgeOf(day('2026-10-25'), 150, 'end')).toEqual(at('2026-10-25 02:30 +01:00'))
  })
})

const someMoment = fc
  .integer({ min: Date.UTC(2020, 0) / 60_000, max: Date.UTC(2040, 0) / 60_000 })
  .map((minutes) => Temporal.Instant.fromEpochMilliseconds(minutes * 60_000))

test('a moment is found again by its local day and minutes, unless its hour is a double one', () => {
  fc.assert(
    fc.property(someMoment, (moment) => {
      const found = momentOf(localDay(moment), localMinutes(moment))
      expect(found === 'twice' || found.toString() === moment.toString()).toBe(true)
    }),
  )
})

test('edges of rules are what the clock shows, on every day of some years', () => {
  const days = fc.integer({ min: 0, max: 4000 }).map((days) => day('2024-01-01').add({ days }))
  fc.assert(
    fc.property(days, fc.integer({ min: 0, max: 2879 }), (on, minutes) => {
      const moment = momentOf(on, minutes)
      if (typeof moment !== 'string')
        for (const edge of ['start', 'end'] as const) expect(String(edgeOf(on, minutes, edge))).toBe(String(moment))
    }),
    { numRuns: 500 },
  )
})

test('the grid is that of the clock on the wall', () => {
  fc.assert(
    fc.property(someMoment, fc.constantFrom(5, 10, 15, 20, 30, 60), (moment, grid) => {
      expect(isOnGrid(moment, grid)).toBe(localMinutes(moment) % grid === 0)
      const next = nextOnGrid(moment, grid)
      expect(isOnGrid(next, grid)).toBe(true)
      expect(minutesOf({ start: moment, end: next })).toBeLessThan(grid)
    }),
  )
})
