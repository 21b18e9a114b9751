import { protect, protectOne, type Shown, threshold } from '../../../threshold.ts'
import type { Question, Questions } from './questions.ts'
import { noAnswer, type Table, type Tally, tablesOf } from './tally.ts'

export interface ResultCell {
  /** Of the answer, or `noAnswer`. */
  readonly id: string
  readonly count: Shown
}

export interface ResultTable {
  readonly table: Table
  /** How many were asked; null: too little is known to say anything. */
  readonly asked: Shown
  readonly cells: readonly ResultCell[]
}

/** What may be shown of one question. */
export interface Result {
  readonly question: Question
  readonly tables: readonly ResultTable[]
}

/**
 * What may be shown of a tally. Below the threshold there is nothing at all. A question that was asked only after a certain answer is
 * shown only when that answer is: else it would tell how many gave it.
 */
export function resultsOf(tally: Tally, questions: Questions, least = threshold): readonly Result[] {
  const shownCells = new Map<string, Shown>()
  return questions.list.map((question) => {
    const { onlyIf } = question
    const reached = onlyIf === null || typeof shownCells.get(`${onlyIf.question} ${onlyIf.answer}`) === 'number'
    const asked = tally.asked[question.id] ?? 0
    const shown = reached && tally.sheets >= least && asked >= least
    const tables = tablesOf(question).map((table) => ({
      table,
      asked: shown ? asked : null,
      cells: cellsOf(table, tally, shown, least),
    }))
    for (const { table, cells } of tables)
      for (const { id, count } of cells) if (table.row === null) shownCells.set(`${question.id} ${id}`, count)
    return { question, tables }
  })
}

function cellsOf(table: Table, tally: Tally, shown: boolean, least: number): readonly ResultCell[] {
  const ids = [...table.cells, noAnswer]
  const counts = tally.tables[table.id] ?? {}
  if (!shown) return ids.map((id) => ({ id, count: null }))
  const count = (id: string) => counts[id] ?? 0
  const asked = tally.asked[table.question.id] ?? 0
  if (!table.exclusive)
    return ids.map((id) => ({
      id,
      count: id === noAnswer && count(id) === 0 ? 0 : protectOne(count(id), asked, least),
    }))
  const protectedCells = protect(
    ids.map((id) => ({ id, count: count(id), nobodyMayBeShown: id === noAnswer })),
    least,
  )
  return ids.map((id) => ({ id, count: protectedCells.get(id) ?? null }))
}

/** Of everything that could be shown something is left out. */
export const leavesOut = (results: readonly Result[]): boolean =>
  results.some(({ tables }) => tables.some(({ cells }) => cells.some(({ count }) => count === null)))

/**
 * Whether a new count may replace the one that is shown. While answers still come in, at least as many new ones as the threshold have to
 * have come: else the difference of two days would say what a few people answered. The last count always comes.
 */
export const maySucceed = (
  shown: { sheets: number } | null,
  now: { sheets: number },
  final: boolean,
  least = threshold,
): boolean => final || shown === null || now.sheets - shown.sheets >= least
