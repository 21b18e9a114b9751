import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fold, wordsOf } from '../words.ts'
import { markWords, passage } from './mark-words.ts'
import { textQueries, typedTerms } from './typed-words.ts'

test('only letters, digits and our own operators reach the database', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const queries = textQueries(typedTerms(text), new Map())
      if (queries) expect(queries.exact).toMatch(/^[\p{L}\p{N}'!&|():* <>-]*$/u)
      if (queries) expect(queries.exact.match(/'[^']*'/g)?.every((word) => /^'[\p{L}\p{N}]+'$/u.test(word))).toBe(true)
    }),
  )
})

test('marking changes no letter', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 300 }),
      fc.array(fc.string({ maxLength: 10 })),
      (text, words) => {
        expect(
          markWords(text, words)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text)
        expect(passage(text, words).length).toBeLessThanOrEqual(Math.max(text.length, 260))
      },
    ),
  )
})

test('folding twice is folding once, and words are folded', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(fold(fold(text))).toBe(fold(text))
      for (const word of wordsOf(text)) expect(word.length).toBeGreaterThanOrEqual(3)
    }),
  )
})

test('what stands out', () => {
  expect(markWords('Der Bürgerbus fährt.', ['burgerbus'])).toEqual([
    { text: 'Der ', marked: false },
    { text: 'Bürgerbus', marked: true },
    { text: ' fährt.', marked: false },
  ])
  expect(markWords('Bürgerbusse', ['bus']).map(({ marked }) => marked)).toEqual([true])
  expect(markWords('Ein Ende', ['en']).some(({ marked }) => marked)).toBe(false)
})
