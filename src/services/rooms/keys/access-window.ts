import { sql } from 'kysely'
import type { Tx } from '#foundation/database/connection.ts'

/**
 * Bookings whose window has begun, who may see how to get in, and who have not been told in this window. The
 * deposit of a series counts for all its dates. One statement.
 */
export async function keysOfTold({
  tx,
  space,
  now,
}: {
  readonly tx: Tx
  readonly space: { readonly id: string }
  readonly now: Temporal.Instant
}): Promise<string[]> {
  const from = sql`(k.starts_at - make_interval(hours => coalesce(a.show_hours, 24)))`
  const { rows } = await sql<{ id: string }>`
    select k.id from rooms.booking k
    left join rooms.arrangement a on a.space_id = k.space_id and a.resource_id = k.resource_id
    left join rooms.handover h on h.space_id = k.space_id and h.booking_id = k.id
    where k.space_id = ${space.id} and k.state = 'confirmed' and k.kind in ('normal', 'behalf')
      and k.starts_at < ${now.add({ hours: 24 * 31 })} and k.ends_at > ${now} and ${from} <= ${now}
      and (h.told_at is null or h.told_at < ${from}) and (k.person_id is not null or k.mail is not null)
      and not (coalesce(a.deposit_first, false) and exists (
        select from rooms.deposit d join rooms.booking o on o.space_id = d.space_id and o.id = d.booking_id
        where d.space_id = k.space_id and d.state = 'requested' and (o.id = k.id or o.series_id = k.series_id)))
      and exists (select from rooms.access_way w where w.space_id = k.space_id and w.resource_id = k.resource_id
        and (w.first_day is null or w.first_day <= (k.starts_at at time zone 'Europe/Berlin')::date))
    order by k.starts_at, k.id limit 200`.execute(tx)
  return rows.map(({ id }) => id)
}
