import { expect, test } from 'vitest'
import { bytes, compareNames, count, decimal, euro, integer, list, percent } from './numbers.ts'

/** Intl joins number and unit by spaces that do not break. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')

test('numbers', () => {
  expect(integer(12345, 'de')).toBe('12.345')
  expect(integer(12345, 'en')).toBe('12,345')
  expect(decimal(1234.56, 'de')).toBe('1.234,6')
  expect(plain(euro(1250, 'de'))).toBe('12,50 €')
  expect(plain(euro(1200, 'de'))).toBe('12 €')
  expect(plain(euro(-5, 'de'))).toBe('-0,05 €')
  expect(euro(1250, 'en')).toBe('€12.50')
  expect(plain(percent(0.124, 'de'))).toBe('12 %')
  expect(plain(percent(0.124, 'de', 1))).toBe('12,4 %')
  expect(percent(0.124, 'en')).toBe('12%')
})

test('nouns with their number', () => {
  const events = { one: 'Veranstaltung', other: 'Veranstaltungen' }
  expect(count(1, events)).toBe('1 Veranstaltung')
  expect(count(2, events)).toBe('2 Veranstaltungen')
  expect(count(0, events)).toBe('0 Veranstaltungen')
  expect(count(0, { ...events, none: 'keine Veranstaltung' })).toBe('keine Veranstaltung')
  expect(count(1500, { one: 'event', other: 'events' }, 'en')).toBe('1,500 events')
})

test('sizes', () => {
  expect(bytes(512, 'de')).toBe('512 Byte')
  expect(bytes(1, 'en')).toBe('1 byte')
  expect(bytes(2, 'en')).toBe('2 bytes')
  expect(bytes(999, 'de')).toBe('999 Byte')
  expect(bytes(1000, 'de')).toBe('1 kB')
  expect(bytes(999_960, 'de')).toBe('1 MB')
  expect(bytes(1_234_567, 'de')).toBe('1,2 MB')
  expect(bytes(5e15, 'de')).toBe('5.000 TB')
})

test('lists', () => {
  expect(list([], 'de')).toBe('')
  expect(list(['A'], 'de')).toBe('A')
  expect(list(['A', 'B', 'C'], 'de')).toBe('A, B und C')
  expect(list(['A', 'B'], 'de', 'or')).toBe('A oder B')
  expect(list(['A', 'B', 'C'], 'en')).toBe('A, B and C')
})

test('names stand as in a register', () => {
  const names = [
    'Zell',
    'Haus 10',
    'Öhringen',
    'Haus 2',
    'Ohlau',
    'äpfel',
    'Apfel',
    'Ossa',
    'Straße',
    'Strasse',
    'Straten',
  ]
  expect([...names].sort(compareNames)).toEqual([
    'Apfel',
    'äpfel',
    'Haus 2',
    'Haus 10',
    'Ohlau',
    'Öhringen',
    'Ossa',
    'Strasse',
    'Straße',
    'Straten',
    'Zell',
  ])
  expect(compareNames('a', 'a')).toBe(0)
})
