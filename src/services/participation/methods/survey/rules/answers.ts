import { hasText, leadingAnswers, otherId, type Question, type Questions, scalePoints } from './questions.ts'

/** Option; options; point or number; text; row → point; options from the first place on. */
export type Answer = string | number | readonly string[] | Readonly<Record<string, number>>

/** Question → answer. What was written beside „other“ stands under `otherKey`. */
export type Answers = Readonly<Record<string, Answer>>

export const otherKey = (question: string): string => `${question}-${otherId}`

/** Inputs of a form, by the rest of their name: 'q1', 'q1-other', 'q1-a' (row of a matrix, place of a ranking). */
export type Sent = Readonly<Record<string, readonly string[]>>

export type Problem =
  | 'missing'
  | 'not-on-the-list'
  | 'not-a-number'
  | 'out-of-range'
  | 'place-twice'
  | 'place-gap'
  | 'too-long'
  | 'row-missing'
  | 'other-missing'

export const mostCharacters = { short: 300, long: 4000 } as const

export interface Read {
  readonly answers: Answers
  /** Input → what is wrong with it. */
  readonly problems: Readonly<Record<string, Problem>>
}

/** Reads what was sent for some questions. What is wrong is left out of the answers. @param strict required ones have to be answered */
export function readAnswers(questions: readonly Question[], sent: Sent, strict: boolean): Read {
  const answers: Record<string, Answer> = {}
  const problems: Record<string, Problem> = {}
  for (const question of questions) {
    const { id } = question
    const read = readOne(question, sent)
    Object.assign(problems, read.problems)
    if (read.answer !== undefined) answers[id] = read.answer
    else if (strict && question.required && Object.keys(read.problems).length === 0)
      problems[firstInput(question)] = 'missing'
    const wantsOther = question.other && read.answer !== undefined && [read.answer].flat().includes(otherId)
    if (!wantsOther) continue
    const words = one(sent, otherKey(id))
    if (words.length > mostCharacters.short) problems[otherKey(id)] = 'too-long'
    else if (words) answers[otherKey(id)] = words
    else if (strict) problems[otherKey(id)] = 'other-missing'
  }
  return { answers, problems }
}

/** The input a problem of the whole question leads to. */
export const firstInput = ({ id, kind, options }: Question): string =>
  kind === 'matrix' || kind === 'ranking' ? `${id}-${options[0]?.id ?? ''}` : id

interface ReadOne {
  readonly answer?: Answer
  readonly problems: Readonly<Record<string, Problem>>
}

const one = (sent: Sent, name: string): string => (Object.hasOwn(sent, name) ? (sent[name]?.[0] ?? '') : '').trim()
const nothing: ReadOne = { problems: {} }

function readOne(question: Question, sent: Sent): ReadOne {
  const { id, kind } = question
  const wrong = (problem: Problem): ReadOne => ({ problems: { [id]: problem } })
  if (kind === 'matrix') return readMatrix(question, sent)
  if (kind === 'ranking') return readRanking(question, sent)
  if (kind === 'several') {
    const chosen = [...new Set(Object.hasOwn(sent, id) ? sent[id] : [])].filter(Boolean)
    if (chosen.length === 0) return nothing
    const allowed = leadingAnswers(question)
    if (!chosen.every((option) => allowed.includes(option))) return wrong('not-on-the-list')
    return { answer: allowed.filter((option) => chosen.includes(option)), problems: {} }
  }
  const typed = one(sent, id)
  if (!typed) return nothing
  if (kind === 'one')
    return leadingAnswers(question).includes(typed) ? { answer: typed, problems: {} } : wrong('not-on-the-list')
  if (kind === 'scale') return pointOf(typed) ? { answer: Number(typed), problems: {} } : wrong('not-on-the-list')
  if (kind === 'number') {
    if (!/^-?\d{1,9}$/.test(typed)) return wrong('not-a-number')
    const number = Number(typed) + 0
    return number >= question.least && number <= question.most
      ? { answer: number, problems: {} }
      : wrong('out-of-range')
  }
  return typed.length > mostCharacters[kind] ? wrong('too-long') : { answer: typed, problems: {} }
}

const pointOf = (typed: string) => scalePoints.find((point) => String(point) === typed)

function readMatrix({ id, options, required }: Question, sent: Sent): ReadOne {
  const points: Record<string, number> = {}
  const problems: Record<string, Problem> = {}
  for (const row of options) {
    const typed = one(sent, `${id}-${row.id}`)
    if (!typed) continue
    const point = pointOf(typed)
    if (point) points[row.id] = point
    else problems[`${id}-${row.id}`] = 'not-on-the-list'
  }
  const answered = Object.keys(points).length
  // Whoever rates some rows of a required table is told which one is missing.
  if (required && answered > 0)
    for (const row of options) if (points[row.id] === undefined) problems[`${id}-${row.id}`] ??= 'row-missing'
  return answered > 0 ? { answer: points, problems } : { problems }
}

/** Places as numbers: each once, without gaps; the last ones may stay empty. */
function readRanking({ id, options }: Question, sent: Sent): ReadOne {
  const places = new Map<number, string>()
  const problems: Record<string, Problem> = {}
  for (const option of options) {
    const name = `${id}-${option.id}`
    const typed = one(sent, name)
    if (!typed) continue
    const place = /^\d{1,3}$/.test(typed) ? Number(typed) : 0
    if (place < 1 || place > options.length) problems[name] = 'out-of-range'
    else if (places.has(place)) problems[name] = 'place-twice'
    else places.set(place, option.id)
  }
  if (Object.keys(problems).length > 0 || places.size === 0) return { problems }
  const order = [...places].sort(([first], [second]) => first - second).map(([, option]) => option)
  const last = Math.max(...places.keys())
  if (last > places.size) return { problems: { [`${id}-${places.get(last)}`]: 'place-gap' } }
  return { answer: order, problems: {} }
}

/** Whether a question is asked of somebody with these answers. Its source has to be asked too. */
export function isAsked(question: Question, answers: Answers, all: Pick<Questions, 'list'>): boolean {
  const { onlyIf } = question
  if (!onlyIf) return true
  const source = all.list.find(({ id }) => id === onlyIf.question)
  const answer = answers[onlyIf.question]
  if (!source || source.id === question.id || answer === undefined || !isAsked(source, answers, before(all, question)))
    return false
  return Array.isArray(answer) ? answer.includes(onlyIf.answer) : String(answer) === onlyIf.answer
}

/** Only what stands before it: a chain of conditions always ends. */
const before = ({ list }: Pick<Questions, 'list'>, question: Question) => ({
  list: list.slice(0, list.indexOf(question)),
})

/** The same answers without those to questions that were not asked, and without strangers. */
export function reached(answers: Answers, questions: Questions): Answers {
  const kept: Record<string, Answer> = {}
  for (const question of questions.list) {
    const answer = answers[question.id]
    if (answer === undefined || !isAsked(question, kept, questions)) continue
    kept[question.id] = answer
    const other = answers[otherKey(question.id)]
    if (other !== undefined && [answer].flat().includes(otherId)) kept[otherKey(question.id)] = other
  }
  return kept
}

/** The first required question that is asked and has no answer. */
export const unanswered = (answers: Answers, questions: Questions): Question | undefined =>
  questions.list.find(
    (question) => question.required && isAsked(question, answers, questions) && answers[question.id] === undefined,
  )

export interface Split {
  /** What is counted. */
  readonly answers: Answers
  readonly texts: readonly { readonly question: string; readonly words: string }[]
}

/** Parts what people wrote in their own words from what they ticked. */
export function withoutTexts(answers: Answers, { list }: Pick<Questions, 'list'>): Split {
  const textual = new Set(list.filter(hasText).map(({ id }) => id))
  const others = new Set(list.filter(({ other }) => other).map(({ id }) => otherKey(id)))
  const isText = (key: string) => textual.has(key) || others.has(key)
  const entries = Object.entries(answers)
  return {
    answers: Object.fromEntries(entries.filter(([key]) => !isText(key))),
    texts: entries
      .filter(([key]) => isText(key))
      .map(([key, words]) => ({ question: key.replace(`-${otherId}`, ''), words: String(words) })),
  }
}
