import type { QuestionRule } from '#engines/counting/question.ts'
import {
  agreed,
  checkbox,
  choice,
  family,
  type InputOf,
  optionalText,
  optionalWholeNumber,
  text,
  wholeNumber,
} from '#foundation/http/fields.ts'
import { Refusal, refuse } from '#foundation/http/problems.ts'
import type { Sentence } from '#foundation/text/catalogue.ts'
import { onlyMends } from '../../typo.ts'
import type { Words } from '../../wording.ts'
import { kinds, mostOptions, simpleMajority, type VoteAsked, type VoteOption } from './rules/vote.ts'
import { voteRefusals } from './texts/refusals.ts'

/** What staff say of a vote. Options come as a family: `o-a-de`, `o-a-en`, `o-a-about`, `o-a-aboutEn`. */
export const setUpFields = {
  question: text(300),
  questionEn: optionalText(300),
  kind: choice(kinds),
  o: family({ inputs: mostOptions * 8, characters: 600 }),
  most: optionalWholeNumber(1, mostOptions),
  perOption: optionalWholeNumber(1, 100),
  inAll: optionalWholeNumber(1, 3000),
  majority: choice(['half', 'two-thirds', 'three-quarters']),
  turnout: optionalWholeNumber(1, 100),
  approval: optionalWholeNumber(1, 100),
  entitled: optionalWholeNumber(1, 10_000_000),
  blank: checkbox(),
  secret: choice(['secret', 'open']),
  entryDays: wholeNumber(0, 14),
  notStatutory: agreed(),
  reason: optionalText(300),
  version: wholeNumber(0, 1_000_000),
}

export type SetUpInput = InputOf<typeof setUpFields>

/** Ids that rows of the form have: those of the options there are, and some fresh ones behind them. */
export function rowIds(options: readonly VoteOption[], fresh: number): string[] {
  const known = options.map(({ id }) => id)
  const rows = [...known]
  for (let at = 0; rows.length < Math.min(mostOptions, known.length + fresh); at++) {
    const id = idAt(at)
    if (!rows.includes(id)) rows.push(id)
  }
  return rows
}

/** 'a' to 'z', then 'a1' … */
const idAt = (at: number): string => String.fromCharCode(97 + (at % 26)) + (at < 26 ? '' : Math.floor(at / 26))

const words = (de: string | null | undefined, en: string | null | undefined): Words => ({ de: de ?? '', en: en ?? '' })

/** The options as typed, in the order of the rows; an option without words is taken out. */
export function optionsFrom(sent: SetUpInput['o'], order: readonly string[]): VoteOption[] {
  const typed = (id: string, part: string) => sent[`${id}-${part}`]?.[0]?.replace(/\s+/g, ' ').trim()
  const ids = [...new Set([...order, ...Object.keys(sent).map((key) => key.split('-')[0] ?? '')])]
  return ids
    .filter((id) => /^[a-z]\d?$/.test(id) && typed(id, 'de'))
    .map((id) => ({
      id,
      words: words(typed(id, 'de')?.slice(0, 200), typed(id, 'en')?.slice(0, 200)),
      about: words(typed(id, 'about'), typed(id, 'aboutEn')),
    }))
}

const majorities: Record<SetUpInput['majority'], QuestionRule['majority']> = {
  half: { part: 1, whole: 2, by: 'more-than' },
  'two-thirds': { part: 2, whole: 3, by: 'at-least' },
  'three-quarters': { part: 3, whole: 4, by: 'at-least' },
}

export const majorityOf = (rule: QuestionRule | null): SetUpInput['majority'] =>
  rule?.majority.whole === 3 ? 'two-thirds' : rule?.majority.whole === 4 ? 'three-quarters' : 'half'

/** A vote as staff typed it. @throws {Refusal} at the fields that are wrong */
export function askedFrom(input: SetUpInput, order: readonly string[]): VoteAsked {
  const { kind } = input
  const problems: Record<string, Sentence> = {}
  const options = kind === 'question' ? [] : optionsFrom(input.o, order)
  const names = options.map((option) => option.words.de.toLowerCase())
  if (kind !== 'question' && options.length < 2) problems['o-a-de'] = voteRefusals.optionsMissing
  if (options.length > mostOptions) problems[''] = voteRefusals.tooManyOptions
  if (new Set(names).size < names.length) problems['o-a-de'] = voteRefusals.optionsTwice
  const most = input.most ?? Math.max(1, options.length - 1)
  if (kind === 'several' && most > options.length) problems.most = voteRefusals.mostTooMany
  const perOption = input.perOption ?? 3
  if (kind === 'points' && input.inAll !== null && input.inAll < perOption) problems.inAll = voteRefusals.inAllTooFew
  const quorum = kind === 'question' && (input.turnout !== null || input.approval !== null)
  if (quorum && input.entitled === null) problems.entitled = voteRefusals.entitledMissing
  if (Object.keys(problems).length > 0) throw new Refusal(problems)
  const portion = (percent: number | null) => (percent === null ? null : { part: percent, whole: 100 })
  return {
    kind,
    question: words(input.question, input.questionEn),
    options,
    most: kind === 'several' ? most : 1,
    perOption: kind === 'points' ? perOption : 1,
    inAll: kind === 'points' ? input.inAll : null,
    rule:
      kind === 'question'
        ? {
            ...simpleMajority,
            majority: majorities[input.majority],
            turnout: portion(input.turnout),
            approval: portion(input.approval),
          }
        : null,
    entitled: input.entitled,
    blank: input.blank && kind !== 'question',
  }
}

/**
 * The vote with its typing mistakes mended, once the phase has begun: whoever has voted has answered the same question. Translations may be
 * added. @throws {Refusal} for everything else
 */
export function mendedAsked(
  before: VoteAsked,
  input: SetUpInput,
): { asked: VoteAsked; changes: { before: string; after: string }[] } {
  const problems: Record<string, Sentence> = {}
  const changes: { before: string; after: string }[] = []
  const mend = (field: string, old: string, typed: string, isTranslation = false): string => {
    if (typed === old || (isTranslation && old === '')) return typed
    if (!onlyMends(old, typed)) problems[field] = voteRefusals.notATypo
    changes.push({ before: old, after: typed })
    return typed
  }
  const both = (field: string, fieldEn: string, old: Words, typed: Words): Words => ({
    de: mend(field, old.de, typed.de),
    en: mend(fieldEn, old.en, typed.en, true),
  })
  const typed = optionsFrom(
    input.o,
    before.options.map(({ id }) => id),
  )
  const known = new Set(before.options.map(({ id }) => id))
  if (typed.some(({ id }) => !known.has(id))) refuse(voteRefusals.optionsStay)
  const options = before.options.map((option) => {
    const now = typed.find(({ id }) => id === option.id) ?? refuse(voteRefusals.optionsStay, `o-${option.id}-de`)
    return {
      id: option.id,
      words: both(`o-${option.id}-de`, `o-${option.id}-en`, option.words, now.words),
      about: both(`o-${option.id}-about`, `o-${option.id}-aboutEn`, option.about, now.about),
    }
  })
  const question = both('question', 'questionEn', before.question, words(input.question, input.questionEn))
  if (Object.keys(problems).length > 0) throw new Refusal(problems)
  if (changes.length > 0 && !input.reason) refuse(voteRefusals.reasonMissing, 'reason')
  return { asked: { ...before, question, options }, changes }
}
