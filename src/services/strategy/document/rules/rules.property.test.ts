import fc from 'fast-check'
import { expect, test } from 'vitest'
import { linesOf } from './lines.ts'
import { recognise } from './matching.ts'
import { piecesOf } from './paragraphs.ts'
import { frameOf, inTimeFrame, stretchOf } from './time-frame.ts'

const words = fc
  .array(fc.constantFrom('Bus', 'Bahn', 'Weg', 'Schule', 'Dorf', 'Netz', 'alle', 'wir', 'morgen'), { maxLength: 8 })
  .map((list) => list.join(' '))
const paragraph = fc.record({ heading: fc.constantFrom<string>('', '', 'Ziele', 'Wege'), body: words })
const version = fc
  .array(paragraph, { maxLength: 25 })
  .map((list) => list.map((one, index) => ({ ...one, id: `p${index}` })))

test('nothing has changed: every paragraph keeps its id, also where two say the same', () => {
  fc.assert(
    fc.property(version, (before) => {
      expect(
        recognise(
          before,
          before.map(({ heading, body }) => ({ heading, body })),
        ),
      ).toEqual(before.map(({ id }) => id))
    }),
  )
})

test('no id is given twice, and none that was not there', () => {
  fc.assert(
    fc.property(version, fc.array(paragraph, { maxLength: 25 }), (before, after) => {
      const ids = recognise(before, after)
      expect(ids).toHaveLength(after.length)
      const given = ids.filter((id) => id !== null)
      expect(new Set(given).size).toBe(given.length)
      for (const id of given) expect(before.some((one) => one.id === id)).toBe(true)
    }),
  )
})

test('what is put in between takes nobody’s id whose words are still there', () => {
  fc.assert(
    fc.property(version, fc.nat(), words, (before, where, text) => {
      const fresh = { heading: '', body: `Ganz neu: ${text}` }
      const place = where % (before.length + 1)
      const ids = recognise(before, before.map(({ heading, body }) => ({ heading, body })).toSpliced(place, 0, fresh))
      expect(ids.toSpliced(place, 1)).toEqual(before.map(({ id }) => id))
      expect(ids[place]).toBeNull()
    }),
  )
})

test('a paragraph with one word changed among ten stays the same one; a new text is a new one', () => {
  const before = [
    { id: 'a', heading: '', body: 'Der Bus fährt von Montag bis Freitag jede Stunde einmal.' },
    { id: 'b', heading: '', body: 'In jedem Ort gibt es einen Raum für Treffen.' },
  ]
  const after = [
    { heading: '', body: 'In jedem Dorf gibt es einen Raum für Treffen.' },
    { heading: '', body: 'Telemedizin erreicht auch abgelegene Höfe.' },
    { heading: '', body: 'Der Bus fährt von Montag bis Samstag jede Stunde einmal.' },
  ]
  expect(recognise(before, after)).toEqual(['b', null, 'a'])
})

test('every word of the chapters stands in the paragraphs, in its order; each chapter begins one', () => {
  const body = fc.array(fc.constantFrom('Text', '\n', '\n\n', '## Teil', '- Punkt', '```', '\r\n', ' '), {
    maxLength: 20,
  })
  const chapters = fc.array(
    body.map((parts) => ({ id: 'x', title: 'Kapitel', body: parts.join(' ') })),
    { maxLength: 5 },
  )
  fc.assert(
    fc.property(chapters, (list) => {
      const pieces = piecesOf(list)
      expect(pieces.filter(({ chapter }) => chapter !== null)).toHaveLength(list.length)
      const letters = (text: string) => text.replace(/[^\p{L}]/gu, '')
      expect(letters(pieces.map((one) => one.heading + one.body).join(''))).toBe(
        letters(list.map((one) => one.title + one.body).join('')),
      )
      for (const one of pieces) expect((one.heading === '') !== (one.body === '')).toBe(true)
    }),
  )
})

test('headings divide a chapter, a fenced block with empty lines stays whole', () => {
  const text = 'Erstens.\n\n## Wege\nZweitens,\nnoch immer.\n\n```\na\n\nb\n```'
  expect(
    piecesOf([{ id: 'k', title: 'Lage', body: text }]).map(({ depth, heading, body }) => [depth, heading || body]),
  ).toEqual([
    [1, 'Lage'],
    [2, 'Erstens.'],
    [2, 'Wege'],
    [3, 'Zweitens,\nnoch immer.'],
    [3, '```\na\n\nb\n```'],
  ])
})

const day = fc.option(
  fc
    .date({ min: new Date('2015-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
    .map((at) => at.toISOString().slice(0, 10)),
  { nil: null },
)
const year = fc.option(fc.integer({ min: 2015, max: 2035 }), { nil: null })
const measure = fc.record({ start: day, end: day })

test('a bar lies inside its drawing and never ends before it begins', () => {
  fc.assert(
    fc.property(fc.array(measure, { maxLength: 8 }), year, year, (measures, fromYear, toYear) => {
      const frame = frameOf({ fromYear, toYear }, measures)
      if (!frame) return
      expect(frame.toYear).toBeGreaterThanOrEqual(frame.fromYear)
      for (const one of measures) {
        const stretch = stretchOf(one, frame)
        if (!stretch) continue
        expect(stretch.from).toBeGreaterThanOrEqual(0)
        expect(stretch.to).toBeLessThanOrEqual(1000)
        expect(stretch.to).toBeGreaterThanOrEqual(stretch.from)
      }
    }),
  )
})

test('what has no day belongs to every time frame; what lies outside it does not', () => {
  expect(inTimeFrame({ start: null, end: null }, { fromYear: 2023, toYear: 2027 })).toBe(true)
  expect(inTimeFrame({ start: '2028-01-01', end: null }, { fromYear: 2023, toYear: 2027 })).toBe(false)
  expect(inTimeFrame({ start: '2019-01-01', end: '2022-12-31' }, { fromYear: 2023, toYear: 2027 })).toBe(false)
  expect(inTimeFrame({ start: '2019-01-01', end: '2023-01-01' }, { fromYear: 2023, toYear: 2027 })).toBe(true)
  fc.assert(
    fc.property(measure, (one) => {
      expect(inTimeFrame(one, { fromYear: null, toYear: null })).toBe(true)
    }),
  )
})

test('lines are kept in their order, without marks of lists and without empty ones', () => {
  const line = fc.constantFrom('Vereine', '- Wege', '* Amt', '• Netz', '', '   ')
  fc.assert(
    fc.property(fc.array(line), (lines) => {
      const expected = lines.map((one) => one.replace(/^[-*•] /, '').trim()).filter(Boolean)
      expect(linesOf(lines.join('\n'))).toEqual(expected)
    }),
  )
})
