import { sql } from 'kysely'
import type { Claiming } from '#commons/manifest.ts'
import { notePresence } from '#commons/privacy/presence.ts'

/** What somebody booked as a guest becomes theirs once an account has confirmed the same address; the links in old mails end. */
export async function claimBookings(work: Claiming, mail: string, person: string): Promise<void> {
  const { rows } = await sql<{ id: string }>`
    update rooms.booking set person_id = ${person}, mail = null, link_key = null, updated_at = ${work.now}, version = version + 1
    where space_id = ${work.space.id} and lower(mail) = lower(${mail}) and person_id is null and state not in ('unconfirmed', 'expired')
    returning id`.execute(work.tx)
  await sql`
    update rooms.series s set person_id = ${person}, link_key = null
    where s.space_id = ${work.space.id} and s.person_id is null and exists (
      select from rooms.booking b where b.space_id = s.space_id and b.series_id = s.id and b.id = any(${rows.map(({ id }) => id)}::uuid[]))`.execute(
    work.tx,
  )
  const waiting = await sql<{ id: string }>`
    update rooms.waiting set person_id = ${person}, mail = null, link_key = null
    where space_id = ${work.space.id} and lower(mail) = lower(${mail}) and person_id is null and state <> 'unconfirmed'
    returning id`.execute(work.tx)
  if (rows.length + waiting.rows.length) await notePresence(work, person, 'rooms')
}
