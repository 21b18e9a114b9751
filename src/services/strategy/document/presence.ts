import { sql } from 'kysely'
import { notePresence } from '#commons/privacy/presence.ts'
import type { Tx } from '#foundation/database/connection.ts'
import type { Writing } from '../writing.ts'

/** So long somebody is said to be writing. */
const minutes = 30

/** Somebody has a chapter open for writing. */
export async function meet(work: Writing, chapter: string, person: string): Promise<void> {
  await sql`
    insert into strategy.chapter_presence (space_id, chapter_id, person_id, seen_at)
    values (${work.space.id}, ${chapter}, ${person}, ${work.now}::timestamptz)
    on conflict (space_id, chapter_id, person_id) do update set seen_at = excluded.seen_at`.execute(work.tx)
  await notePresence(work, person, 'strategy')
}

/** Whoever is done is no longer said to be writing. */
export async function part({ tx, space }: Writing, chapter: string, person: string): Promise<void> {
  await sql`
    delete from strategy.chapter_presence
    where space_id = ${space.id} and chapter_id = ${chapter} and person_id = ${person}`.execute(tx)
}

export interface Present {
  readonly chapter: string
  readonly name: string
  readonly since: Temporal.Instant
}

/** Who else is writing in the chapters of a strategy now, the last first. One statement. */
export async function othersWriting(
  { tx, space, now }: { tx: Tx; space: { id: string }; now: Temporal.Instant },
  paper: string,
  person: string | null,
): Promise<Present[]> {
  const { rows } = await sql<Present>`
    select n.chapter_id as chapter, p.display_name as name, n.seen_at as since
    from strategy.chapter_presence n join accounts.person p on p.id = n.person_id
      join strategy.chapter c on c.space_id = n.space_id and c.id = n.chapter_id
    where n.space_id = ${space.id} and c.document_id = ${paper} and n.person_id is distinct from ${person}::uuid
      and n.seen_at > ${now.subtract({ minutes })} order by n.seen_at desc, n.person_id limit 50`.execute(tx)
  return rows
}
