import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pieces } from '#commons/documents/differences.ts'
import { numbering } from '#commons/documents/numbering.ts'
import { findPassage, shortened } from './passage.ts'
import { splitText } from './split.ts'

const word = fc.stringMatching(/^[a-zäöüß]{1,8}$/)
const line = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(' '))
const mark = fc.constantFrom('', '', '# ', '## ', '- ', '1. ', '(2) ', '   - ', 'a) ')
const pasted = fc
  .array(fc.tuple(mark, line, fc.constantFrom('\n', '\n\n', '\r\n', '\n \n')), { maxLength: 30 })
  .map((lines) => lines.map((parts) => parts.join('')).join(''))
const wordsOf = (text: string) => text.match(/[a-zäöüß]{2,}/g) ?? []

test('splitting loses no word and keeps their order', () => {
  fc.assert(
    fc.property(pasted, (text) => {
      const split = splitText(text)
        .map(({ heading, body }) => `${heading}\n${body}`)
        .join('\n')
      expect(wordsOf(split)).toEqual(wordsOf(text.replace(/(^|\n)\s*a\) /g, '$1')))
    }),
  )
})

test('every paragraph says something, lies at most one level below the one before, and has a number of its own', () => {
  fc.assert(
    fc.property(fc.oneof(pasted, fc.string({ maxLength: 400 })), (text) => {
      const split = splitText(text)
      let before = 0
      for (const { depth, heading, body } of split) {
        expect(`${heading}${body}`.trim()).not.toBe('')
        expect(depth).toBeGreaterThanOrEqual(1)
        expect(depth).toBeLessThanOrEqual(Math.min(4, before + 1))
        before = depth
      }
      const numbers = numbering(split.map(({ depth }) => depth))
      expect(new Set(numbers).size).toBe(split.length)
    }),
  )
})

test('a rule as it is written: headings, paragraphs of a section, items of a list', () => {
  const text = [
    '§ 1 Nutzung',
    '(1) Der Saal steht allen offen.',
    'Auch Vereinen.',
    '(2) Er ist zu reinigen. Für die Küche gilt',
    '§ 3 Absatz 2',
    'ebenso.',
    '§ 2 Zeiten',
    '',
    'Geöffnet ist',
    '- bis 22 Uhr',
    '  - freitags bis 24 Uhr',
  ].join('\n')
  expect(splitText(text)).toEqual([
    { depth: 1, heading: '§ 1 Nutzung', body: '' },
    { depth: 2, heading: '', body: 'Der Saal steht allen offen.\nAuch Vereinen.' },
    { depth: 2, heading: '', body: 'Er ist zu reinigen. Für die Küche gilt\n§ 3 Absatz 2\nebenso.' },
    { depth: 1, heading: '§ 2 Zeiten', body: '' },
    { depth: 2, heading: '', body: 'Geöffnet ist' },
    { depth: 2, heading: '', body: 'bis 22 Uhr' },
    { depth: 3, heading: '', body: 'freitags bis 24 Uhr' },
  ])
})

test('every run of words is found, whatever the white space, and the three parts are the whole', () => {
  const text = fc.array(word, { minLength: 1, maxLength: 20 })
  fc.assert(
    fc.property(text, fc.nat(), fc.nat(), fc.constantFrom(' ', '\n', '  '), (words, from, length, gap) => {
      const whole = words.join(' ')
      const start = from % words.length
      const part = words.slice(start, start + 1 + (length % words.length))
      const found = findPassage(whole, `„${part.join(gap)}“`)
      expect(found?.passage.split(' ')).toEqual(part)
      expect(`${found?.before}${found?.passage}${found?.after}`).toBe(whole)
      expect(found && shortened(found, 5).passage).toBe(found?.passage)
    }),
  )
})

test('what does not occur is not found; nothing people type breaks the search', () => {
  expect(findPassage('Der Saal ist offen.', 'Garten')).toBeUndefined()
  expect(findPassage('Der Saal ist offen.', ' „“ ')).toBeUndefined()
  expect(findPassage('Gebühr (10 €)', '(10 €)')?.passage).toBe('(10 €)')
  expect(findPassage('Der Saal', 'DER SAAL')?.passage).toBe('Der Saal')
  fc.assert(fc.property(fc.string(), fc.string(), (words, passage) => void findPassage(words, passage)))
})

test('a difference holds both wordings', () => {
  fc.assert(
    fc.property(line, line, (before, after) => {
      const all = pieces(before, after)
      const without = (change: string) =>
        all
          .filter((piece) => piece.change !== change)
          .map(({ text }) => text)
          .join('')
      expect(without('removed')).toBe(after)
      expect(without('added')).toBe(before)
    }),
  )
})
