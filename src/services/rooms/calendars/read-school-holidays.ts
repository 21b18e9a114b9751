import ICAL from 'ical.js'
import { day } from '#foundation/http/fields.ts'
import type { Sentence } from '#foundation/text/catalogue.ts'
import { readCsv } from '../import/csv.ts'
import type { ImportProblem } from '../import/problem.ts'
import { fileTexts as t } from '../texts/school-holidays.ts'
import type { SchoolHoliday } from './school-holidays.ts'

/** A state publishes about six a year, and a few years ahead. */
export const mostHolidays = 100
/** The summer holidays have six weeks and a half; what is much longer is a mistyped year. */
const mostDays = 70
const longestName = 80

export interface ReadHolidays {
  readonly holidays: readonly SchoolHoliday[]
  readonly problems: readonly ImportProblem[]
}

/**
 * School holidays from a file: iCalendar as the sites with holidays publish it (whole days, DTEND is the first day of school), or a
 * table name;first;last with both days included. What is wrong is said with its line; then nothing should be written.
 */
export function readSchoolHolidays(text: string): ReadHolidays {
  const read = /^\s*BEGIN:VCALENDAR/i.test(text.replace(/^\uFEFF/, '')) ? fromCalendar(text) : fromTable(text)
  if (read.problems.length === 0 && read.holidays.length === 0)
    return { holidays: [], problems: [{ line: 0, problem: t.nothing }] }
  if (read.holidays.length > mostHolidays)
    return { holidays: [], problems: [{ line: 0, problem: t.tooMany(mostHolidays) }] }
  const once = new Map(read.holidays.map((one) => [`${one.firstDay} ${one.lastDay} ${one.name}`, one]))
  const inOrder = [...once.values()].toSorted((a, b) => Temporal.PlainDate.compare(a.firstDay, b.firstDay))
  return { holidays: inOrder, problems: read.problems }
}

function fromTable(text: string): ReadHolidays {
  const problems: ImportProblem[] = []
  const holidays = tableRows(text).flatMap(({ line, name, first, last }): SchoolHoliday[] => {
    const [firstDay, lastDay] = [dayIn(first), dayIn(last || first)]
    const say = (problem: Sentence) => problems.push({ line, problem })
    if (!name) say(t.noName)
    if (!firstDay) say(t.noDay(first))
    if (!lastDay) say(t.noDay(last))
    if (!name || !firstDay || !lastDay) return []
    const problem = problemOf(firstDay, lastDay)
    if (problem) say(problem)
    return problem ? [] : [{ name: name.slice(0, longestName), firstDay, lastDay }]
  })
  return { holidays, problems }
}

/** With headings or without: when there is a figure in the second cell of the first line, it is none. */
function tableRows(text: string): { line: number; name: string; first: string; last: string }[] {
  const clean = text.replace(/^\uFEFF/, '')
  const named = readCsv(clean)
  const hasHead = !/\d/.test(named.headings[1] ?? '')
  const separator = [';', ',', '\t'].find((sign) => clean.includes(sign)) ?? ';'
  const { headings, rows } = hasHead ? named : readCsv(['a', 'b', 'c'].join(separator).concat('\n', clean))
  const [name = '', first = '', last = ''] = headings
  return rows.map(({ line, cells }) => ({
    line: hasHead ? line : line - 1,
    name: (cells[name] ?? '').replace(/\s+/g, ' '),
    first: cells[first] ?? '',
    last: cells[last] ?? '',
  }))
}

function fromCalendar(text: string): ReadHolidays {
  let events: ICAL.Component[]
  try {
    events = new ICAL.Component(ICAL.parse(text.replace(/^\uFEFF/, ''))).getAllSubcomponents('vevent')
  } catch {
    return { holidays: [], problems: [{ line: 0, problem: t.broken }] }
  }
  const lines = linesOfEvents(text)
  const problems: ImportProblem[] = []
  const holidays = events.flatMap((component, index): SchoolHoliday[] => {
    const line = lines[index] ?? 0
    const say = (problem: Sentence) => {
      problems.push({ line, problem })
      return []
    }
    try {
      const event = new ICAL.Event(component)
      const name = (event.summary ?? '').replace(/\s+/g, ' ').trim().slice(0, longestName)
      if (component.getFirstPropertyValue('status') === 'CANCELLED') return []
      if (!name) return say(t.noName)
      if (!event.startDate?.isDate) return say(t.notWholeDays(name))
      if (event.isRecurring()) return say(t.recurring(name))
      const firstDay = plain(event.startDate)
      // Without DTEND, or with the same day, it is one day (RFC 5545, 3.6.1); some sites write it like this.
      const end = plain(event.endDate)
      const lastDay = Temporal.PlainDate.compare(end, firstDay) > 0 ? end.subtract({ days: 1 }) : end
      const problem = problemOf(firstDay, lastDay)
      return problem ? say(problem) : [{ name, firstDay, lastDay }]
    } catch {
      return say(t.brokenEvent)
    }
  })
  return { holidays, problems }
}

const plain = ({ year, month, day: of }: ICAL.Time) =>
  Temporal.PlainDate.from({ year, month, day: of }, { overflow: 'reject' })

/** The line at which each event begins, so that one finds it. */
const linesOfEvents = (text: string): number[] =>
  text.split(/\r?\n/).flatMap((line, index) => (/^BEGIN:VEVENT/i.test(line) ? [index + 1] : []))

function problemOf(first: Temporal.PlainDate, last: Temporal.PlainDate): Sentence | null {
  if (first.year < 2000 || last.year > 2100) return t.farAway
  if (Temporal.PlainDate.compare(last, first) < 0) return t.endsBefore
  if (first.until(last).days >= mostDays) return t.tooLong(mostDays)
  return null
}

function dayIn(text: string): Temporal.PlainDate | null {
  const read = day().safeParse(text)
  return read.success ? read.data : null
}

/** A file as text: UTF-8, or what Windows made of it. */
export function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

/** The same as a table, to be sent on. */
export const asTable = (holidays: readonly SchoolHoliday[]): string =>
  holidays.map(({ name, firstDay, lastDay }) => `${name.replace(/[;"]/g, ',')};${firstDay};${lastDay}`).join('\n')
