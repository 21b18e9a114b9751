import { sql } from 'kysely'
import type { Tx } from '#foundation/database/connection.ts'

/** Notes that a person left rows of a module in a space, so that export and deletion find them without visiting every space. */
export async function notePresence(
  work: { tx: Tx; space: { id: string }; now: Temporal.Instant },
  person: string,
  module: string,
): Promise<void> {
  await sql`
    insert into accounts.presence (person_id, space_id, module, since)
    values (${person}, ${work.space.id}, ${module}, ${work.now}) on conflict do nothing`.execute(work.tx)
}
