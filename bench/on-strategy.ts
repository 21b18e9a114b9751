import type pg from 'pg'
import { readSpreadsheet, writeSpreadsheet } from '../src/foundation/files/spreadsheet.ts'
import { type Person, person } from '../test/journeys/person.ts'
import { note, seconds } from './figures.ts'
import { load } from './load.ts'
import { fillMeasures, measures } from './strategy.ts'

export const withMeasures = (pool: pg.Pool, space: string, author: string) => fillMeasures(pool, space, author)

/** What visitors read of a large agenda. Statements are asserted in the contract table. */
export async function strategyPages(origin: string, { measure, paper }: Awaited<ReturnType<typeof withMeasures>>) {
  const look = async (what: string, path: string, budget?: number) => {
    const one = await load(`${origin}/mayen-koblenz${path}`, 1, seconds)
    note(`PostgreSQL: ${what}, 1 visitor, median`, one.median, 'ms')
    note(`PostgreSQL: ${what}, 1 visitor, p95`, one.p95, 'ms', budget)
    note(`PostgreSQL: ${what}, failed`, one.failed, '', 0)
  }
  await look(`overview of ${measures} measures with drawings`, '/strategie', 60)
  await look(`list of ${measures} measures`, '/strategie/massnahmen')
  await look('page of a measure', measure)
  await look('strategy as a document of more than 60 pages', '/strategie/dokument')
  await documentOf(origin, paper)
  const editor = await person(origin, 'redaktion@example.org')
  await snapshotOf(editor)
  await importOf(editor)
}

/** The PDF of a strategy of more than 60 pages, set for the first time. */
async function documentOf(origin: string, paper: string) {
  const began = performance.now()
  const file = await fetch(`${origin}/mayen-koblenz${paper}`)
  const bytes = Buffer.from(await file.arrayBuffer())
  note('PostgreSQL: PDF of the strategy, the first time', performance.now() - began, 'ms', 5000)
  note('PostgreSQL: PDF of the strategy, pages', bytes.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0, '')
}

/** An editor freezes the figures of the running half-year. */
async function snapshotOf(editor: Person) {
  const at = '/mayen-koblenz/strategie/berichte'
  const { year, month } = Temporal.Now.plainDateISO('Europe/Berlin')
  const half = `${year}-${month <= 6 ? 1 : 2}`
  const began = performance.now()
  await editor.send(`${at}/neu`, { half }, at.replace('berichte', 'tabelle'))
  note(`PostgreSQL: report snapshot of ${measures} measures`, performance.now() - began, 'ms', 3000)
}

/** An editor takes the agenda out as a workbook, gives every measure another number, and reads it in: 500 new ones with costs, milestones and figures. */
async function importOf(editor: Person) {
  const at = '/mayen-koblenz/strategie/tabelle'
  const read = await readSpreadsheet(await editor.download(`${at}/massnahmen.xlsx`), { limit: 10_000_000 })
  if (!read.ok) throw new Error(read.problem.code)
  const renamed = read.value.map(({ name, rows }) => ({
    name,
    widths: [],
    rows: rows
      .filter(([code], index) => index === 0 || String(code).startsWith('B-'))
      .map(([code, ...rest], index) => [index === 0 ? (code ?? null) : `I${code}`, ...rest]),
  }))
  const file = new File([await writeSpreadsheet(renamed, 'xlsx')], 'plan.xlsx')
  const began = performance.now()
  const preview = await editor.send(at, { file })
  const seen = performance.now()
  const fingerprint = /name="fingerprint" value="([^"]+)"/.exec(preview.html)?.[1] ?? ''
  await editor.send(`${preview.at}/uebernehmen`, { fingerprint, publishNew: 'yes' }, at)
  note(`PostgreSQL: import of ${measures} measures, file to preview`, seen - began, 'ms')
  note(`PostgreSQL: import of ${measures} measures with preview`, performance.now() - began, 'ms', 3000)
}
