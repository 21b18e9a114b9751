import { sql } from 'kysely'
import { notePresence } from '#commons/privacy/presence.ts'
import { publish } from '#commons/publication/publish.ts'
import type { Writing } from '../writing.ts'
import { mostChapters } from './paper.ts'
import type { ChapterInput } from './paper-input.ts'
import type { NewChapter } from './save-paper.ts'
import { paperSource } from './source.ts'

/** Adds a chapter at the end. @returns its id; undefined when there are too many */
export async function addChapter(
  work: Writing,
  paper: string,
  chapter: NewChapter,
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
      ...chapter,
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
  { kind, title, body }: ChapterInput,
  by: string,
): Promise<boolean> {
  const { numUpdatedRows } = await work.tx
    .updateTable('strategy.chapter')
    .set({ kind, title, body: body ?? '', version: version + 1, updated_at: work.now, updated_by: by })
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

/** Takes a chapter out; versions that were laid out keep its words. @returns false when somebody has changed it since */
export async function removeChapter(
  work: Writing,
  paper: string,
  { id, version }: { id: string; version: number },
): Promise<boolean> {
  const { rows } = await sql`
    delete from strategy.chapter where space_id = ${work.space.id} and document_id = ${paper} and id = ${id}
      and version = ${version} returning 1`.execute(work.tx)
  if (rows.length === 0) return false
  await saveOrder(work, paper, await holdOrder(work, paper))
  await publish(work, paperSource, [paper])
  return true
}

/** The order of chapters, held until the end of the transaction: two who move one come one after the other. */
async function holdOrder({ tx, space }: Writing, paper: string): Promise<string[]> {
  await sql`select from strategy.document where space_id = ${space.id} and id = ${paper} for update`.execute(tx)
  const { rows } = await sql<{ id: string }>`
    select id from strategy.chapter where space_id = ${space.id} and document_id = ${paper} order by position, id`.execute(tx)
  return rows.map(({ id }) => id)
}

async function saveOrder({ tx, space }: Writing, paper: string, ids: readonly string[]): Promise<void> {
  await sql`
    update strategy.chapter c set position = o.position::integer
    from unnest(${ids}::uuid[]) with ordinality as o (id, position)
    where c.space_id = ${space.id} and c.document_id = ${paper} and c.id = o.id and c.position <> o.position`.execute(tx)
}

export const mostStrengths = 100

/** A line of the lists of strengths and weaknesses. @returns false when there are too many */
export async function addStrength(
  work: Writing,
  paper: string,
  chapter: string,
  { kind, words }: { kind: 'strength' | 'weakness'; words: string },
): Promise<boolean> {
  const { rows } = await sql`
    insert into strategy.strength (space_id, id, chapter_id, position, kind, words)
    select ${work.space.id}::uuid, ${work.newId()}::uuid, ${chapter}::uuid, coalesce(max(position), 0) + 1, ${kind}::text, ${words}::text
    from strategy.strength where space_id = ${work.space.id} and chapter_id = ${chapter}
    having count(*) < ${sql.lit(mostStrengths)} returning 1`.execute(work.tx)
  if (rows.length > 0) await publish(work, paperSource, [paper])
  return rows.length > 0
}

export async function removeStrength({ tx, space }: Writing, chapter: string, id: string): Promise<void> {
  await sql`
    delete from strategy.strength where space_id = ${space.id} and chapter_id = ${chapter} and id = ${id}`.execute(tx)
}
