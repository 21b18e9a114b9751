import { sql } from 'kysely'
import { notePresence } from '#commons/privacy/presence.ts'
import type { Job } from '#commons/manifest.ts'
import type { Writing } from '../writing.ts'

/** So long (minutes) somebody is said to have a chapter open. */
const minutes = 15

/** Somebody has a chapter open now. @returns who else has opened it in the last minutes */
export async function meet(work: Writing, chapter: string, person: string): Promise<string[]> {
  const { tx, space, now } = work
  const { rows: mine } = await sql`
    insert into strategy.chapter_presence (space_id, chapter_id, person_id, seen_at)
    values (${space.id}, ${chapter}, ${person}, ${now}::timestamptz)
    on conflict (space_id, chapter_id, person_id) do update set seen_at = excluded.seen_at
    returning (xmax = 0) as first`.execute(tx)
  if (mine.length > 0) await notePresence(work, person, 'strategy')
  const { rows } = await sql<{ name: string }>`
    select p.display_name as name from strategy.chapter_presence c join accounts.person p on p.id = c.person_id
    where c.space_id = ${space.id} and c.chapter_id = ${chapter} and c.person_id <> ${person}
      and c.seen_at > ${now.subtract({ minutes })} order by c.seen_at desc, c.person_id limit 10`.execute(tx)
  return rows.map(({ name }) => name)
}

/** Whoever has saved is no longer said to be writing. */
export async function part({ tx, space }: Writing, chapter: string, person: string): Promise<void> {
  await sql`
    delete from strategy.chapter_presence
    where space_id = ${space.id} and chapter_id = ${chapter} and person_id = ${person}`.execute(tx)
}

/** Every night: who had a chapter open yesterday is nobody's business. */
export const tidyPresences: Job = {
  queue: 'strategy.tidy-presences',
  cron: '35 3 * * *',
  async run({ inHouse, inSpace, now }) {
    const { rows } = await inHouse((tx) => sql<{ id: string }>`select id from spaces.space`.execute(tx))
    for (const { id } of rows)
      await inSpace(id, (tx) =>
        sql`delete from strategy.chapter_presence where space_id = ${id} and seen_at < ${now().subtract({ hours: 24 })}`.execute(tx),
      )
  },
}
