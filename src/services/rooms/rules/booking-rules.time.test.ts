import { describe, expect, test } from 'vitest'
import type { BookingRules } from '../resource.ts'
import { at, day, rules, span } from '../rooms.fixture.ts'
import { checkWish, type Wish } from './booking-rules.ts'
import { wholeDays } from './times.ts'

const now = at('2026-11-22 10:00')
const open = [span('2026-12-01 08:00', '2026-12-01 22:00')]
const asked = (wish: Partial<Wish>, more: Partial<BookingRules> = {}, hours = open) =>
  checkWish(
    { span: span('2026-12-01 19:00', '2026-12-01 21:00'), persons: null, as: 'guest', ...wish },
    { rules: rules(more), persons: 40 },
    hours,
    now,
  )
const until = (end: string, start = '2026-12-01 19:00') => ({ span: span(start, end) })

describe('what the rules allow', () => {
  test('an evening', () => expect(asked({})).toBe(null))
  test('until closing time, and not a minute longer', () => {
    expect(asked(until('2026-12-01 22:00'))).toBe(null)
    expect(asked(until('2026-12-01 22:30'))).toEqual({ code: 'closed', day: day('2026-12-01') })
    expect(asked(until('2026-12-01 09:00', '2026-12-01 07:30'))?.code).toBe('closed')
  })
  test('who', () => {
    expect(asked({}, { who: 'account' })?.code).toBe('accounts-only')
    expect(asked({ as: 'account' }, { who: 'account' })).toBe(null)
    expect(asked({ as: 'account' }, { who: 'organisation' })?.code).toBe('organisations-only')
    expect(asked({ as: 'organisation' }, { who: 'organisation' })).toBe(null)
    expect(asked({ as: 'organisation' }, { who: 'account' })).toBe(null)
  })
  test('how many', () => {
    expect(asked({ persons: 40 })).toBe(null)
    expect(asked({ persons: 41 })).toEqual({ code: 'too-many-persons', persons: 40 })
  })
  test('how long', () => {
    expect(asked(until('2026-12-01 20:00'), { shortestMinutes: 60 })).toBe(null)
    expect(asked(until('2026-12-01 19:30'), { shortestMinutes: 60 })).toEqual({ code: 'too-short', minutes: 60 })
    expect(asked(until('2026-12-01 22:00'), { longestMinutes: 180 })).toBe(null)
    expect(asked(until('2026-12-01 22:00'), { longestMinutes: 150 })).toEqual({ code: 'too-long', minutes: 150 })
    expect(asked(until('2026-12-01 18:00'))?.code).toBe('too-short')
    expect(asked(until('2026-12-01 19:00'))?.code).toBe('too-short')
  })
  test('on the grid', () => {
    expect(asked(until('2026-12-01 20:15'))).toEqual({ code: 'off-grid', minutes: 30 })
    expect(asked(until('2026-12-01 20:15'), { gridMinutes: 15 })).toBe(null)
  })
  test('when at the latest and at the earliest, to the minute', () => {
    const notice = (minutes: number) => asked({}, { noticeMinutes: minutes })
    const exact = at('2026-12-01 19:00').since(now, { largestUnit: 'minute' }).minutes
    expect(notice(exact)).toBe(null)
    expect(notice(exact + 1)).toEqual({ code: 'too-soon', minutes: exact + 1 })
    expect(asked({}, { advanceDays: 9 })).toBe(null)
    expect(asked({}, { advanceDays: 8 })).toEqual({ code: 'too-far', day: day('2026-11-30') })
    expect(asked(until('2026-11-22 11:00', '2026-11-22 09:30'))?.code).toBe('over')
  })
  test('a whole day is a whole day, with 23 or with 25 hours', () => {
    for (const text of ['2027-03-28', '2026-12-01']) {
      const whole = wholeDays(day(text), day(text))
      expect(asked({ span: whole }, { shortestMinutes: 1440, longestMinutes: 1440 }, [whole])).toBe(null)
    }
    const autumn = wholeDays(day('2027-10-31'), day('2027-10-31'))
    expect(asked({ span: autumn }, { shortestMinutes: 1440, longestMinutes: 1440 }, [autumn])).toBe(null)
  })
  test('the hour that comes twice may be booked whole', () => {
    const night = { start: at('2027-10-31 02:00 +02:00'), end: at('2027-10-31 03:00') }
    expect(asked({ span: night }, {}, [night])).toBe(null)
  })
})
