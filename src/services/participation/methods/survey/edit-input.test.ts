import { expect, test } from 'vitest'
import { Refusal } from '#foundation/http/problems.ts'
import { mended, type QuestionInput, questionFrom } from './edit-input.ts'
import { inWords } from './rules/questions.ts'

const typed: QuestionInput = {
  ...{ wording: 'Wie fahren Sie?', wordingEn: 'How do you travel?', wordingLeicht: 'Womit fahren Sie?' },
  ...{ hint: null, hintEn: null, hintLeicht: null },
  ...{ options: 'Auto\nBus', optionsEn: null, optionsLeicht: 'Mit dem Auto\nMit dem Bus' },
  ...{ low: null, high: null, lowEn: null, highEn: null, lowLeicht: null, highLeicht: null },
  ...{ required: false, startsPage: false, other: false, least: null, most: null, condition: null, reason: null },
}
const plain = { ...typed, wordingLeicht: null, optionsLeicht: null }
const one = { id: 'q1', kind: 'one', statistic: null } as const

test('a question is read in Leichte Sprache where somebody wrote it, else in German', () => {
  const question = questionFrom(typed, one)
  expect(['de', 'en', 'leicht'].map((language) => inWords(question.words, language))).toEqual([
    'Wie fahren Sie?',
    'How do you travel?',
    'Womit fahren Sie?',
  ])
  expect(question.options.map(({ words }) => inWords(words, 'leicht'))).toEqual(['Mit dem Auto', 'Mit dem Bus'])
  const without = questionFrom(plain, one)
  expect(inWords(without.words, 'leicht')).toBe('Wie fahren Sie?')
  expect(without.words).toEqual({ de: 'Wie fahren Sie?', en: 'How do you travel?' })
})

test('as many answers in Leichte Sprache as in German, or none', () => {
  const fewer = { ...typed, optionsLeicht: 'Mit dem Auto' }
  expect(() => questionFrom(fewer, one)).toThrow(Refusal)
  expect(() => mended(questionFrom(typed, one), fewer)).toThrow(Refusal)
})

test('after the first answer Leichte Sprache may still be added, without a reason; then only typing mistakes', () => {
  const added = mended(questionFrom(plain, one), typed)
  expect(added.changes).toEqual([])
  expect(added.question).toEqual(questionFrom(typed, one))
  const turned = { ...typed, wordingLeicht: 'Womit fahren Sie nicht?', reason: 'Versehen' }
  expect(() => mended(added.question, turned)).toThrow(Refusal)
  const typo = mended(added.question, { ...typed, wordingLeicht: 'Womit fahrn Sie?', reason: 'Tippfehler' })
  expect(typo.changes).toEqual([{ before: 'Womit fahren Sie?', after: 'Womit fahrn Sie?' }])
})
