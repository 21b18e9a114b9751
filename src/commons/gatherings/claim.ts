import { sql } from 'kysely'
import type { Claiming } from '../manifest.ts'
import { notePresence } from '../privacy/presence.ts'

/** What somebody registered for as a guest becomes theirs once an account has confirmed the same address. */
export async function claimRegistrations(work: Claiming, mail: string, person: string): Promise<void> {
  const { rows } = await sql<{ id: string }>`
    update gatherings.registration r set person_id = ${person}, mail = null, link_key = null
    where r.space_id = ${work.space.id} and lower(r.mail) = lower(${mail}) and r.person_id is null and r.state not in ('unconfirmed', 'cancelled')
      and not exists (
        select from gatherings.registration o
        where o.space_id = r.space_id and o.gathering_id = r.gathering_id and o.person_id = ${person} and o.state <> 'cancelled')
    returning r.id`.execute(work.tx)
  if (rows.length) await notePresence(work, person, 'gatherings')
}
