import type { Channel } from '../../method.ts'
import { type Answer, type Answers, isAsked } from './answers.ts'
import { hasText, leadingAnswers, type Question, type Questions, scalePoints } from './questions.ts'

/** Stands for 'was asked, gave no answer'. */
export const noAnswer = 'none'

/** Everything that is counted of a survey, nothing left out yet. */
export interface Tally {
  readonly sheets: number
  readonly channels: Readonly<Partial<Record<Channel, number>>>
  /** Question → how many were asked. */
  readonly asked: Readonly<Record<string, number>>
  /** Table → cell → how many. */
  readonly tables: Readonly<Record<string, Readonly<Record<string, number>>>>
}

/** A table of the results: of a question, or of a row of a matrix. */
export interface Table {
  /** 'q1', 'q1-a'. */
  readonly id: string
  readonly question: Question
  /** Row of a matrix. */
  readonly row: string | null
  /** Each person is counted in one cell; otherwise in any. */
  readonly exclusive: boolean
  /** Without `noAnswer`. */
  readonly cells: readonly string[]
}

/** The tables of a question; texts have none. */
export function tablesOf(question: Question): readonly Table[] {
  if (hasText(question)) return []
  const { id, kind, options } = question
  const points = scalePoints.map(String)
  if (kind === 'matrix')
    return options.map((row) => ({ id: `${id}-${row.id}`, question, row: row.id, exclusive: true, cells: points }))
  const cells =
    kind === 'scale'
      ? points
      : kind === 'number'
        ? classesOf(question).map(({ from, to }) => `${from}..${to}`)
        : kind === 'ranking'
          ? options.map((option) => option.id)
          : leadingAnswers(question)
  return [{ id, question, row: null, exclusive: kind !== 'several', cells }]
}

/** Numbers are counted in at most five classes, each as wide as the others but the last. */
export function classesOf({ least, most }: Pick<Question, 'least' | 'most'>): readonly { from: number; to: number }[] {
  const width = Math.max(1, Math.ceil((most - least + 1) / 5))
  const classes: { from: number; to: number }[] = []
  for (let from = least; from <= most; from += width) classes.push({ from, to: Math.min(most, from + width - 1) })
  return classes
}

/** What can be counted on: an empty tally that grows sheet by sheet. */
export function counting(questions: Questions): {
  add: (sheet: { answers: Answers; channel: Channel }) => void
  tally: () => Tally
} {
  let sheets = 0
  const channels: Partial<Record<Channel, number>> = {}
  const asked: Record<string, number> = {}
  const tables: Record<string, Record<string, number>> = {}
  const known = questions.list.map((question) => ({ question, tables: tablesOf(question) }))
  for (const one of known) {
    asked[one.question.id] = 0
    for (const { id, cells } of one.tables)
      tables[id] = Object.fromEntries([...cells, noAnswer].map((cell) => [cell, 0]))
  }
  return {
    add({ answers, channel }) {
      sheets += 1
      channels[channel] = (channels[channel] ?? 0) + 1
      for (const { question, tables: own } of known) {
        if (!isAsked(question, answers, questions)) continue
        asked[question.id] = (asked[question.id] ?? 0) + 1
        for (const table of own) {
          const counts = tables[table.id] as Record<string, number>
          const given = cellsOf(table, answers[question.id]).filter((cell) => counts[cell] !== undefined)
          for (const cell of given.length > 0 ? given : [noAnswer]) counts[cell] = (counts[cell] ?? 0) + 1
        }
      }
    },
    tally: () => ({ sheets, channels, asked, tables }),
  }
}

/** The cells of a table that an answer counts in. */
function cellsOf({ question, row }: Table, answer: Answer | undefined): readonly string[] {
  if (answer === undefined) return []
  if (question.kind === 'several') return Array.isArray(answer) ? [...new Set(answer as string[])] : []
  if (question.kind === 'ranking') return Array.isArray(answer) ? answer.slice(0, 1) : []
  if (question.kind === 'number') {
    const found = classesOf(question).find(({ from, to }) => Number(answer) >= from && Number(answer) <= to)
    return found ? [`${found.from}..${found.to}`] : []
  }
  if (row === null) return [String(answer)]
  const point =
    typeof answer === 'object' && !Array.isArray(answer) ? (answer as Record<string, number>)[row] : undefined
  return point === undefined ? [] : [String(point)]
}
