import { sql } from 'kysely'
import { wordingsOf } from '#commons/translations/wordings.ts'
import type { Tx } from '#foundation/database/connection.ts'
import type { Language } from '#foundation/text/language.ts'
import type { DataPart } from './parts/data.ts'
import { type Chapter, kind, type Paper } from './paper.ts'

type Row = Omit<Paper, 'translated'>

const columns = sql`d.id, d.slug, d.title, d.lead, d.from_year as "fromYear", d.to_year as "toYear", d.state, d.text_id as "textId", d.version,
  d.updated_at as "updatedAt"`

/** One strategy, whatever its state: the page decides who may see it. One statement, two in other languages. */
export async function paperBySlug(
  tx: Tx,
  space: string,
  slug: string,
  language: Language = 'de',
): Promise<Paper | undefined> {
  const { rows } = await sql<Row>`
    select ${columns} from strategy.document d where d.space_id = ${space} and d.slug = ${slug}`.execute(tx)
  const [row] = rows
  if (!row) return undefined
  const wording = (await wordingsOf(tx, kind, [row.id], language)).get(row.id)
  return { ...row, ...wording, translated: wording !== undefined }
}

/** The same by its id, in German. */
export async function paperById(tx: Tx, space: string, id: string): Promise<Paper | undefined> {
  const { rows } = await sql<Row>`
    select ${columns} from strategy.document d where d.space_id = ${space} and d.id = ${id}`.execute(tx)
  return rows[0] && { ...rows[0], translated: false }
}

export interface ListedPaper extends Row {
  readonly chapters: number
  readonly adoptedBy: string | null
  readonly adoptedOn: Temporal.PlainDate | null
  readonly number: number | null
}

/** Strategies, the newest first; drafts only for staff. One statement. */
export async function papers(tx: Tx, space: string, staff: boolean): Promise<ListedPaper[]> {
  const { rows } = await sql<ListedPaper>`
    select ${columns}, (select count(*)::integer from strategy.chapter c where c.space_id = d.space_id and c.document_id = d.id) as chapters,
      v.adopted_by as "adoptedBy", v.adopted_on as "adoptedOn", v.number
    from strategy.document d left join lateral (
      select number, adopted_by, adopted_on from documents.version
      where space_id = d.space_id and document_id = d.text_id and state = 'adopted' order by number desc limit 1) v on true
    where d.space_id = ${space} and (${staff}::boolean or d.state = 'public')
    order by d.from_year desc nulls last, d.created_at desc, d.id limit 100`.execute(tx)
  return rows
}

/** The chapters of a strategy in their order. One statement. */
export async function chaptersOf(tx: Tx, space: string, paper: string): Promise<Chapter[]> {
  const { rows } = await sql<Chapter>`
    select c.id, c.position, c.kind, c.title, c.body, c.version, c.updated_at as "updatedAt", p.display_name as "updatedBy"
    from strategy.chapter c left join accounts.person p on p.id = c.updated_by
    where c.space_id = ${space} and c.document_id = ${paper} order by c.position, c.id`.execute(tx)
  return rows
}

/** What the chapters of a version drew: paragraph of the chapter's heading → data. One statement. */
export async function partsThen(
  tx: Tx,
  space: string,
  paper: string,
  number: number,
): Promise<ReadonlyMap<string, DataPart>> {
  const { rows } = await sql<{ paragraph: string; data: DataPart }>`
    select paragraph_id as paragraph, data from strategy.laid_out_part
    where space_id = ${space} and document_id = ${paper} and number = ${number} and data is not null`.execute(tx)
  return new Map(rows.map(({ paragraph, data }) => [paragraph, data]))
}

export interface Adoption {
  readonly number: number
  readonly paper: string
  readonly paperAddress: string | null
}

/** By which papers versions were adopted. One statement. */
export async function adoptionsOf(tx: Tx, space: string, paper: string): Promise<Adoption[]> {
  const { rows } = await sql<Adoption>`
    select number, paper, paper_address as "paperAddress" from strategy.adoption
    where space_id = ${space} and document_id = ${paper}`.execute(tx)
  return rows
}
