import { writeCsv } from '#foundation/files/csv.ts'
import { type Cell, writeSpreadsheet } from '#foundation/files/spreadsheet.ts'
import { download } from '#foundation/http/download.ts'
import { api, type Work } from '#foundation/http/route.ts'
import { access } from '../access.ts'
import { words } from '../measures/texts.ts'
import { fundingAddresses } from './addresses.ts'
import { fundingOf, fundingQuery } from './pages/funding.tsx'
import { fundingTexts } from './texts.ts'

/** Head and lines of the table of one source; amounts in euros. */
async function table(work: Work, quelle: string): Promise<{ source: string; rows: Cell[][] }> {
  const [t, w] = [fundingTexts(work.language), words(work.language)]
  const { source, lines } = await fundingOf(work, quelle)
  const euro = (cents: number | null) => (cents === null ? null : cents / 100)
  const head = [
    t.code,
    t.measure,
    t.year,
    t.source,
    t.kind,
    t.planned,
    t.actual,
    t.totalPlanned,
    t.total,
    t.share,
    t.reckoned,
  ]
  return {
    source: source ?? '',
    rows: [
      head,
      ...lines.map((one) => [
        ...[one.code, one.title, one.year, source, w[one.kind]],
        ...[euro(one.planned), euro(one.actual), euro(one.totalPlanned), euro(one.totalActual)],
        ...[one.sharePercent, euro(one.reckoned)],
      ]),
    ],
  }
}

export const fundingXlsx = api(access, {
  address: fundingAddresses.xlsx,
  action: 'measure.write',
  query: fundingQuery,
  async answer(work, _params, { quelle }) {
    const { rows } = await table(work, quelle)
    const t = fundingTexts(work.language)
    const bytes = await writeSpreadsheet(
      [{ name: t.title, rows, widths: [10, 40, 8, 28, 14, 14, 14, 18, 18, 12, 14] }],
      'xlsx',
    )
    return download(bytes, {
      name: `${t.file}.xlsx`,
      type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      cache: 'no-store',
    })
  },
})

/** Numbers with the decimal sign of the language, as a spreadsheet of that language reads them. */
export const fundingCsv = api(access, {
  address: fundingAddresses.csv,
  action: 'measure.write',
  query: fundingQuery,
  async answer(work, _params, { quelle }) {
    const { rows } = await table(work, quelle)
    const text = (cell: Cell) =>
      typeof cell === 'number' && work.language !== 'en' ? String(cell).replace('.', ',') : String(cell ?? '')
    return download(writeCsv(rows.map((row) => row.map(text))), {
      name: `${fundingTexts(work.language).file}.csv`,
      type: 'text/csv',
      cache: 'no-store',
    })
  },
})
