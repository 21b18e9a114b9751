import { expect, test } from 'vitest'
import { heaps, reportDay } from './challenge.ts'

const day = (words: string) => Temporal.PlainDate.from(words)

test('who asked tells after three months, reckoned from the day until which help was wanted when that is later', () => {
  expect(String(reportDay(day('2026-03-31'), null))).toBe('2026-06-30')
  expect(String(reportDay(day('2026-03-31'), day('2026-05-15')))).toBe('2026-08-15')
  expect(String(reportDay(day('2026-03-31'), day('2026-01-01')))).toBe('2026-06-30')
})

test('every card lies in exactly one heap; what belongs to no heap lies at the end', () => {
  const clusters = [
    { id: 'a', title: 'A', position: 0, version: 1 },
    { id: 'b', title: 'B', position: 1, version: 1 },
  ]
  const cards = [{ cluster: 'b' }, { cluster: null }, { cluster: 'gone' }, { cluster: 'b' }]
  const found = heaps(cards, clusters)
  expect(found.map(({ cluster, cards }) => [cluster?.id ?? null, cards.length])).toEqual([
    ['a', 0],
    ['b', 2],
    [null, 2],
  ])
  expect(heaps([], [])).toEqual([])
})
