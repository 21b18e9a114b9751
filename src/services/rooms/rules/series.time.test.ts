import fc from 'fast-check'
import { RRuleTemporal } from 'rrule-temporal'
import { describe, expect, test } from 'vitest'
import { holidayName } from '#foundation/text/holidays.ts'
import { at, day } from '../rooms.fixture.ts'
import { datesOf, type SeriesRule } from './series.ts'
import { homeZone, momentOf } from './times.ts'

const rule: SeriesRule = {
  firstDay: day('2026-09-01'),
  lastDay: day('2027-07-02'),
  everyWeeks: 2,
  weekdays: [2],
  opens: 19 * 60,
  closes: 21 * 60,
  skipHolidays: true,
  skipSchoolHolidays: false,
}
const inRlp = (on: Temporal.PlainDate) => holidayName(on, 'RP')?.de ?? null
const text = (dates: readonly { day: Temporal.PlainDate }[]) => dates.map(({ day }) => day.toString())

describe('every second Tuesday until the summer holidays', () => {
  const dates = datesOf(rule, inRlp)
  test('on Tuesdays, two weeks apart, also over the turn of the year', () => {
    expect(dates).toHaveLength(22)
    expect(text(dates).slice(7, 10)).toEqual(['2026-12-08', '2026-12-22', '2027-01-05'])
    expect(text(dates).at(-1)).toBe('2027-06-22')
  })
  test('not on public holidays, and the reason is kept', () => {
    const mondays = datesOf({ ...rule, weekdays: [1], everyWeeks: 1, firstDay: day('2027-03-01') }, inRlp)
    expect(mondays.filter(({ skipped }) => skipped).map(({ day, skipped }) => `${day} ${skipped}`)).toEqual([
      '2027-03-29 Ostermontag',
      '2027-05-17 Pfingstmontag',
    ])
    expect(datesOf({ ...rule, weekdays: [1], skipHolidays: false }, inRlp).every(({ skipped }) => !skipped)).toBe(true)
  })
  test('at the same time on the wall over both changes of the clock', () => {
    const moments = dates.map(({ day }) => momentOf(day, rule.opens))
    for (const moment of moments) {
      if (typeof moment === 'string') throw new Error(moment)
      expect(moment.toZonedDateTimeISO(homeZone).hour).toBe(19)
    }
    expect(moments[0]).toEqual(at('2026-09-01 19:00 +02:00'))
    expect(moments[10]).toEqual(at('2027-01-19 19:00 +01:00'))
  })
  test('a series at 2:30 meets the night in which that time does not exist, and says so', () => {
    const nights = datesOf(
      { ...rule, weekdays: [7], everyWeeks: 1, firstDay: day('2027-03-21'), lastDay: day('2027-04-04') },
      inRlp,
    )
    expect(nights.map(({ day }) => typeof momentOf(day, 150))).toEqual(['object', 'string', 'object'])
  })
})

test('weekdays before the first day and after the last are left out', () => {
  const some = { ...rule, firstDay: day('2026-12-03'), lastDay: day('2026-12-15'), everyWeeks: 1, weekdays: [4, 2] }
  expect(text(datesOf(some, () => null))).toEqual(['2026-12-03', '2026-12-08', '2026-12-10', '2026-12-15'])
  expect(datesOf({ ...some, weekdays: [] }, () => null)).toEqual([])
  expect(datesOf({ ...some, lastDay: day('2026-12-01') }, () => null)).toEqual([])
})

test('a mistyped year ends after a thousand dates', () => {
  expect(datesOf({ ...rule, lastDay: day('9026-01-01') }, () => null)).toHaveLength(1000)
})

test('the same days as RFC 5545 has (FREQ=WEEKLY;WKST=MO)', () => {
  const byDay = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']
  const some = fc.record({
    first: fc.integer({ min: 0, max: 800 }),
    length: fc.integer({ min: 0, max: 200 }),
    everyWeeks: fc.integer({ min: 1, max: 5 }),
    weekdays: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
  })
  fc.assert(
    fc.property(some, ({ first, length, everyWeeks, weekdays }) => {
      const firstDay = day('2026-01-01').add({ days: first })
      const lastDay = firstDay.add({ days: length })
      const other = new RRuleTemporal({
        freq: 'WEEKLY',
        interval: everyWeeks,
        byDay: weekdays.map((weekday) => byDay[weekday - 1]!),
        wkst: 'MO',
        dtstart: firstDay.toZonedDateTime({ timeZone: homeZone, plainTime: '19:00' }),
        until: lastDay.toZonedDateTime({ timeZone: homeZone, plainTime: '23:00' }),
        tzid: homeZone,
      })
      const days = text(datesOf({ ...rule, firstDay, lastDay, everyWeeks, weekdays }, () => null))
      expect(days).toEqual(other.all().map((date) => date.toPlainDate().toString()))
    }),
    { numRuns: 40 },
  )
})
