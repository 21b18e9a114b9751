import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { codeFrom, codeInGroups, codeSigns, readCode } from '../../../codes.ts'
import { threshold } from '../../../threshold.ts'
import { onlyMends } from '../../../typo.ts'
import { type Answers, isAsked, reached, readAnswers, type Sent, unanswered, withoutTexts } from './answers.ts'
import { kinds, leadingAnswers, misplaced, type Question, type Questions } from './questions.ts'
import { maySucceed, resultsOf } from './results.ts'
import { counting, noAnswer, tablesOf } from './tally.ts'

const words = { de: 'Frage', en: '' }
const options = [...'abcd'].map((id) => ({ id, words }))

/** Surveys of some pages, each question on its own, a few of them asked only after an answer before. */
const survey: fc.Arbitrary<Questions> = fc
  .array(
    fc.record({
      kind: fc.constantFrom(...kinds),
      required: fc.boolean(),
      other: fc.boolean(),
      wants: fc.option(fc.tuple(fc.nat(9), fc.nat(9))),
    }),
    { minLength: 1, maxLength: 8 },
  )
  .map((drawn) => {
    const list: Question[] = []
    for (const { kind, required, other, wants } of drawn) {
      const sources = list.filter((one) => ['one', 'several', 'scale'].includes(one.kind))
      const source = wants && sources[wants[0] % (sources.length || 1)]
      const leading = source ? leadingAnswers(source) : []
      list.push({
        id: `q${list.length + 1}`,
        kind,
        words,
        hint: words,
        required,
        startsPage: true,
        options: ['one', 'several', 'matrix', 'ranking'].includes(kind) ? options : [],
        other: other && (kind === 'one' || kind === 'several'),
        low: words,
        high: words,
        least: 0,
        most: 7,
        statistic: null,
        onlyIf: source && wants ? { question: source.id, answer: leading[wants[1] % leading.length] as string } : null,
      })
    }
    return { next: list.length + 1, list }
  })
const typed = fc.oneof(
  fc.constantFrom('a', 'b', 'c', 'd', 'other', '1', '2', '3', '5', '9', '', '-1', '__proto__'),
  fc.string(),
)
const sent: fc.Arbitrary<Sent> = fc.dictionary(
  fc.oneof(
    fc
      .tuple(fc.integer({ min: 1, max: 8 }), fc.constantFrom('', '-a', '-b', '-c', '-other'))
      .map(([at, rest]) => `q${at}${rest}`),
    fc.string({ maxLength: 8 }),
  ),
  fc.array(typed, { maxLength: 3 }),
  { maxKeys: 24 },
)
const answersOf = (questions: Questions, form: Sent): Answers =>
  reached(readAnswers(questions.list, form, false).answers, questions)

describe('answers', () => {
  test('whatever is sent is read, or refused at an input; what was read can be counted', () => {
    fc.assert(
      fc.property(survey, sent, (questions, form) => {
        const { answers, problems } = readAnswers(questions.list, form, true)
        for (const name of Object.keys(problems)) expect(name).toMatch(/^q\d+(-\w+)?$/)
        for (const question of questions.list) {
          const problem = Object.keys(problems).some(
            (name) => name === question.id || name.startsWith(`${question.id}-`),
          )
          if (question.required && !problem) expect(answers[question.id]).toBeDefined()
        }
        const kept = reached(answers, questions)
        expect(reached(kept, questions)).toEqual(kept)
        const { answers: ticked, texts } = withoutTexts(kept, questions)
        expect(Object.keys(ticked).length + texts.length).toBe(Object.keys(kept).length)
        expect(unanswered(kept, questions) === undefined || unanswered(kept, questions)?.required).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  test('what is asked depends only on what stands before it, and what is not asked is not kept', () => {
    fc.assert(
      fc.property(survey, sent, (questions, form) => {
        expect(misplaced(questions)).toEqual([])
        const kept = answersOf(questions, form)
        for (const question of questions.list)
          if (!isAsked(question, kept, questions)) expect(kept[question.id]).toBeUndefined()
      }),
      { numRuns: 500 },
    )
  })
})

describe('counting', () => {
  const sheets = fc.tuple(survey, fc.array(sent, { maxLength: 30 }), fc.integer({ min: 1, max: 3 }))

  test('each table that excludes adds up to those who were asked, and the order of the sheets does not matter', () => {
    fc.assert(
      fc.property(sheets, ([questions, forms]) => {
        const count = (list: readonly Sent[]) => {
          const all = counting(questions)
          for (const form of list)
            all.add({ answers: withoutTexts(answersOf(questions, form), questions).answers, channel: 'online' })
          return all.tally()
        }
        const tally = count(forms)
        expect(count(forms.toReversed())).toEqual(tally)
        expect(tally.sheets).toBe(forms.length)
        for (const question of questions.list)
          for (const table of tablesOf(question)) {
            const cells = tally.tables[table.id] as Record<string, number>
            const sum = Object.values(cells).reduce((total, one) => total + one, 0)
            if (table.exclusive) expect(sum).toBe(tally.asked[question.id])
            else
              for (const cell of table.cells)
                expect((cells[cell] ?? 0) + (cells[noAnswer] ?? 0)).toBeLessThanOrEqual(tally.asked[question.id] ?? 0)
          }
      }),
      { numRuns: 200 },
    )
  })

  test('nothing below the threshold is shown, and no question tells how many were led to it by an answer that is not shown', () => {
    fc.assert(
      fc.property(sheets, ([questions, forms, least]) => {
        const all = counting(questions)
        for (const form of forms) all.add({ answers: answersOf(questions, form), channel: 'paper' })
        const tally = all.tally()
        const results = resultsOf(tally, questions, least)
        for (const { question, tables } of results)
          for (const { asked, cells } of tables) {
            for (const { id, count } of cells)
              if (count !== null && count < least) expect([id, count]).toEqual([noAnswer, 0])
            if (asked === null) expect(cells.every(({ count }) => count === null)).toBe(true)
            const source = results.find((one) => one.question.id === question.onlyIf?.question)
            const led = source?.tables[0]?.cells.find(({ id }) => id === question.onlyIf?.answer)
            if (led && led.count === null) expect(asked).toBeNull()
            if (led && typeof led.count === 'number' && asked !== null) expect(asked).toBe(led.count)
          }
      }),
      { numRuns: 300 },
    )
  })

  test('two counts that are shown one after the other differ by as many as the threshold, but for the last', () => {
    fc.assert(
      fc.property(fc.nat(100), fc.nat(100), fc.boolean(), (before, more, final) => {
        const may = maySucceed({ sheets: before }, { sheets: before + more }, final)
        expect(may).toBe(final || more >= threshold)
      }),
    )
  })
})

describe('mending', () => {
  test('a mistyped sign may be mended, the sense may not be turned round', () => {
    expect(onlyMends('Wie oft fahren Sie mit dem Buss?', 'Wie oft fahren Sie mit dem Bus?')).toBe(true)
    expect(onlyMends('Sind Sie zufrieden?', 'Sind Sie nicht zufrieden?')).toBe(false)
    expect(onlyMends('Hatten Sie keine Zeit?', 'Hatten Sie eine Zeit?')).toBe(false)
    expect(onlyMends('Unter 30 Minuten', 'Unter 20 Minuten')).toBe(false)
    expect(onlyMends('Ja', 'Nein')).toBe(false)
    expect(onlyMends('Bus', '')).toBe(false)
  })

  test('more than three signs are never mended', () => {
    fc.assert(
      fc.property(fc.string(), fc.string({ minLength: 4 }), (text, added) => {
        expect(onlyMends(text, text + added)).toBe(false)
        expect(onlyMends(text, text)).toBe(true)
      }),
    )
  })
})

test('a code is read however it was typed', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 12, maxLength: 12 }), (random) => {
      const code = codeFrom(random)
      expect(readCode(` ${codeInGroups(code).toLowerCase()} `)).toBe(code)
      expect([...code].every((sign) => codeSigns.includes(sign))).toBe(true)
    }),
  )
  fc.assert(
    fc.property(fc.string(), (typed) => {
      expect(readCode(typed) ?? '').toMatch(/^([2-9A-HJ-NP-Z]{12})?$/)
    }),
  )
})
