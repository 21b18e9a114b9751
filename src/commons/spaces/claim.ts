import { sql } from 'kysely'
import type { Claiming } from '#commons/manifest.ts'

/** Barriers somebody reported under a mail address are theirs once they have an account; the address stays for the answer. */
export async function claimReports({ tx, space }: Claiming, mail: string, person: string): Promise<void> {
  await sql`
    update spaces.barrier_report set reported_by = ${person}
    where space_id = ${space.id} and lower(mail) = lower(${mail}) and reported_by is null`.execute(tx)
}
