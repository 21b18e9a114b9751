import type { Cell, Sheet } from '#foundation/files/spreadsheet.ts'
import type { Sentence } from '#foundation/text/catalogue.ts'
import {
  type ColumnsOf,
  columnNamed,
  type PlanColumn,
  type SheetKind,
  sheets,
  type ValuesOf,
  yearColumn,
} from '../columns.ts'
import { eurosOf, type Known } from './cells.ts'
import { problems } from './problems.ts'

/** Why a line is refused, or what was made of one of its cells. `column` is its heading in the file; empty: the line as a whole. */
export interface Said {
  readonly column: string
  readonly sentence: Sentence
}

/** A sum of a year in a column of its own. */
export interface YearSum {
  readonly year: number
  readonly which: 'planned' | 'actual'
  readonly cents: number
}

/** A line of a sheet, read. */
export interface Line<Kind extends SheetKind = SheetKind> {
  readonly kind: Kind
  /** Name of the sheet in the file, and the line in it, from 1. */
  readonly sheet: string
  readonly line: number
  readonly values: ValuesOf<ColumnsOf<Kind>>
  readonly sums: readonly YearSum[]
  readonly problems: readonly Said[]
  readonly remarks: readonly Said[]
}

export interface ReadPlan {
  readonly measures: readonly Line<'measures'>[]
  readonly money: readonly Line<'money'>[]
  readonly milestones: readonly Line<'milestones'>[]
  readonly counts: readonly Line<'counts'>[]
  /** Columns that nobody reads, with their sheet. */
  readonly ignored: readonly { readonly sheet: string; readonly column: string }[]
  /** Sheets in which no headings of a plan were found, with the headings of their first full row. */
  readonly unread: readonly { readonly sheet: string; readonly headings: readonly string[] }[]
}

/** The heading stands in one of the first rows: above it offices write titles and dates. */
const headingWithin = 20
/** Sheets that name a measure by number are told by more headings than the measures themselves, so they are tried first. */
const order = ['counts', 'milestones', 'money', 'measures'] as const

/** Reads the sheets of a plan. Nothing is thrown: what cannot be read is told line by line. */
export function readPlan(file: readonly Sheet[], known: Known): ReadPlan {
  const plan = { measures: [], money: [], milestones: [], counts: [], ignored: [], unread: [] } as {
    -readonly [Key in keyof ReadPlan]: ReadPlan[Key][number][]
  }
  for (const sheet of file) {
    if (sheet.rows.every(isEmpty)) continue
    const found = order.map((kind) => ({ kind, at: headingRow(kind, sheet) })).find(({ at }) => at >= 0)
    if (!found) {
      const first = sheet.rows.find((row) => !isEmpty(row)) ?? []
      plan.unread.push({
        sheet: sheet.name,
        headings: first
          .filter((cell) => cell !== null)
          .map(String)
          .slice(0, 12),
      })
      continue
    }
    const { kind, at } = found
    const headings = (sheet.rows[at] ?? []).map((cell) => (cell === null ? '' : String(cell).trim()))
    const columns = headings.map((heading, index) => columnAt(kind, heading, headings.slice(0, index)))
    columns.forEach((one, index) => {
      if (!one && headings[index]) plan.ignored.push({ sheet: sheet.name, column: headings[index] as string })
    })
    sheet.rows.slice(at + 1).forEach((row, index) => {
      if (isEmpty(row)) return
      const line = readLine(kind, sheet.name, at + 2 + index, row, columns, headings, known)
      ;(plan[kind] as Line[]).push(line)
    })
  }
  return plan
}

const isEmpty = (row: readonly Cell[]) => row.every((cell) => cell === null || cell === '')

function headingRow(kind: SheetKind, { rows }: Sheet): number {
  return rows.slice(0, headingWithin).findIndex((row) => {
    const keys = new Set(row.map((cell) => (typeof cell === 'string' ? columnNamed(kind, cell) : undefined)))
    keys.delete(undefined)
    return keys.size >= 2 && sheets[kind].needed.every((key) => keys.has(key))
  })
}

type ColumnAt = { readonly key: string; readonly column: PlanColumn } | { readonly sum: Omit<YearSum, 'cents'> }

/** What a column means. The second with the same meaning is not read. */
function columnAt(kind: SheetKind, heading: string, before: readonly string[]): ColumnAt | undefined {
  if (!heading) return undefined
  const key = columnNamed(kind, heading)
  if (key) {
    if (before.some((other) => columnNamed(kind, other) === key)) return undefined
    return { key, column: (sheets[kind].columns as Readonly<Record<string, PlanColumn>>)[key] as PlanColumn }
  }
  const sum = kind === 'measures' ? yearColumn(heading) : undefined
  return sum && { sum }
}

function readLine<Kind extends SheetKind>(
  kind: Kind,
  sheet: string,
  number: number,
  row: readonly Cell[],
  columns: readonly (ColumnAt | undefined)[],
  headings: readonly string[],
  known: Known,
): Line<Kind> {
  const values: Record<string, unknown> = {}
  const sums: YearSum[] = []
  const wrong: Said[] = []
  const remarks: Said[] = []
  columns.forEach((at, index) => {
    const cell = row[index] ?? null
    if (!at || cell === null || cell === '') return
    const column = headings[index] ?? ''
    const read = 'sum' in at ? eurosOf(cell, known) : at.column.read(cell, known)
    if ('problem' in read) {
      wrong.push({ column, sentence: read.problem })
      return
    }
    if (read.remark) remarks.push({ column, sentence: read.remark })
    if (!('sum' in at)) values[at.key] = read.value
    else if (read.value !== null) sums.push({ ...at.sum, cents: read.value as number })
  })
  if (kind !== 'measures')
    for (const key of sheets[kind].needed)
      if (values[key] === undefined && !wrong.some(({ column }) => columnNamed(kind, column) === key))
        wrong.push({ column: headingOf(kind, key, headings), sentence: problems.empty })
  return { kind, sheet, line: number, values: values as Line<Kind>['values'], sums, problems: wrong, remarks }
}

/** The heading under which a column stands in this file. */
const headingOf = (kind: SheetKind, key: string, headings: readonly string[]) =>
  headings.find((heading) => columnNamed(kind, heading) === key) ?? key
