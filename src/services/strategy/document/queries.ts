import { sql } from 'kysely'
import type { Tx } from '#foundation/database/connection.ts'
import type { Drawn } from './drawn/data.ts'
import type { Adoption, Chapter, Paper } from './paper.ts'

/** There is one strategy in a district: its row has this slug, and the table takes it once. */
export const onlySlug = 'strategie'

type Row = Omit<Paper, 'adopted'> & { [Key in keyof Adoption]: Adoption[Key] | null }

/** The strategy of the district, whatever its state: the page decides who may see it. One statement. */
export async function paperOf(tx: Tx, space: string): Promise<Paper | undefined> {
  const { rows } = await sql<Row>`
    select d.id, d.title, d.lead, d.leicht, d.from_year as "fromYear", d.to_year as "toYear", d.state, d.text_id as "textId", d.version,
      d.updated_at as "updatedAt", v.number, v.adopted_by as body, v.adopted_on as on, e.paper, e.paper_address as "paperAddress"
    from strategy.document d
      left join lateral (
        select number, adopted_by, adopted_on from documents.version
        where space_id = d.space_id and document_id = d.text_id and state = 'adopted' order by number desc limit 1) v on true
      left join strategy.edition e on e.space_id = d.space_id and e.document_id = d.id and e.number = v.number
    where d.space_id = ${space} and d.slug = ${onlySlug}`.execute(tx)
  const [row] = rows
  if (!row) return undefined
  const { number, body, on, paper, paperAddress, ...rest } = row
  const adopted = number !== null && body !== null && on !== null
  return { ...rest, adopted: adopted ? { number, body, on, paper: paper ?? '', paperAddress } : null }
}

const columns = sql`
  c.id, c.kind, c.state, c.title, c.body, c.strengths, c.weaknesses, c.version, c.updated_at as "updatedAt", p.display_name as "updatedBy"`

/** The chapters of a strategy in their order. One statement. */
export async function chaptersOf(tx: Tx, space: string, paper: string): Promise<Chapter[]> {
  const { rows } = await sql<Chapter>`
    select ${columns} from strategy.chapter c left join accounts.person p on p.id = c.updated_by
    where c.space_id = ${space} and c.document_id = ${paper} order by c.position, c.id`.execute(tx)
  return rows
}

/** One chapter. One statement. */
export async function chapterById(tx: Tx, space: string, id: string): Promise<Chapter | undefined> {
  const { rows } = await sql<Chapter>`
    select ${columns} from strategy.chapter c left join accounts.person p on p.id = c.updated_by
    where c.space_id = ${space} and c.id = ${id}`.execute(tx)
  return rows[0]
}

/** The versions of a strategy that were adopted, the newest first. One statement. */
export async function adoptionsOf(tx: Tx, space: string, { id, textId }: Pick<Paper, 'id' | 'textId'>) {
  const { rows } = await sql<Adoption & { note: string; title: string }>`
    select v.number, v.adopted_by as body, v.adopted_on as on, v.note, e.title, e.paper, e.paper_address as "paperAddress"
    from documents.version v join strategy.edition e on e.space_id = v.space_id and e.document_id = ${id} and e.number = v.number
    where v.space_id = ${space} and v.document_id = ${textId} and v.state = 'adopted' order by v.number desc`.execute(
    tx,
  )
  return rows
}

/** A version as it was adopted, without its paragraphs. */
export interface Edition extends Adoption, Pick<Paper, 'title' | 'lead' | 'leicht' | 'fromYear' | 'toYear'> {
  /** Id of the chapter's heading → what the chapter drew. */
  readonly drawn: Readonly<Record<string, Drawn>>
}

/** One statement. */
export async function editionOf(
  tx: Tx,
  space: string,
  { id, textId }: Pick<Paper, 'id' | 'textId'>,
  number: number,
): Promise<Edition | undefined> {
  const { rows } = await sql<Edition>`
    select v.number, v.adopted_by as body, v.adopted_on as on, e.title, e.lead, e.leicht, e.from_year as "fromYear", e.to_year as "toYear",
      e.drawn, e.paper, e.paper_address as "paperAddress"
    from documents.version v join strategy.edition e on e.space_id = v.space_id and e.document_id = ${id} and e.number = v.number
    where v.space_id = ${space} and v.document_id = ${textId} and v.number = ${number} and v.state = 'adopted'`.execute(
    tx,
  )
  return rows[0]
}
