import { expect, test } from 'vitest'
import { queryOfTitle } from './related.ts'

test('a title is compared by its words: folded, each once, long ones also as a beginning', () => {
  expect(queryOfTitle('Mitfahrbänke für alle: alle Mitfahrbänke')).toBe("'mitfahrbanke':* | 'alle'")
})

test('short words and signs say nothing', () => {
  expect(queryOfTitle('')).toBeNull()
  expect(queryOfTitle('Ab in den Bus!')).toBeNull()
  expect(queryOfTitle('Digitaler Landkreis, smarte Region')).toBeNull()
  expect(queryOfTitle(`'; drop table & | !`)).toBe("'drop' | 'table'")
})

test('a long title is compared by its first words', () => {
  const words = Array.from({ length: 40 }, (_, index) => `wort${String.fromCharCode(97 + (index % 26))}${index}`)
  expect(queryOfTitle(words.join(' '))?.split(' | ')).toHaveLength(12)
})
