import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fates } from '../things.ts'
import { linesOf, readLines } from './lines.ts'

const word = fc.stringMatching(/^[A-Za-zÄÖÜäöü0-9][A-Za-zÄÖÜäöü0-9 ,.]{0,30}$/).map((one) => one.trim())
const line = fc
  .record({ title: word, fate: fc.constantFrom(...fates), reason: fc.oneof(fc.constant(''), word) })
  .map((one) => (one.fate === 'lost' ? { ...one, reason: '' } : one))

test('what is written as lines is read as it was', () => {
  fc.assert(
    fc.property(fc.array(line), (lines) => {
      expect(readLines(linesOf(lines))).toEqual(lines)
    }),
  )
})

test('whatever is typed, each line that is read has a title, and none is lost', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const read = readLines(text)
      const typed = text.split('\n').filter((one) => one.trim())
      if (read) expect(read.map(({ title }) => title !== '')).toEqual(typed.map(() => true))
      else expect(typed.some((one) => /^[+-]?\s*(\||$)/.test(one.trim()))).toBe(true)
    }),
  )
})
