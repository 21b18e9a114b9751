import type { Sentence } from '#foundation/text/catalogue.ts'
import { intlTag } from '#foundation/text/language.ts'
import { dayOf, type Known, numberOf } from '../../plans/rules/cells.ts'

export interface Value {
  readonly day: Temporal.PlainDate
  readonly value: number
  /** Null: the usual one of the figure. */
  readonly unit: string | null
  /** Null: that of the figure. */
  readonly source: string | null
}

export type ReadSeries =
  | { readonly values: readonly Value[] }
  /** The line, from 1, and what is wrong with it; null: the day stands there a second time. */
  | { readonly line: number; readonly problem: Sentence | null }

export const mostValues = 200

const known: Known = { solutions: [], places: new Map() }
const [readDay, readNumber] = [dayOf('last'), numberOf()]

/** A time series as it is typed, one value in each line: 'year or day; value; other unit; other source'. Values come by day. */
export function readSeries(text: string): ReadSeries {
  const values: Value[] = []
  const days = new Set<string>()
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue
    const [dayCell = '', valueCell = '', unit = '', source = ''] = line.split(/[;\t]/).map((cell) => cell.trim())
    const day = read(readDay(dayCell, known))
    if ('problem' in day) return { line: index + 1, problem: day.problem }
    const value = read(readNumber(valueCell, known))
    if ('problem' in value) return { line: index + 1, problem: value.problem }
    if (days.has(day.value.toString())) return { line: index + 1, problem: null }
    days.add(day.value.toString())
    values.push({ day: day.value, value: value.value, unit: unit || null, source: source || null })
  }
  return { values: values.toSorted((one, other) => Temporal.PlainDate.compare(one.day, other.day)) }
}

const missing: Sentence = { de: 'Hier fehlt etwas.', en: 'Something is missing here.' }

function read<Read>(
  cell: { readonly value: Read | null } | { readonly problem: Sentence },
): { readonly value: Read } | { readonly problem: Sentence } {
  if ('problem' in cell) return cell
  return cell.value === null ? { problem: missing } : { value: cell.value }
}

/** The same as text, so that what is saved can be changed. The last day of a year is written as the year. */
export const writeSeries = (values: readonly Value[]): string =>
  values
    .map(({ day, value, unit, source }) => {
      const when = day.month === 12 && day.day === 31 ? `${day.year}` : day.toString()
      const number = value.toLocaleString(intlTag.de, { maximumFractionDigits: 6, useGrouping: false })
      return [when, number, unit ?? '', source ?? ''].join('; ').replace(/(?:; )+$/, '')
    })
    .join('\n')
