import { sql } from 'kysely'
import { notePresence } from '#commons/privacy/presence.ts'
import { publish } from '#commons/publication/publish.ts'
import type { Writing } from '../writing.ts'
import type { ChapterInput } from './inputs.ts'
import { mostChapters } from './paper.ts'
import { paperSource } from './source.ts'

/** Adds a chapter at the end. @returns its id; undefined when there are too many */
export async function addChapter(
  work: Writing,
  paper: string,
  { kind, title }: Pick<ChapterInput, 'kind' | 'title'>,
  by: string,
): Promise<string | undefined> {
  const order = await holdOrder(work, paper)
  if (order.length >= mostChapters) return undefined
  const id = work.newId()
  await work.tx
    .insertInto('strategy.chapter')
    .values({
      space_id: work.space.id,
      id,
      document_id: paper,
      position: order.length + 1,
      kind,
      title,
      updated_at: work.now,
      updated_by: by,
    })
    .execute()
  await saveOrder(work, paper, [...order, id])
  await notePresence(work, by, 'strategy')
  await publish(work, paperSource, [paper])
  return id
}

/** Changes a chapter. @returns false when somebody else was faster */
export async function changeChapter(
  work: Writing,
  paper: string,
  { id, version }: { id: string; version: number },
  { kind, state, title, body, strengths, weaknesses }: ChapterInput,
  by: string,
): Promise<boolean> {
  const words = { title, body: body ?? '', strengths: strengths ?? '', weaknesses: weaknesses ?? '' }
  const { numUpdatedRows } = await work.tx
    .updateTable('strategy.chapter')
    .set({ kind, state, ...words, version: version + 1, updated_at: work.now, updated_by: by })
    .where('space_id', '=', work.space.id)
    .where('document_id', '=', paper)
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) return false
  await notePresence(work, by, 'strategy')
  await publish(work, paperSource, [paper])
  return true
}

/** Moves a chapter one place. */
export async function moveChapter(work: Writing, paper: string, id: string, where: 'up' | 'down'): Promise<void> {
  const order = await holdOrder(work, paper)
  const from = order.indexOf(id)
  const to = from + (where === 'up' ? -1 : 1)
  if (from < 0 || to < 0 || to >= order.length) return
  await saveOrder(work, paper, order.toSpliced(from, 1).toSpliced(to, 0, id))
}

/** Takes a chapter out; versions that were adopted keep it. @returns false when somebody has changed it since */
export async function removeChapter(
  work: Writing,
  paper: string,
  { id, version }: { id: string; version: number },
): Promise<boolean> {
  const order = await holdOrder(work, paper)
  const { rows } = await sql`
    delete from strategy.chapter where space_id = ${work.space.id} and document_id = ${paper} and id = ${id}
      and version = ${version} returning 1`.execute(work.tx)
  if (rows.length === 0) return false
  await saveOrder(
    work,
    paper,
    order.filter((one) => one !== id),
  )
  await publish(work, paperSource, [paper])
  return true
}

/** The order of chapters, held until the end of the transaction: two who move one come one after the other. */
async function holdOrder({ tx, space }: Writing, paper: string): Promise<string[]> {
  await sql`select from strategy.document where space_id = ${space.id} and id = ${paper} for update`.execute(tx)
  const { rows } = await sql<{ id: string }>`
    select id from strategy.chapter where space_id = ${space.id} and document_id = ${paper} order by position, id`.execute(
    tx,
  )
  return rows.map(({ id }) => id)
}

async function saveOrder({ tx, space }: Writing, paper: string, ids: readonly string[]): Promise<void> {
  await sql`
    update strategy.chapter c set position = o.position::integer
    from unnest(${ids}::uuid[]) with ordinality as o (id, position)
    where c.space_id = ${space.id} and c.document_id = ${paper} and c.id = o.id and c.position <> o.position`.execute(
    tx,
  )
}
