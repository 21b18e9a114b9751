import Holidays from 'date-holidays'
import { expect, test } from 'vitest'
import { easterSunday, holidayName, holidaysOf, isState, states } from './holidays.ts'

const day = (iso: string) => Temporal.PlainDate.from(iso)

test('Rheinland-Pfalz in 2026', () => {
  expect([...holidaysOf('RP', 2026).keys()]).toEqual([
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

test('states differ', () => {
  expect(holidayName(day('2026-03-08'), 'MV')).not.toBeNull()
  expect(holidayName(day('2026-03-08'), 'RP')).toBeNull()
  expect(holidayName(day('2026-10-31'), 'MV')).not.toBeNull()
  expect(holidayName(day('2026-10-31'), 'BY')).toBeNull()
  expect(holidayName(day('2026-01-06'), 'BW')).not.toBeNull()
  expect(holidayName(day('2026-11-18'), 'SN')).not.toBeNull()
  expect(holidayName(day('2026-04-05'), 'BB')).not.toBeNull()
})

test('every state keeps the day of German unity', () => {
  for (const state of states) {
    expect(holidayName(day('2026-10-03'), state)?.de).toBe('Tag der Deutschen Einheit')
    expect(holidayName(day('2026-10-02'), state)).toBeNull()
    expect(holidayName(day('2026-10-04'), state)).toBeNull()
  }
})

test('codes of states', () => {
  expect(isState('RP')).toBe(true)
  expect(isState('DE-RP')).toBe(false)
  expect(isState(undefined)).toBe(false)
})

// The package knows the whole world and every change of law; our short list has to say the same about today's Germany.
test('our list is that of date-holidays, in every state, for a generation', () => {
  /** Days of a single year, which we leave out. */
  const once = ['2020-05-08', '2025-05-08', '2028-06-17']
  for (const state of states) {
    const theirs = new Holidays('DE', state, { types: ['public'], languages: 'de' })
    for (let year = 2020; year <= 2050; year++) {
      const days = theirs.getHolidays(year, 'de').map(({ date, name }) => `${date.slice(0, 10)} ${name}`)
      const ours = [...holidaysOf(state, year)].map(([date, { de }]) => `${date} ${de}`)
      expect(ours, `${state} ${year}`).toEqual(days.filter((one) => !once.some((date) => one.startsWith(date))))
    }
  }
})

test('Easter, as printed in almanacs', () => {
  for (const date of ['1818-03-22', '1943-04-25', '2000-04-23', '2024-03-31', '2026-04-05', '2038-04-25', '2285-03-22'])
    expect(easterSunday(day(date).year).toString()).toBe(date)
})

test('on the network there are no holidays', () => expect(holidayName(day('2026-12-25'), undefined)).toBeNull())
