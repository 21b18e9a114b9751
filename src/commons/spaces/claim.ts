import { sql } from 'kysely'
import type { Claiming } from '#commons/manifest.ts'
import { notePresence } from '#commons/privacy/presence.ts'

/** Barriers somebody reported under a mail address are theirs once they have an account; the address stays for the answer. */
export async function claimReports(work: Claiming, mail: string, person: string): Promise<void> {
  const { rows } = await sql`
    update spaces.barrier_report set reported_by = ${person}
    where space_id = ${work.space.id} and lower(mail) = lower(${mail}) and reported_by is null returning id`.execute(
    work.tx,
  )
  if (rows.length) await notePresence(work, person, 'spaces')
}
