import { sql } from 'kysely'
import { saveWordings } from '#commons/translations/wordings.ts'
import { type InputOf, optionalLongText, optionalText, text } from '#foundation/http/fields.ts'
import { refuse } from '#foundation/http/problems.ts'
import type { Writing } from '../../../writing.ts'
import { refusals } from '../texts/notices.ts'
import { type Island, islandKind } from './note.ts'

export const islandFields = {
  title: text(120),
  body: optionalLongText(4000),
  titleEn: optionalText(120),
  bodyEn: optionalLongText(4000),
  titleLeicht: optionalText(120),
  bodyLeicht: optionalLongText(4000),
}

export type IslandInput = InputOf<typeof islandFields>

const wordingsIn = (input: IslandInput) => ({
  en: { title: input.titleEn, body: input.bodyEn },
  leicht: { title: input.titleLeicht, body: input.bodyLeicht },
})

/** A new island behind all others. @returns its id */
export async function addIsland(work: Writing, phase: string, input: IslandInput): Promise<string> {
  const id = work.newId()
  await sql`
    insert into participation.island (space_id, id, phase_id, position, title, body)
    select ${work.space.id}, ${id}, ${phase}, coalesce(max(position), 0) + 1, ${input.title}, ${input.body ?? ''}
    from participation.island where space_id = ${work.space.id} and phase_id = ${phase}`.execute(work.tx)
  await saveWordings(work, { kind: islandKind, id }, wordingsIn(input))
  return id
}

/** @returns false when somebody else was faster */
export async function changeIsland(work: Writing, id: string, version: number, input: IslandInput): Promise<boolean> {
  const { numUpdatedRows } = await work.tx
    .updateTable('participation.island')
    .set({ title: input.title, body: input.body ?? '', version: version + 1 })
    .where('space_id', '=', work.space.id)
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) return false
  await saveWordings(work, { kind: islandKind, id }, wordingsIn(input))
  return true
}

/** Changes places with the island before or behind it; at the end of the row nothing happens. */
export async function moveIsland(
  work: Writing,
  islands: readonly Island[],
  id: string,
  direction: 'up' | 'down',
): Promise<void> {
  const index = islands.findIndex((one) => one.id === id)
  const [one, other] = [islands[index], islands[index + (direction === 'up' ? -1 : 1)]]
  if (!one || !other) return
  await sql`
    update participation.island set position = case id when ${one.id}::uuid then ${other.position}::int else ${one.position}::int end
    where space_id = ${work.space.id} and id in (${one.id}::uuid, ${other.id}::uuid)`.execute(work.tx)
}

/** Removes an island at which nothing was said. */
export async function removeIsland(work: Writing, { id, notes }: Island): Promise<void> {
  const { rows } = await sql`
    select from participation.rating where space_id = ${work.space.id} and island_id = ${id} limit 1`.execute(work.tx)
  if (notes > 0 || rows.length > 0) refuse(refusals.hasNotes)
  const nothing = { title: null, body: null }
  await saveWordings(work, { kind: islandKind, id }, { en: nothing, leicht: nothing })
  await sql`delete from participation.island where space_id = ${work.space.id} and id = ${id}`.execute(work.tx)
}
