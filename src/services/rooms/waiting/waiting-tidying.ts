import { sql } from 'kysely'
import type { Tx } from '#foundation/database/connection.ts'

/** So long after the wished time somebody can still be asked what happened. */
const keptDays = 30

/** Entries whose time is long over, and those of guests who never confirmed. */
export async function forgetWaitings(tx: Tx, space: string, now: Temporal.Instant): Promise<void> {
  await sql`
    delete from rooms.waiting where space_id = ${space}
      and (ends_at < ${now.subtract({ hours: keptDays * 24 })} or (state = 'unconfirmed' and expires_at <= ${now}))`.execute(
    tx,
  )
}
