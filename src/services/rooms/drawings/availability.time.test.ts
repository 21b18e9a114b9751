import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { WishQuery } from '../bookings/wish.ts'
import { spanOf as spanOfWish } from '../bookings/wish.ts'
import { at, calendar, day, rules, someSpan, span, takenSpans, weekdays } from '../rooms.fixture.ts'
import { checkWish } from '../rules/booking-rules.ts'
import { openBetween, openSpans } from '../rules/openings.ts'
import { contains, overlaps } from '../rules/spans.ts'
import { wholeDays } from '../rules/times.ts'
import { type Availability, dayCell, hourCell, knownAbout, reachOf } from './availability.ts'
import { hourLines } from './hours.ts'
import { shownTime, spanOf } from './shown-time.ts'

const hall = (more: Partial<Availability> = {}, ruled = rules()): Availability => ({
  resource: { slug: 'saal', takes: 'all', units: ['a'], rules: ruled },
  calendar: calendar(weekdays(8 * 60, 22 * 60)),
  taken: [],
  now: at('2026-11-20 12:00'),
  ...more,
})
const monday = day('2026-11-23')
const week = wholeDays(monday, monday.add({ days: 6 }))
const cell = (of: Availability, on: string, hour: number) => hourCell(knownAbout(of, week), day(on), hour * 60, 60)
const taken = (start: string, end: string, unit = 'a') => ({ ...span(start, end), unit })

describe('an hour', () => {
  const of = hall({ taken: [taken('2026-11-24 10:30', '2026-11-24 13:00')] })
  test('is free, partly free, taken or closed', () => {
    const states = [7, 9, 10, 11, 13].map((hour) => cell(of, '2026-11-24', hour).state)
    expect(states).toEqual(['closed', 'free', 'partly', 'taken', 'free'])
  })
  test('leads to the form with day and time filled in', () => {
    expect(cell(of, '2026-11-24', 9).wish).toEqual({ tag: '2026-11-24', von: '09:00', bis: '10:00' })
    expect(cell(of, '2026-11-24', 10).wish).toEqual({ tag: '2026-11-24', von: '10:00', bis: '10:30' })
    expect(cell(of, '2026-11-24', 11).wish).toBe(null)
  })
  test('a gap that is too short for anybody is as good as taken', () => {
    const short = hall(
      { taken: [taken('2026-11-24 10:00', '2026-11-24 12:00'), taken('2026-11-24 13:00', '2026-11-24 22:00')] },
      rules({ shortestMinutes: 90 }),
    )
    expect(cell(short, '2026-11-24', 12).state).toBe('taken')
    expect(cell(short, '2026-11-24', 9).wish).toEqual({ tag: '2026-11-24', von: '08:30', bis: '10:00' })
  })
  test('is over, or not yet to be booked', () => {
    const soon = hall({ now: at('2026-11-24 10:10') }, rules({ noticeMinutes: 60, advanceDays: 2 }))
    expect(cell(soon, '2026-11-24', 10).state).toBe('over')
    expect(cell(soon, '2026-11-24', 11)).toMatchObject({ state: 'partly', wish: { von: '11:30', bis: '12:00' } })
    expect(cell(soon, '2026-11-27', 10).state).toBe('ahead')
  })
  test('of seats says how many are free', () => {
    const pool = hall({
      resource: { slug: 'plaetze', takes: 'one', units: ['a', 'b', 'c'], rules: rules() },
      taken: [taken('2026-11-24 09:00', '2026-11-24 10:00', 'b')],
    })
    expect(cell(pool, '2026-11-24', 9)).toMatchObject({ state: 'free', units: 2 })
    expect(cell(pool, '2026-11-24', 10)).toMatchObject({ state: 'free', units: 3 })
  })
  test('that the clock leaves out is none, and one that comes twice has no link', () => {
    const always = hall({ calendar: calendar(weekdays(0, 1440)), now: at('2026-10-20 12:00') })
    const spring = day('2027-03-28')
    expect(hourCell(knownAbout(always, wholeDays(spring, spring)), spring, 120, 60).state).toBe('skipped')
    const autumn = day('2026-10-25')
    expect(hourCell(knownAbout(always, wholeDays(autumn, autumn)), autumn, 120, 60)).toMatchObject({
      state: 'free',
      wish: null,
    })
  })
})

test('a day is free, partly free, full, closed, over or ahead', () => {
  const of = hall(
    {
      taken: [taken('2026-11-24 10:00', '2026-11-24 12:00'), taken('2026-11-25 00:00', '2026-11-26 00:00')],
      calendar: calendar(weekdays(480, 1320, [1, 2, 3, 4, 7])),
    },
    rules({ noticeMinutes: 4 * 1440, advanceDays: 8 }),
  )
  const states = ['2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27', '2026-11-29']
  const known = knownAbout({ ...of, now: at('2026-11-19 23:00') }, week)
  expect(states.map((on) => dayCell(known, openSpans(of.calendar, day(on))).state)).toEqual([
    'over',
    'partly',
    'taken',
    'free',
    'closed',
    'ahead',
  ])
})

test('what is booked by the day leads to whole days, also when the clock changes', () => {
  const van = hall(
    { calendar: calendar(weekdays(0, 1440)), now: at('2027-03-01 12:00') },
    rules({ shortestMinutes: 1440, longestMinutes: 10_080 }),
  )
  const sunday = day('2027-03-28')
  const cells = dayCell(knownAbout(van, wholeDays(sunday, sunday)), openSpans(van.calendar, sunday))
  expect(cells.wish).toEqual({ tag: '2027-03-28', von: '00:00', bis: '00:00' })
})

test('lines go from the first opening to the last closing, after midnight as well', () => {
  const days = [monday, monday.add({ days: 1 })]
  expect(hourLines(calendar(weekdays(1110, 1500)), days)).toEqual({
    lines: [18, 19, 20, 21, 22, 23, 24].map((hour) => hour * 60),
    step: 60,
  })
  expect(hourLines(calendar(weekdays(0, 1440)), days).lines).toHaveLength(12)
  expect(hourLines(calendar([]), days).lines).toEqual([])
})

describe('what is shown', () => {
  const now = at('2026-11-25 12:00')
  const shown = (ansicht: 'tag' | 'woche' | 'monat' | undefined, ab?: string, more = {}) =>
    shownTime({ ansicht, ab }, rules(more), now)
  test('this week first; by the day this month', () => {
    expect(shown(undefined)).toMatchObject({ view: 'woche', earlier: null, asked: false })
    expect(String(shown(undefined).day)).toBe('2026-11-23')
    expect(shown(undefined, undefined, { shortestMinutes: 1440 }).view).toBe('monat')
  })
  test('begins with the first day that can be booked; on a Sunday with the next week', () => {
    expect(String(shown(undefined, undefined, { noticeMinutes: 7 * 1440 }).day)).toBe('2026-11-30')
    expect(String(shownTime({}, rules(), at('2026-11-22 12:00')).day)).toBe('2026-11-23')
    expect(String(shownTime({ ab: '2026-11-22' }, rules(), at('2026-11-22 12:00')).day)).toBe('2026-11-16')
  })
  test('never before today, never after the last day that can be booked', () => {
    expect(String(shown('tag', '2020-01-01').day)).toBe('2026-11-25')
    expect(String(shown('tag', '2030-01-01', { advanceDays: 30 }).day)).toBe('2026-12-25')
    expect(shown('tag', '2030-01-01', { advanceDays: 30 }).later).toBe(null)
    expect(String(shown('tag', '2026-02-31').day)).toBe('2026-11-25')
    expect(String(shown('monat', '2026-12-24').day)).toBe('2026-12-01')
  })
  test('a month is drawn with its whole weeks', () => {
    const { start, end } = spanOf(shown('monat'))
    expect([start, end].map(String)).toEqual([at('2026-10-26 00:00'), at('2026-12-07 00:00')].map(String))
  })
})

test('every link of a drawing is a wish that is allowed and free', () => {
  const lengths = fc.constantFrom([30, 1440], [60, 120], [180, 600], [1440, 2880])
  const hours = fc.constantFrom(weekdays(0, 1440), weekdays(8 * 60 + 15, 22 * 60), weekdays(18 * 60, 27 * 60))
  const around = wholeDays(day('2026-10-24'), day('2026-10-28'))
  const spanOfQuery = ({ tag, von, bis, bistag }: WishQuery) =>
    spanOfWish({
      tag: day(tag),
      von: Temporal.PlainTime.from(von),
      bis: Temporal.PlainTime.from(bis),
      bistag: bistag ? day(bistag) : null,
    })
  fc.assert(
    fc.property(
      takenSpans,
      someSpan,
      lengths,
      hours,
      fc.constantFrom(0, 30),
      (some, when, [shortest, longest], openings, buffer) => {
        const ruled = rules({
          shortestMinutes: shortest!,
          longestMinutes: longest!,
          bufferMinutes: buffer,
          gridMinutes: 15,
        })
        const of = hall(
          { calendar: calendar(openings), taken: some.map((one) => ({ ...one, unit: 'a' })), now: when.start },
          ruled,
        )
        const known = knownAbout(of, around)
        for (const on of ['2026-10-24', '2026-10-25', '2026-10-27'].map(day))
          for (const line of hourLines(of.calendar, [on]).lines) {
            const { wish } = hourCell(known, on, line, 60)
            if (!wish) continue
            const found = spanOfQuery(wish)
            if (!('start' in found)) throw new Error(JSON.stringify(wish))
            const open = openBetween(of.calendar, reachOf(found, ruled))
            expect(
              checkWish({ span: found, persons: null, as: 'guest' }, { rules: ruled, persons: null }, open, of.now),
            ).toBe(null)
            expect(open.some((one) => contains(one, found))).toBe(true)
            const held = { start: found.start, end: found.end.add({ minutes: buffer }) }
            expect(some.some((one) => overlaps(one, held))).toBe(false)
          }
      },
    ),
    { numRuns: 60 },
  )
})
