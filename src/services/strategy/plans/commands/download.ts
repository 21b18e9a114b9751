import { writeCsv } from '#foundation/files/csv.ts'
import type { Cell } from '#foundation/files/spreadsheet.ts'
import { writeSpreadsheet } from '#foundation/files/spreadsheet.ts'
import { download } from '#foundation/http/download.ts'
import { api, type Work } from '#foundation/http/route.ts'
import { access } from '../../access.ts'
import { today } from '../../measures/save-measure.ts'
import { planAddresses } from '../addresses.ts'
import { oneSheet, sheetsOf } from '../cells-of.ts'
import { knownIn, wholeAgenda } from '../queries.ts'
import { planTexts } from '../texts.ts'

const types = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
} as const

const nameOf = (work: Work, ending: string) =>
  `${planTexts(work.language).fileOut}-${work.space.slug || 'netzwerk'}-${today(work)}.${ending}`

const contextOf = async (work: Work) => ({
  language: work.language,
  solutions: (await knownIn(work.tx, work.space)).solutions,
})

async function spreadsheet(work: Work, type: keyof typeof types): Promise<Response> {
  const all = sheetsOf(await wholeAgenda(work.tx, work.space.id), await contextOf(work))
  return download(await writeSpreadsheet(all, type), { name: nameOf(work, type), type: types[type], cache: 'no-store' })
}

/** All measures with costs, milestones and figures, drafts too: what the import reads. */
export const planXlsx = api(access, {
  address: planAddresses.xlsx,
  action: 'measure.write',
  answer: (work) => spreadsheet(work, 'xlsx'),
})

export const planOds = api(access, {
  address: planAddresses.ods,
  action: 'measure.write',
  answer: (work) => spreadsheet(work, 'ods'),
})

/** The measures as one table, with costs by year. */
export const planCsv = api(access, {
  address: planAddresses.csv,
  action: 'measure.write',
  async answer(work) {
    const rows = oneSheet(await wholeAgenda(work.tx, work.space.id), await contextOf(work))
    const body = writeCsv(rows.map((row) => row.map((cell) => asText(cell, work.language))))
    return download(body, { name: nameOf(work, 'csv'), type: 'text/csv', cache: 'no-store' })
  },
})

/** Days and numbers as a German or English spreadsheet reads them. */
function asText(cell: Cell, language: Work['language']): string {
  if (cell === null) return ''
  if (cell instanceof Temporal.PlainDate) return language === 'en' ? cell.toString() : dotted(cell)
  if (typeof cell === 'number') return language === 'en' ? String(cell) : String(cell).replace('.', ',')
  return String(cell)
}

const dotted = ({ day, month, year }: Temporal.PlainDate) =>
  `${String(day).padStart(2, '0')}.${String(month).padStart(2, '0')}.${year}`

/** The headings alone. */
export const emptyPlan = api(access, {
  address: planAddresses.empty,
  action: 'measure.write',
  async answer(work) {
    const bytes = await writeSpreadsheet(sheetsOf([], { language: work.language, solutions: [] }), 'xlsx')
    return download(bytes, { name: 'vorlage-massnahmen.xlsx', type: types.xlsx, cache: 'no-store' })
  },
})
