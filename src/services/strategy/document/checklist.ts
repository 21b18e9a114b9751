import { sql } from 'kysely'
import { notePresence } from '#commons/privacy/presence.ts'
import type { Tx } from '#foundation/database/connection.ts'
import type { Writing } from '../writing.ts'
import type { Chapter } from './paper.ts'
import type { UsualItem } from './usual-items.ts'

/** What a funder asks of the strategy. */
export interface Item {
  readonly id: string
  readonly words: string
  /** Where it is said. */
  readonly source: string
  readonly sourceAddress: string | null
  /** False: often named, but not read in the funder's own paper. */
  readonly certain: boolean
  /** The chapter that answers it. */
  readonly chapterId: string | null
  readonly chapter: string | null
  readonly done: boolean
  readonly note: string
  readonly version: number
}

export const mostItems = 100

/** Items in their order. One statement. @param id only this one */
export async function itemsOf(tx: Tx, space: string, paper: string, id: string | null = null): Promise<Item[]> {
  const { rows } = await sql<Item>`
    select f.id, f.words, f.source, f.source_address as "sourceAddress", f.certain, f.chapter_id as "chapterId", c.title as chapter, f.done,
      f.note, f.version
    from strategy.funder_item f left join strategy.chapter c on c.space_id = f.space_id and c.id = f.chapter_id
    where f.space_id = ${space} and f.document_id = ${paper} and (${id}::uuid is null or f.id = ${id})
    order by f.position, f.id`.execute(tx)
  return rows
}

export interface ItemInput {
  readonly words: string
  readonly source: string | null
  readonly sourceAddress: string | null
  readonly certain: boolean
  readonly chapter: string | null
  readonly done: boolean
  readonly note: string | null
}

/** @returns false when there are too many */
export async function addItem({ tx, space, newId }: Writing, paper: string, input: ItemInput): Promise<boolean> {
  const { rows } = await sql`
    insert into strategy.funder_item (space_id, id, document_id, position, words, source, source_address, certain, chapter_id, done, note)
    select ${space.id}::uuid, ${newId()}::uuid, ${paper}::uuid, coalesce(max(position), 0) + 1, ${input.words}::text,
      ${input.source ?? ''}::text, ${input.sourceAddress}::text, ${input.certain}::boolean, ${input.chapter}::uuid, ${input.done}::boolean,
      ${input.note ?? ''}::text
    from strategy.funder_item where space_id = ${space.id} and document_id = ${paper}
    having count(*) < ${sql.lit(mostItems)} returning 1`.execute(tx)
  return rows.length > 0
}

/** @returns false when somebody else was faster */
export async function changeItem(
  { tx, space }: Writing,
  id: string,
  version: number,
  { words, source, sourceAddress, certain, chapter, done, note }: ItemInput,
): Promise<boolean> {
  const { rows } = await sql`
    update strategy.funder_item set words = ${words}, source = ${source ?? ''}, source_address = ${sourceAddress}, certain = ${certain},
      chapter_id = ${chapter}, done = ${done}, note = ${note ?? ''}, version = version + 1
    where space_id = ${space.id} and id = ${id} and version = ${version} returning 1`.execute(tx)
  return rows.length > 0
}

/** @returns false when somebody has changed it since */
export async function removeItem({ tx, space }: Writing, id: string, version: number): Promise<boolean> {
  const { rows } = await sql`
    delete from strategy.funder_item where space_id = ${space.id} and id = ${id} and version = ${version} returning 1`.execute(
    tx,
  )
  return rows.length > 0
}

/** Adds usual items whose words are not there yet, each with the first chapter of the kind that answers it. @returns how many */
export async function fillItems(
  work: Writing,
  paper: string,
  usual: readonly UsualItem[],
  chapters: readonly Pick<Chapter, 'id' | 'kind'>[],
  by: string,
): Promise<number> {
  await sql`select from strategy.document where space_id = ${work.space.id} and id = ${paper} for update`.execute(
    work.tx,
  )
  const known = new Set((await itemsOf(work.tx, work.space.id, paper)).map(({ words }) => words))
  const fresh = usual.filter(({ words }) => !known.has(words))
  for (const { kind, ...item } of fresh) {
    const chapter = chapters.find((one) => one.kind === kind)?.id ?? null
    await addItem(work, paper, { ...item, chapter, done: false, note: null })
  }
  await notePresence(work, by, 'strategy')
  return fresh.length
}
