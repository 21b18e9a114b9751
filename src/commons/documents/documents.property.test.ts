import fc from 'fast-check'
import { expect, test } from 'vitest'
import { differences, pieces } from './differences.ts'
import type { Paragraph } from './document.ts'
import { numbering } from './numbering.ts'

test('numbers are those people would write', () => {
  expect(numbering([1, 2, 2, 1, 2, 3, 2, 1])).toEqual(['1', '1.1', '1.2', '2', '2.1', '2.1.1', '2.2', '3'])
  expect(numbering([3, 4, 1])).toEqual(['1', '1.1', '2'])
})

test('no two paragraphs have the same number, and they stand in their order', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 60 }), (depths) => {
      const numbers = numbering(depths)
      expect(numbers).toHaveLength(depths.length)
      expect(new Set(numbers).size).toBe(numbers.length)
      const parts = numbers.map((number) => number.split('.').map(Number))
      for (const [index, here] of parts.entries()) {
        expect(here.every((part) => part >= 1)).toBe(true)
        const before = parts[index - 1] ?? []
        expect(here.length).toBeLessThanOrEqual(before.length + 1)
        const differs = here.findIndex((part, place) => part !== before[place])
        if (index > 0) expect(here[differs] ?? 0).toBeGreaterThan(before[differs] ?? 0)
      }
    }),
  )
})

const words = fc.array(
  fc.constantFrom('Der', 'Bus', 'fährt', 'stündlich', 'nicht', '\n\n', ' ', '.', '<b>', '**fett**'),
  {
    maxLength: 20,
  },
)
const text = words.map((list) => list.join(' '))

test('without what is new it is the old text, without what is gone the new one', () => {
  fc.assert(
    fc.property(fc.oneof(text, fc.string()), fc.oneof(text, fc.string()), (before, after) => {
      const parts = pieces(before, after)
      const join = (without: string) =>
        parts
          .filter(({ change }) => change !== without)
          .map((part) => part.text)
          .join('')
      expect(join('added')).toBe(before)
      expect(join('removed')).toBe(after)
    }),
  )
})

const ids = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'))
const version = fc.tuple(ids, fc.array(text, { minLength: 8, maxLength: 8 })).map(([order, bodies]): Paragraph[] =>
  order.map((id, index) => ({
    id,
    number: String(index + 1),
    depth: 1,
    heading: '',
    body: bodies[index] ?? '',
    revision: 1,
  })),
)

test('every paragraph of both versions is told of once, in the order of the newer one', () => {
  fc.assert(
    fc.property(version, version, (before, after) => {
      const told = differences(before, after)
      const all = new Set([...before, ...after].map(({ id }) => id))
      expect(told.map(({ id }) => id).sort()).toEqual([...all].sort())
      expect(told.filter(({ change }) => change !== 'removed').map(({ id }) => id)).toEqual(after.map(({ id }) => id))
      for (const { id, change } of told) {
        const [was, is] = [before.find((one) => one.id === id), after.find((one) => one.id === id)]
        expect(change).toBe(!was ? 'added' : !is ? 'removed' : was.body === is.body ? 'same' : 'changed')
      }
    }),
  )
})

test('a version compared with itself has no differences; one paragraph put elsewhere is the only one that moved', () => {
  fc.assert(
    fc.property(version, fc.nat(), fc.nat(), (paragraphs, from, to) => {
      expect(differences(paragraphs, paragraphs).every(({ change, moved }) => change === 'same' && !moved)).toBe(true)
      if (paragraphs.length < 2) return
      const moved = paragraphs[from % paragraphs.length] as Paragraph
      const others = paragraphs.filter((one) => one !== moved)
      const order = others.toSpliced(to % (others.length + 1), 0, moved)
      expect(differences(paragraphs, order).filter((one) => one.moved).length).toBeLessThanOrEqual(1)
    }),
  )
})

test('a long paragraph written anew does not take long', () => {
  const letters = (seed: number) => Array.from({ length: 4000 }, (_, index) => `w${(index * seed) % 9973}`).join(' ')
  const started = performance.now()
  pieces(letters(7), letters(11))
  expect(performance.now() - started).toBeLessThan(1500)
})
