import { sql } from 'kysely'
import type { Work } from '#foundation/http/route.ts'

/** Key under which a guest's address is known without being stored. */
export function guestKey(work: Pick<Work, 'sign'>, mail: string): Buffer {
  return work.sign(`guest ${mail.toLowerCase()}`)
}

/**
 * Notes that a guest left something here under a mail address. Call it when the guest's address was confirmed. When an
 * account confirms the same address later, the module's `claim` hook (see manifest) hands it over.
 */
export async function noteGuest(
  work: Pick<Work, 'tx' | 'now' | 'sign' | 'space'>,
  mail: string,
  module: string,
): Promise<void> {
  await sql`
    insert into accounts.guest_presence (mail_hash, space_id, module, since)
    values (${guestKey(work, mail)}, ${work.space.id}, ${module}, ${work.now}) on conflict do nothing`.execute(work.tx)
}
