import { sql } from 'kysely'
import type { Leaver, Leaving } from '#commons/manifest.ts'
import { dropHolds } from './history.ts'
import { waitingQueue } from './queue.ts'

/** Who leaves waits for nothing any more: what was held for them goes to the next. */
export async function leaveLines(work: Leaving, { person, mail }: Leaver): Promise<void> {
  const { tx, space } = work
  const { rows } = await sql<{ id: string }>`
    select id from rooms.waiting where space_id = ${space.id} and (person_id = ${person}::uuid or lower(mail) = lower(${mail}::text))
    order by id for update`.execute(tx)
  for (const { id } of rows) await dropHolds(work, id)
  const ids = rows.map(({ id }) => id)
  await sql`delete from rooms.waiting where space_id = ${space.id} and id = any(${ids}::uuid[])`.execute(tx)
  if (ids.length) await work.later(waitingQueue, { space: space.id }, { once: space.id })
}
