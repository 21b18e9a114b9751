import { describe, expect, test } from 'vitest'
import {
  date,
  dateRange,
  dateShort,
  dateTime,
  dateWithWeekday,
  duration,
  homeZone,
  isoAttribute,
  relativeDay,
  time,
  weekdayShort,
} from './dates.ts'

/** A moment by the clocks of Berlin. */
const at = (local: string) => Temporal.PlainDateTime.from(local).toZonedDateTime(homeZone).toInstant()
const day = (iso: string) => Temporal.PlainDate.from(iso)
const range = (start: string, end: string | null) => ({ start: at(start), end: end === null ? null : at(end) })
const days = (first: string, last: string) => ({
  start: at(`${first}T00:00`),
  end: null,
  allDay: { first: day(first), last: day(last) },
})

describe('dates and times', () => {
  const evening = at('2026-09-12T18:30')
  test('German', () => {
    expect(date(evening, 'de')).toBe('12. September 2026')
    expect(dateWithWeekday(evening, 'de')).toBe('Samstag, 12. September 2026')
    expect(dateShort(evening, 'de')).toBe('12.9.2026')
    expect(time(evening, 'de')).toBe('18:30 Uhr')
    expect(time(at('2026-09-12T18:00'), 'de')).toBe('18 Uhr')
    expect(time(at('2026-09-12T09:05'), 'de')).toBe('9:05 Uhr')
    expect(time(at('2026-09-12T00:00'), 'de')).toBe('0 Uhr')
    expect(dateTime(evening, 'de')).toBe('Sa., 12. September 2026, 18:30 Uhr')
    expect(weekdayShort(evening, 'de')).toBe('Sa')
  })
  test('English', () => {
    expect(date(evening, 'en')).toBe('12 September 2026')
    expect(dateWithWeekday(evening, 'en')).toBe('Saturday 12 September 2026')
    expect(time(at('2026-09-12T09:00'), 'en')).toBe('09:00')
    expect(dateTime(evening, 'en')).toBe('Sat 12 September 2026, 18:30')
  })
  test('Leichte Sprache abbreviates nothing', () => {
    expect(date(evening, 'leicht')).toBe('12. September 2026')
    expect(dateShort(evening, 'leicht')).toBe('12. September 2026')
    expect(time(evening, 'leicht')).toBe('18 Uhr 30')
    expect(dateTime(evening, 'leicht')).toBe('Samstag, 12. September 2026, 18 Uhr 30')
    expect(weekdayShort(evening, 'leicht')).toBe('Samstag')
  })
  test('a day of the calendar is the same day in every zone', () => {
    for (const zone of [homeZone, 'America/New_York', 'Pacific/Kiritimati']) {
      expect(date(day('2026-01-01'), 'de', zone)).toBe('1. Januar 2026')
    }
  })
  test('an instant belongs to the day that Berlin has', () => {
    expect(date(Temporal.Instant.from('2026-12-31T23:30:00Z'), 'de')).toBe('1. Januar 2027')
    expect(date(Temporal.Instant.from('2026-07-31T22:00:00Z'), 'de')).toBe('1. August 2026')
  })
  test('the attribute of <time>', () => {
    expect(isoAttribute(evening)).toBe('2026-09-12T18:30+02:00')
    expect(isoAttribute(at('2026-12-12T18:30'))).toBe('2026-12-12T18:30+01:00')
    expect(isoAttribute(day('2026-09-12'))).toBe('2026-09-12')
  })
})

describe('ranges', () => {
  test.each([
    ['one day', range('2026-09-12T10:00', '2026-09-12T16:00'), 'Sa., 12. September 2026, 10–16 Uhr'],
    [
      'minutes on one side stand on both',
      range('2026-09-12T10:30', '2026-09-12T16:00'),
      'Sa., 12. September 2026, 10:30–16:00 Uhr',
    ],
    ['no end', range('2026-09-12T10:00', null), 'Sa., 12. September 2026, 10 Uhr'],
    ['end before start', range('2026-09-12T10:00', '2026-09-12T09:00'), 'Sa., 12. September 2026, 10 Uhr'],
    ['until midnight', range('2026-09-12T20:00', '2026-09-13T00:00'), 'Sa., 12. September 2026, 20–24 Uhr'],
    ['over midnight', range('2026-09-12T20:00', '2026-09-13T02:00'), 'Sa., 12. September 2026, 20 Uhr bis So., 2 Uhr'],
    [
      'over midnight of the year',
      range('2026-12-31T20:00', '2027-01-01T02:00'),
      'Do., 31. Dezember 2026, 20 Uhr bis Fr., 2 Uhr',
    ],
    [
      'over days',
      range('2026-09-12T10:00', '2026-09-13T16:00'),
      'Sa., 12. September, 10 Uhr bis So., 13. September 2026, 16 Uhr',
    ],
    [
      'over months',
      range('2026-09-30T10:00', '2026-10-02T16:30'),
      'Mi., 30. September, 10 Uhr bis Fr., 2. Oktober 2026, 16:30 Uhr',
    ],
    [
      'over years',
      range('2026-12-30T10:00', '2027-01-02T16:00'),
      'Mi., 30. Dezember 2026, 10 Uhr bis Sa., 2. Januar 2027, 16 Uhr',
    ],
    ['a whole day', days('2026-09-12', '2026-09-12'), 'Sa., 12. September 2026'],
    ['whole days', days('2026-09-12', '2026-09-14'), 'Sa., 12. bis Mo., 14. September 2026'],
    ['whole days over months', days('2026-09-30', '2026-10-02'), 'Mi., 30. September bis Fr., 2. Oktober 2026'],
    ['whole days over years', days('2026-12-30', '2027-01-02'), 'Mi., 30. Dezember 2026 bis Sa., 2. Januar 2027'],
    ['whole days in the wrong order', days('2026-09-12', '2026-09-10'), 'Sa., 12. September 2026'],
  ])('%s', (_, when, expected) => {
    expect(dateRange(when, 'de')).toBe(expected)
  })
  test('English and Leichte Sprache', () => {
    const oneDay = range('2026-09-12T10:00', '2026-09-12T16:30')
    expect(dateRange(oneDay, 'en')).toBe('Sat 12 September 2026, 10:00–16:30')
    expect(dateRange(oneDay, 'leicht')).toBe('Samstag, 12. September 2026, 10 Uhr bis 16 Uhr 30')
    const night = range('2026-09-12T20:00', '2026-09-13T02:00')
    expect(dateRange(night, 'en')).toBe('Sat 12 September 2026, 20:00 to Sun 02:00')
    expect(dateRange(night, 'leicht')).toBe('Samstag, 12. September 2026, 20 Uhr bis Sonntag, 2 Uhr')
    expect(dateRange(days('2026-09-12', '2026-09-14'), 'en')).toBe('Sat 12 to Mon 14 September 2026')
    expect(dateRange(range('2026-09-12T20:00', '2026-09-13T00:00'), 'en')).toBe('Sat 12 September 2026, 20:00–00:00')
  })
  test('through the hour that comes twice, the end stays visible', () => {
    const start = Temporal.Instant.from('2026-10-25T00:30:00Z')
    const end = Temporal.Instant.from('2026-10-25T01:30:00Z')
    expect(dateRange({ start, end }, 'de')).toBe('So., 25. Oktober 2026, 2:30–2:30 Uhr')
  })
})

describe('near days and durations', () => {
  const now = at('2026-09-12T23:30')
  test('count days of the calendar, not 24 hours', () => {
    expect(relativeDay(at('2026-09-13T00:10'), now, 'de')).toBe('morgen')
    expect(relativeDay(at('2026-09-12T00:10'), now, 'de')).toBe('heute')
    expect(relativeDay(day('2026-09-15'), now, 'de')).toBe('in 3 Tagen')
    expect(relativeDay(day('2026-09-10'), now, 'de')).toBe('vorgestern')
    expect(relativeDay(day('2026-09-09'), now, 'en')).toBe('3 days ago')
    expect(relativeDay(day('2026-09-13'), now, 'leicht')).toBe('morgen')
    expect(relativeDay(day('2026-09-14'), now, 'leicht')).toBe('in 2 Tagen')
  })
  test('the day after a change of the clock is tomorrow', () => {
    expect(relativeDay(at('2026-03-29T23:30'), at('2026-03-28T23:45'), 'de')).toBe('morgen')
    expect(relativeDay(at('2026-10-26T00:15'), at('2026-10-25T00:30'), 'de')).toBe('morgen')
  })
  test('durations', () => {
    const from = (start: string, end: string) => duration(at(start), at(end), 'de')
    expect(from('2026-09-12T10:00', '2026-09-12T12:30')).toBe('2 Stunden und 30 Minuten')
    expect(from('2026-09-12T10:00', '2026-09-12T10:45')).toBe('45 Minuten')
    expect(from('2026-09-12T10:00', '2026-09-12T10:00')).toBe('0 Minuten')
    expect(from('2026-09-12T10:00', '2026-09-15T12:00')).toBe('3 Tage und 2 Stunden')
    expect(duration(at('2026-09-12T10:00'), at('2026-09-12T11:01'), 'en')).toBe('1 hour and 1 minute')
    expect(() => from('2026-09-12T10:00', '2026-09-12T09:00')).toThrow(RangeError)
  })
  test('a night has 23 hours in March and 25 in October', () => {
    expect(duration(at('2026-03-28T12:00'), at('2026-03-29T12:00'), 'de')).toBe('23 Stunden')
    expect(duration(at('2026-10-24T12:00'), at('2026-10-25T12:00'), 'de')).toBe('25 Stunden')
    expect(duration(at('2026-10-24T12:00'), at('2026-10-26T12:00'), 'de')).toBe('2 Tage')
  })
})
