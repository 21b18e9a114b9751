import type { Words } from '../../../wording.ts'

export { inWords, type Words } from '../../../wording.ts'

/** What can be asked, and how. */
export const kinds = ['one', 'several', 'scale', 'number', 'short', 'long', 'matrix', 'ranking'] as const
export type Kind = (typeof kinds)[number]

export interface Option {
  /** 'a', 'b' … of a choice or ranking, or of a row of a matrix. */
  readonly id: string
  readonly words: Words
}

/** Voluntary statistics: who takes part, and who is missing. */
export const statistics = ['age', 'municipality'] as const
export type Statistic = (typeof statistics)[number]

export interface Question {
  /** 'q1', 'q2' …; never given twice in a survey. */
  readonly id: string
  readonly kind: Kind
  readonly words: Words
  readonly hint: Words
  readonly required: boolean
  /** A new page begins with it. */
  readonly startsPage: boolean
  /** Of a choice or ranking; the rows of a matrix. */
  readonly options: readonly Option[]
  /** A choice may be answered in one's own words. */
  readonly other: boolean
  /** Words at the ends of a scale, or of the scale of a matrix. */
  readonly low: Words
  readonly high: Words
  /** Of a number, both included. */
  readonly least: number
  readonly most: number
  readonly statistic: Statistic | null
  /** Asked only of those who gave this answer to a question of an earlier page. */
  readonly onlyIf: Condition | null
}

export interface Condition {
  readonly question: string
  /** Option of a choice, or '1' to '5' of a scale. */
  readonly answer: string
}

/** All questions of a survey, in their order. `next`: number of the next id. */
export interface Questions {
  readonly next: number
  readonly list: readonly Question[]
}

export const noQuestions: Questions = { next: 1, list: [] }
export const mostQuestions = 40
export const mostOptions = 60
export const scalePoints = [1, 2, 3, 4, 5] as const

/** Stands for an answer in one's own words. */
export const otherId = 'other'

export const hasText = ({ kind }: Question): boolean => kind === 'short' || kind === 'long'
/** A choice or scale can lead to further questions. */
export const canLead = ({ kind }: Question): boolean => kind === 'one' || kind === 'several' || kind === 'scale'

/** The questions page by page. */
export function pagesOf({ list }: Pick<Questions, 'list'>): (readonly Question[])[] {
  const pages: Question[][] = []
  for (const question of list) {
    const last = pages.at(-1)
    if (last && !question.startsPage) last.push(question)
    else pages.push([question])
  }
  return pages
}

/** Answers a question can be made to depend on. */
export function leadingAnswers(question: Question): readonly string[] {
  if (question.kind === 'scale') return scalePoints.map(String)
  const options = question.options.map(({ id }) => id)
  return question.other ? [...options, otherId] : options
}

/** Questions whose condition names nothing that stands on an earlier page: such a survey cannot be saved. */
export function misplaced(questions: Pick<Questions, 'list'>): readonly Question[] {
  const before = new Map<string, Question>()
  const wrong: Question[] = []
  for (const page of pagesOf(questions)) {
    for (const question of page) {
      if (!question.onlyIf) continue
      const source = before.get(question.onlyIf.question)
      if (!source || !canLead(source) || !leadingAnswers(source).includes(question.onlyIf.answer)) wrong.push(question)
    }
    for (const question of page) before.set(question.id, question)
  }
  return wrong
}
