import {
  checkbox,
  type InputOf,
  optionalLongText,
  optionalText,
  optionalWholeNumber,
  text,
} from '#foundation/http/fields.ts'
import { Refusal, refuse } from '#foundation/http/problems.ts'
import type { Sentence } from '#foundation/text/catalogue.ts'
import { onlyMends } from '../../typo.ts'
import {
  canLead,
  type Kind,
  leadingAnswers,
  type Option,
  pagesOf,
  type Question,
  type Questions,
  type Words,
} from './rules/questions.ts'
import { surveyRefusals } from './texts/refusals.ts'

/** What staff say of a question. */
export const questionFields = {
  wording: text(300),
  wordingEn: optionalText(300),
  wordingLeicht: optionalText(300),
  hint: optionalText(500),
  hintEn: optionalText(500),
  hintLeicht: optionalText(500),
  required: checkbox(),
  startsPage: checkbox(),
  other: checkbox(),
  options: optionalLongText(6000),
  optionsEn: optionalLongText(6000),
  optionsLeicht: optionalLongText(6000),
  low: optionalText(60),
  high: optionalText(60),
  lowEn: optionalText(60),
  highEn: optionalText(60),
  lowLeicht: optionalText(60),
  highLeicht: optionalText(60),
  least: optionalWholeNumber(-1_000_000, 1_000_000),
  most: optionalWholeNumber(-1_000_000, 1_000_000),
  /** 'q1 a': question and answer. */
  condition: optionalText(40),
  reason: optionalText(300),
}

export type QuestionInput = InputOf<typeof questionFields>

/** Lists of what is chosen from, as typed: one per line. */
const linesOf = (typed: string | null) =>
  (typed ?? '')
    .split('\n')
    .map((line) => line.trim().replace(/\s+/g, ' ').slice(0, 200))
    .filter(Boolean)

export const hasOptions = (kind: Kind): boolean => ['one', 'several', 'matrix', 'ranking'].includes(kind)

/** The id of an option: 'a' to 'z', then 'a1' … */
export const optionId = (at: number): string =>
  String.fromCharCode(97 + (at % 26)) + (at < 26 ? '' : Math.floor(at / 26))

/** A question as staff typed it; problems are refused at their fields. Options that stayed keep their ids. */
export function questionFrom(
  input: QuestionInput,
  {
    id,
    kind,
    statistic,
    options: known = [],
  }: Pick<Question, 'id' | 'kind' | 'statistic'> & { options?: readonly Option[] },
): Question {
  const problems: Record<string, Sentence> = {}
  const options = hasOptions(kind) ? linesOf(input.options) : []
  const english = hasOptions(kind) ? linesOf(input.optionsEn) : []
  const easy = hasOptions(kind) ? linesOf(input.optionsLeicht) : []
  const [least, most] = [input.least ?? 0, input.most ?? 100]
  if (hasOptions(kind)) {
    if (options.length < (kind === 'matrix' ? 1 : 2))
      problems.options = kind === 'matrix' ? surveyRefusals.rowsMissing : surveyRefusals.optionsMissing
    else if (options.length > 15 && !statistic) problems.options = surveyRefusals.tooManyOptions
    else if (new Set(options).size < options.length) problems.options = surveyRefusals.optionsTwice
    if (english.length > 0 && english.length !== options.length) problems.optionsEn = surveyRefusals.englishDifferent
    if (easy.length > 0 && easy.length !== options.length) problems.optionsLeicht = surveyRefusals.leichtDifferent
  }
  if (kind === 'number' && most <= least) problems.most = surveyRefusals.mostBelowLeast
  if (Object.keys(problems).length > 0) throw new Refusal(problems)
  const scale = kind === 'scale' || kind === 'matrix'
  return {
    id,
    kind,
    words: words(input.wording, input.wordingEn, input.wordingLeicht),
    hint: words(input.hint, input.hintEn, input.hintLeicht),
    required: input.required && !statistic,
    startsPage: input.startsPage,
    options: optionsFrom(options, { english, easy }, known),
    other: input.other && (kind === 'one' || kind === 'several') && !statistic,
    low: scale ? words(input.low, input.lowEn, input.lowLeicht) : words('', ''),
    high: scale ? words(input.high, input.highEn, input.highLeicht) : words('', ''),
    least: kind === 'number' ? least : 0,
    most: kind === 'number' ? most : 0,
    statistic,
    onlyIf: conditionFrom(input.condition),
  }
}

/** Who was there before keeps its id, wherever it stands now; one that was reworded in its place too: conditions go on meaning the same. */
function optionsFrom(
  german: readonly string[],
  { english, easy }: Readonly<Record<'english' | 'easy', readonly string[]>>,
  known: readonly Option[],
): Option[] {
  const ids = new Set(known.map(({ id }) => id))
  let next = 0
  const fresh = () => {
    while (ids.has(optionId(next))) next += 1
    ids.add(optionId(next))
    return optionId(next)
  }
  return german.map((de, at) => {
    const there = known[at]
    const reworded = german.length === known.length && there && !german.includes(there.words.de) ? there.id : undefined
    const id = known.find((one) => one.words.de === de)?.id ?? reworded ?? fresh()
    return { id, words: words(de, english[at] ?? null, easy[at]) }
  })
}

const words = (de: string | null, en: string | null, leicht?: string | null): Words => ({
  ...{ de: de ?? '', en: en ?? '' },
  ...(leicht ? { leicht } : {}),
})

function conditionFrom(typed: string | null): Question['onlyIf'] {
  const [question, answer] = (typed ?? '').split(' ')
  return question && answer ? { question, answer } : null
}

/** Puts a question in: in place of the one with its id, else behind all others. */
export function withQuestion(questions: Questions, question: Question): Questions {
  const known = questions.list.some(({ id }) => id === question.id)
  const list = known
    ? questions.list.map((one) => (one.id === question.id ? question : one))
    : [...questions.list, question]
  return { next: known ? questions.next : questions.next + 1, list }
}

/** What a question on some place can depend on: answers to questions of earlier pages. `at`: its place; behind all when it is new. */
export function conditionsFor(questions: Questions, question: Question | null): readonly Question[] {
  const pages = pagesOf(questions)
  const page = question ? pages.findIndex((one) => one.some(({ id }) => id === question.id)) : pages.length
  return (question ? pages.slice(0, Math.max(page, 0)) : pages).flat().filter(canLead)
}

export const conditionValues = (question: Question): readonly string[] =>
  leadingAnswers(question).map((answer) => `${question.id} ${answer}`)

/**
 * A question whose typing mistakes were mended after the first answer. Everything else stays; a translation may still be added.
 * @returns the question and what was mended
 */
export function mended(
  before: Question,
  input: QuestionInput,
): { question: Question; changes: { before: string; after: string }[] } {
  const changes: { before: string; after: string }[] = []
  const problems: Record<string, Sentence> = {}
  const mend = (field: string, old: string, typed: string | null, isTranslation = false): string => {
    const now = typed ?? ''
    if (now === old) return old
    if (isTranslation && old === '') return now
    if (!onlyMends(old, now)) problems[field] = surveyRefusals.notATypo
    changes.push({ before: old, after: now })
    return now
  }
  const all = (field: string, old: Words, de: string | null, en: string | null, leicht: string | null): Words =>
    words(
      mend(field, old.de, de),
      mend(`${field}En`, old.en, en, true),
      mend(`${field}Leicht`, old.leicht ?? '', leicht, true),
    )
  const [german, english, easy] = [linesOf(input.options), linesOf(input.optionsEn), linesOf(input.optionsLeicht)]
  if (german.length !== before.options.length) problems.options = surveyRefusals.notATypo
  if (english.length > 0 && english.length !== before.options.length)
    problems.optionsEn = surveyRefusals.englishDifferent
  if (easy.length > 0 && easy.length !== before.options.length) problems.optionsLeicht = surveyRefusals.leichtDifferent
  if (Object.keys(problems).length > 0) throw new Refusal(problems)
  const options: Option[] = before.options.map((option, at) => ({
    id: option.id,
    words: all(
      'options',
      option.words,
      german[at] ?? '',
      english.length > 0 ? (english[at] ?? '') : option.words.en,
      easy.length > 0 ? (easy[at] ?? '') : (option.words.leicht ?? ''),
    ),
  }))
  const question: Question = {
    ...before,
    words: all('wording', before.words, input.wording, input.wordingEn, input.wordingLeicht),
    hint: all('hint', before.hint, input.hint, input.hintEn, input.hintLeicht),
    low: all('low', before.low, input.low, input.lowEn, input.lowLeicht),
    high: all('high', before.high, input.high, input.highEn, input.highLeicht),
    options,
  }
  if (Object.keys(problems).length > 0) throw new Refusal(problems)
  if (changes.length > 0 && !input.reason) refuse(surveyRefusals.reasonMissing, 'reason')
  return { question, changes }
}
