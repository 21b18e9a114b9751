import { expect, test } from 'vitest'
import { holidayName, holidaysOf, isHoliday, isState, states } from './holidays.ts'

const day = (iso: string) => Temporal.PlainDate.from(iso)

test('Rheinland-Pfalz in 2026', async () => {
  expect([...(await holidaysOf('RP', 2026)).keys()]).toEqual([
    '2026-01-01',
    '2026-04-03',
    '2026-04-06',
    '2026-05-01',
    '2026-05-14',
    '2026-05-25',
    '2026-06-04',
    '2026-10-03',
    '2026-11-01',
    '2026-12-25',
    '2026-12-26',
  ])
})

test('states differ', async () => {
  expect(await holidayName(day('2026-03-08'), 'MV')).not.toBeNull()
  expect(await isHoliday(day('2026-03-08'), 'RP')).toBe(false)
  expect(await isHoliday(day('2026-10-31'), 'MV')).toBe(true)
  expect(await isHoliday(day('2026-10-31'), 'BY')).toBe(false)
  expect(await isHoliday(day('2026-01-06'), 'BW')).toBe(true)
  expect(await isHoliday(day('2026-11-18'), 'SN')).toBe(true)
  expect(await isHoliday(day('2026-04-05'), 'BB')).toBe(true)
})

test('every state keeps the day of German unity, and the same year is asked once', async () => {
  for (const state of states) {
    expect(await holidayName(day('2026-10-03'), state)).toBe('Tag der Deutschen Einheit')
    expect(await isHoliday(day('2026-10-02'), state)).toBe(false)
    expect(await isHoliday(day('2026-10-04'), state)).toBe(false)
  }
  expect(holidaysOf('RP', 2026)).toBe(holidaysOf('RP', 2026))
})

test('codes of states', () => {
  expect(isState('RP')).toBe(true)
  expect(isState('DE-RP')).toBe(false)
  expect(isState(undefined)).toBe(false)
})
