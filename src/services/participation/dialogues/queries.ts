import { type RawBuilder, sql } from 'kysely'
import { worded, wordingsOf } from '#commons/translations/wordings.ts'
import type { Tx } from '#foundation/database/connection.ts'
import type { Language } from '#foundation/text/language.ts'
import { phasesOf } from '../phases/queries.ts'
import { type Dialogue, kind } from './dialogue.ts'

type Row = Omit<Dialogue, 'phases' | 'translated'>

const columns = (withBody: boolean): RawBuilder<unknown> => sql`
  d.id, d.slug, d.author_id as "authorId", d.state, d.hidden, d.title, d.lead, ${withBody ? sql`d.body` : sql`'' as body`}, d.decides, d.limits,
  d.decider as "decidedBy", d.decided_when as "decidedWhen", ${withBody ? sql`d.outcome` : sql`left(d.outcome, 400) as outcome`}, d.answer_days as "answerDays",
  d.field_id as field, d.picture_id as "pictureId", d.template, d.version, d.updated_at as "updatedAt", d.published_at as "publishedAt"`

const shown = sql`d.state = 'published' and not d.hidden`

/** With their phases and in the reader's language: one statement more (three in other languages). */
async function whole(tx: Tx, space: string, rows: readonly Row[], language: Language): Promise<Dialogue[]> {
  const ids = rows.map(({ id }) => id)
  const phases = Map.groupBy(await phasesOf(tx, space, ids, language), ({ dialogueId }) => dialogueId)
  const wordings = await wordingsOf(tx, kind, ids, language)
  return rows.map((row) => ({
    ...worded(row, wordings.get(row.id)),
    phases: phases.get(row.id) ?? [],
    translated: wordings.has(row.id),
  }))
}

export interface Cursor {
  readonly at: Temporal.Instant
  readonly id: string
}

/** Public dialogues, the newest first. @param after the last one seen */
export async function newestDialogues(
  tx: Tx,
  space: string,
  { language, after, limit }: { language: Language; after?: Cursor; limit: number },
): Promise<Dialogue[]> {
  const { rows } = await sql<Row>`
    select ${columns(false)} from participation.dialogue d
    where d.space_id = ${space} and ${shown} ${after ? sql`and (d.published_at, d.id) < (${after.at}, ${after.id})` : sql``}
    order by d.published_at desc, d.id desc limit ${sql.lit(limit)}`.execute(tx)
  return whole(tx, space, rows, language)
}

/** One by its address, whatever its state; the page decides who may see it. */
export async function dialogueBySlug(
  tx: Tx,
  space: string,
  slug: string,
  language: Language = 'de',
): Promise<Dialogue | undefined> {
  const { rows } = await sql<Row>`
    select ${columns(true)} from participation.dialogue d where d.space_id = ${space} and d.slug = ${slug}`.execute(tx)
  return (await whole(tx, space, rows, language))[0]
}

/** By ids, or all that are public, without phases: for publishing. German. */
export async function publicDialogues(tx: Tx, ids: readonly string[] | null): Promise<Dialogue[]> {
  const { rows } = await sql<Row>`
    select ${columns(true)} from participation.dialogue d
    where ${shown} and (${ids}::uuid[] is null or d.id = any(${ids}))`.execute(tx)
  return rows.map((row) => ({ ...row, phases: [], translated: false }))
}

/** Drafts and withdrawn ones, the last touched first. */
export async function unpublishedDialogues(tx: Tx, space: string, limit = 100): Promise<Dialogue[]> {
  const { rows } = await sql<Row>`
    select ${columns(false)} from participation.dialogue d
    where d.space_id = ${space} and d.state in ('draft', 'withdrawn') order by d.updated_at desc, d.id limit ${limit}`.execute(
    tx,
  )
  return whole(tx, space, rows, 'de')
}
