import type { Sentence } from '#foundation/text/catalogue.ts'
import { momentOf } from '../rules/times.ts'
import { readCsv } from './csv.ts'
import { type Existing, mostExisting } from './existing.ts'
import type { ImportProblem } from './problem.ts'
import { importTexts as t } from './texts.ts'

const needed = ['tag', 'von', 'bis']
const known = [...needed, 'bis-tag', 'wofür']

/** Bookings of one resource from a table: Tag; Von; Bis; Bis-Tag; Wofür. Days as 2026-12-24 or 24.12.2026, local times. */
export function readBookings(text: string): { bookings: Existing[]; problems: ImportProblem[] } {
  const { headings, rows } = readCsv(text)
  const problems: ImportProblem[] = []
  const say = (line: number, problem: Sentence) => void problems.push({ line, problem })
  for (const name of needed) if (!headings.includes(name)) say(1, t.noColumn(name))
  for (const name of headings) if (name && !known.includes(name)) say(1, t.unknownColumn(name))
  if (problems.length) return { bookings: [], problems }
  if (rows.length === 0) say(0, t.noRows)
  if (rows.length > mostExisting) say(0, t.tooMany(mostExisting))
  const bookings = rows.slice(0, mostExisting).flatMap(({ line, cells }): Existing[] => {
    const first = dayIn(cells.tag ?? '')
    const last = cells['bis-tag'] ? dayIn(cells['bis-tag']) : first
    const from = minutesIn(cells.von ?? '')
    const to = minutesIn(cells.bis ?? '')
    if (!first) say(line, t.wrong('tag', cells.tag ?? '', '2026-12-24'))
    if (!last) say(line, t.wrong('bis-tag', cells['bis-tag'] ?? '', '2026-12-24'))
    if (from === null) say(line, t.wrong('von', cells.von ?? '', '19:30'))
    if (to === null) say(line, t.wrong('bis', cells.bis ?? '', '21:30'))
    if (!first || !last || from === null || to === null) return []
    const start = momentOf(first, from)
    const end = momentOf(last, to)
    for (const [moment, words] of [
      [start, `${first} ${cells.von}`],
      [end, `${last} ${cells.bis}`],
    ] as const) {
      if (moment === 'skipped') say(line, t.skipped(words))
      if (moment === 'twice') say(line, t.shownTwice(words))
    }
    if (typeof start === 'string' || typeof end === 'string') return []
    if (Temporal.Instant.compare(start, end) >= 0) {
      say(line, t.endsBefore)
      return []
    }
    return [{ line, words: cells.wofür ?? '', span: { start, end } }]
  })
  return { bookings, problems }
}

function dayIn(text: string): Temporal.PlainDate | null {
  const german = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text)
  const iso = german ? `${german[3]}-${german[2]?.padStart(2, '0')}-${german[1]?.padStart(2, '0')}` : text
  try {
    return /^\d{4}-\d\d-\d\d$/.test(iso) ? Temporal.PlainDate.from(iso, { overflow: 'reject' }) : null
  } catch {
    return null
  }
}

function minutesIn(text: string): number | null {
  const match = /^(\d{1,2}):(\d\d)$/.exec(text)
  const minutes = match ? Number(match[1]) * 60 + Number(match[2]) : Number.NaN
  return minutes <= 1440 && Number(match?.[2]) < 60 ? minutes : null
}
