import { isUuid } from '#commons/spaces/is-uuid.ts'
import { day, longText, optionalLongText, text, upload } from '#foundation/http/fields.ts'
import { goTo, missing, Refusal, refuse } from '#foundation/http/problems.ts'
import { form } from '#foundation/http/route.ts'
import type { Sentence } from '#foundation/text/catalogue.ts'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import type { ImportProblem } from '../import/problem.ts'
import { schoolHolidaysPage } from '../pages/calendar/school-holidays.tsx'
import { fileTexts, schoolHolidayNotices as notices } from '../texts/school-holidays.ts'
import { asTable, readSchoolHolidays, textOf } from './read-school-holidays.ts'
import { addSchoolHolidays, removeSchoolHoliday } from './save-school-holidays.ts'

const keeping = { action: 'calendar.keep', page: schoolHolidaysPage } as const
const mostShown = 8

export const addSchoolHolidayForm = form(access, {
  ...keeping,
  address: addresses.addSchoolHoliday,
  fields: { name: text(80), firstDay: day(), lastDay: day() },
  async run(work, { name, firstDay, lastDay }) {
    const { holidays, problems } = readSchoolHolidays(asTable([{ name, firstDay, lastDay }]))
    if (problems[0]) refuse(problems[0].problem, 'lastDay')
    if ((await addSchoolHolidays(work, holidays)) === 0) refuse(notices.there, 'name')
    return goTo(addresses.schoolHolidays(), notices.added)
  },
})

export const removeSchoolHolidayForm = form(access, {
  ...keeping,
  address: addresses.removeSchoolHoliday,
  fields: {},
  async run(work, _input, _thing, { holiday }) {
    if (!isUuid(holiday) || !(await removeSchoolHoliday(work, holiday))) missing()
    return goTo(addresses.schoolHolidays(), notices.removed)
  },
})

/** Reads a file and shows what it would bring; nothing is written. The preview's address carries the rows: they name nobody. */
export const checkSchoolHolidaysForm = form(access, {
  ...keeping,
  address: addresses.checkSchoolHolidays,
  fields: { file: upload(1_000_000), text: optionalLongText(200_000) },
  async run(_work, input) {
    const content = input.file ? textOf(await input.file.bytes()) : input.text
    if (!content?.trim()) refuse(notices.fileMissing, 'file')
    const { holidays, problems } = readSchoolHolidays(content)
    if (problems.length) throw new Refusal({ text: sentenceOf(problems) })
    return goTo(addresses.schoolHolidays({ vorschau: asTable(holidays) }))
  },
  /** Lines are mended more easily on the spot than in a file that has to be chosen again. */
  async rescue(_work, sent): Promise<Readonly<Record<string, string>>> {
    const file = sent.get('file')
    if (!(file instanceof File) || file.size === 0 || file.size > 1_000_000) return {}
    return { text: textOf(await file.bytes()).slice(0, 100_000) }
  },
})

export const bringSchoolHolidaysForm = form(access, {
  ...keeping,
  address: addresses.bringSchoolHolidays,
  fields: { rows: longText(20_000) },
  async run(work, { rows }) {
    const { holidays, problems } = readSchoolHolidays(rows)
    if (problems.length) throw new Refusal({ '': sentenceOf(problems) })
    return goTo(addresses.schoolHolidays(), notices.brought(await addSchoolHolidays(work, holidays)))
  },
})

/** All lines that are wrong in one sentence for the field; after some it is enough. */
function sentenceOf(problems: readonly ImportProblem[]): Sentence {
  const lines = problems.slice(0, mostShown).map(({ line, problem }) => fileTexts.atLine(line, problem))
  if (problems.length > mostShown) lines.push(fileTexts.more(problems.length - mostShown))
  return { de: lines.map(({ de }) => de).join(' '), en: lines.map(({ en }) => en).join(' ') }
}
