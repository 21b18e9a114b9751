import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readSeries, type Value, writeSeries } from './series.ts'

const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
  .map((at) => Temporal.PlainDate.from(at.toISOString().slice(0, 10)))
const word = fc.option(fc.constantFrom('Menschen', 'Statistisches Landesamt', 'in %'), { nil: null })
const value = fc.integer({ min: -1e9, max: 1e9 }).map((number) => number / 100)
const series = fc.uniqueArray(fc.record({ day, value, unit: word, source: word }), {
  selector: (one) => one.day.toString(),
  maxLength: 20,
})

const plain = (values: readonly Value[]) => values.map((one) => ({ ...one, day: one.day.toString() }))

test('what is written can be read again, by day', () => {
  fc.assert(
    fc.property(series, (values) => {
      const read = readSeries(writeSeries(values))
      const sorted = values.toSorted((one, other) => Temporal.PlainDate.compare(one.day, other.day))
      expect('values' in read && plain(read.values)).toEqual(plain(sorted))
    }),
  )
})

test('whatever is typed is read or refused with its line, never an error', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const read = readSeries(text)
      if ('line' in read) expect(read.line).toBeLessThanOrEqual(text.split('\n').length)
    }),
  )
})

test('years, German days and numbers as offices write them; a day twice is refused with its line', () => {
  const read = readSeries('2023; 95.800\n\n31.12.2024; 96.200,5; Personen; Landesamt')
  expect('values' in read && plain(read.values)).toEqual([
    { day: '2023-12-31', value: 95_800, unit: null, source: null },
    { day: '2024-12-31', value: 96_200.5, unit: 'Personen', source: 'Landesamt' },
  ])
  expect(readSeries('2024; 1\n31.12.2024; 2')).toEqual({ line: 2, problem: null })
  expect(readSeries('2024; 1\nneulich; 2')).toMatchObject({ line: 2 })
  expect(readSeries('2024')).toMatchObject({ line: 1 })
})
