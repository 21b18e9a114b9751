import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { holidayName } from '#foundation/text/holidays.ts'
import { at, calendar, day, someSpan, span, told, weekdays } from '../rooms.fixture.ts'
import { openBetween, openSpans, reasonOn } from './openings.ts'
import { contains, isBefore, minutesOf } from './spans.ts'
import { wholeDays } from './times.ts'

const evenings = weekdays(18 * 60, 26 * 60, [5, 6])
const daily = weekdays(8 * 60, 22 * 60)
const exception = (firstDay: string, lastDay: string, hours: [number, number] | null, reason = '') => ({
  firstDay: day(firstDay),
  lastDay: day(lastDay),
  opens: hours?.[0] ?? null,
  closes: hours?.[1] ?? null,
  reason,
})

describe('what is open', () => {
  test('by weekday, with closing after midnight', () => {
    expect(told(openSpans(calendar(evenings), day('2026-12-04')))).toEqual(['2026-12-04 18:00 – 2026-12-05 02:00'])
    expect(openSpans(calendar(evenings), day('2026-12-06'))).toEqual([])
  })
  test('a morning with a break, and rules that touch', () => {
    const split = [...weekdays(480, 720), ...weekdays(780, 1020), ...weekdays(1020, 1080)]
    expect(told(openSpans(calendar(split), day('2026-12-01')))).toEqual([
      '2026-12-01 08:00 – 2026-12-01 12:00',
      '2026-12-01 13:00 – 2026-12-01 18:00',
    ])
  })
  test('rules hold from their first to their last day', () => {
    const summer = weekdays(600, 660).map((rule) => ({
      ...rule,
      firstDay: day('2027-05-01'),
      lastDay: day('2027-09-30'),
    }))
    const open = (text: string) => openSpans(calendar(summer), day(text)).length
    expect(['2027-04-30', '2027-05-01', '2027-09-30', '2027-10-01'].map(open)).toEqual([0, 1, 1, 0])
  })
  test('public holidays close when the provider says so; an exception opens all the same', () => {
    const holidayOn = (on: Temporal.PlainDate) => holidayName(on, 'RP')?.de ?? null
    const closed = calendar(daily, { closedOnHolidays: true, holidayOn })
    expect(openSpans(closed, day('2026-12-25'))).toEqual([])
    expect(reasonOn(closed, day('2026-12-25'))).toBe('1. Weihnachtstag')
    expect(openSpans(calendar(daily, { holidayOn }), day('2026-12-25'))).toHaveLength(1)
    const concert = { ...closed, exceptions: [exception('2026-12-25', '2026-12-25', [1080, 1320])] }
    expect(told(openSpans(concert, day('2026-12-25')))).toEqual(['2026-12-25 18:00 – 2026-12-25 22:00'])
  })
  test('the shorter exception knows more than the longer one', () => {
    const summer = calendar(daily, {
      exceptions: [
        exception('2027-07-01', '2027-08-31', null, 'Sommerpause'),
        exception('2027-07-15', '2027-07-15', [600, 720]),
      ],
    })
    expect(openSpans(summer, day('2027-07-14'))).toEqual([])
    expect(reasonOn(summer, day('2027-07-14'))).toBe('Sommerpause')
    expect(told(openSpans(summer, day('2027-07-15')))).toEqual(['2027-07-15 10:00 – 2027-07-15 12:00'])
  })
  test('round the clock the two odd days have 23 and 25 hours', () => {
    const always = calendar(weekdays(0, 1440))
    const hours = (text: string) => openSpans(always, day(text)).map((one) => minutesOf(one) / 60)
    expect(hours('2027-03-28')).toEqual([23])
    expect(hours('2026-10-25')).toEqual([25])
  })
  test('a rule inside the skipped hour is empty that day', () => {
    expect(openSpans(calendar(weekdays(130, 170)), day('2027-03-28'))).toEqual([])
  })
})

describe('what is open of a time', () => {
  test('the evening before is among it', () => {
    const asked = span('2026-12-05 00:30', '2026-12-05 12:00')
    expect(told(openBetween(calendar(evenings), asked))).toEqual(['2026-12-05 00:30 – 2026-12-05 02:00'])
  })
  test('days that touch at midnight are one span', () => {
    const days = wholeDays(day('2026-10-24'), day('2026-10-26'))
    expect(openBetween(calendar(weekdays(0, 1440)), days)).toEqual([days])
  })
  test('it lies inside, in order, without touching', () => {
    const someRules = fc.array(
      fc.record({
        weekday: fc.integer({ min: 1, max: 7 }),
        opens: fc.integer({ min: 0, max: 1439 }),
        length: fc.integer({ min: 1, max: 1440 }),
      }),
      { maxLength: 6 },
    )
    fc.assert(
      fc.property(someRules, someSpan, (some, asked) => {
        const openings = some.map(({ weekday, opens, length }) => ({
          weekday,
          opens,
          closes: opens + length,
          firstDay: null,
          lastDay: null,
        }))
        const open = openBetween(calendar(openings), asked)
        for (const [index, one] of open.entries()) {
          expect(contains(asked, one)).toBe(true)
          expect(isBefore(one.start, one.end)).toBe(true)
          const next = open[index + 1]
          if (next) expect(isBefore(one.end, next.start)).toBe(true)
        }
        expect(openBetween(calendar(openings), { start: asked.start, end: asked.start })).toEqual([])
      }),
      { numRuns: 60 },
    )
  })
  test('an instant of opening belongs to it, the instant of closing does not', () => {
    const open = openBetween(calendar(daily), span('2026-12-01 22:00', '2026-12-02 08:00'))
    expect(open).toEqual([])
    expect(at('2026-12-01 22:00')).toEqual(openSpans(calendar(daily), day('2026-12-01'))[0]?.end)
  })
})
