import { sql } from 'kysely'
import { notePresence } from '#commons/privacy/presence.ts'
import { refuse } from '#foundation/http/problems.ts'
import type { Work } from '#foundation/http/route.ts'
import type { DepositState } from '../deposits/deposit.ts'
import type { Booking, Span } from '../resource.ts'
import { keysNotices as notices } from '../texts/keys-notices.ts'
import type { AccessKind } from './access-ways.ts'

/** Who comes or goes: what they get, whether the deposit is there, and what has happened at the door. */
export interface Handover {
  readonly id: string
  readonly reference: string
  readonly kind: Booking['kind']
  readonly startsAt: Temporal.Instant
  readonly endsAt: Temporal.Instant
  readonly name: string
  readonly bookerName: string | null
  readonly phone: string | null
  readonly title: string
  readonly building: string
  readonly access: AccessKind
  readonly deposit: DepositState | null
  readonly givenAt: Temporal.Instant | null
  readonly returnedAt: Temporal.Instant | null
}

type Reading = Pick<Work, 'tx' | 'space'>

/**
 * Confirmed bookings that begin or end in a span, where the provider has said how one gets in; and, with `out`, keys that are still
 * out although their booking is over. One statement. @param organisations only theirs; null: everybody's
 */
export async function handoversIn(
  { tx, space }: Reading,
  organisations: readonly string[] | null,
  { start, end }: Span,
  out: Temporal.Instant | null,
): Promise<Handover[]> {
  const { rows } = await sql<Handover>`
    select k.id, k.reference, k.kind, k.starts_at as "startsAt", k.ends_at as "endsAt", k.name, c.name as "bookerName", k.phone, r.title,
      b.name as building, w.kind as access, d.state as deposit, h.given_at as "givenAt", h.returned_at as "returnedAt"
    from rooms.booking k
    join rooms.resource r on r.space_id = k.space_id and r.id = k.resource_id
    join rooms.building b on b.space_id = r.space_id and b.id = r.building_id
    join lateral (
      select w.kind from rooms.access_way w where w.space_id = k.space_id and w.resource_id = k.resource_id
        and (w.first_day is null or w.first_day <= (k.starts_at at time zone 'Europe/Berlin')::date)
      order by w.first_day desc nulls last limit 1) w on true
    left join organisations.organisation c on c.id = k.booker_id
    left join lateral (
      select d.state from rooms.deposit d join rooms.booking o on o.space_id = d.space_id and o.id = d.booking_id
      where d.space_id = k.space_id and (o.id = k.id or o.series_id = k.series_id and d.state <> 'dropped')
      order by d.state in ('requested', 'paid') desc, o.id = k.id desc, o.starts_at desc limit 1) d on true
    left join rooms.handover h on h.space_id = k.space_id and h.booking_id = k.id
    where k.space_id = ${space.id} and k.kind <> 'block' and k.id in (
        select c.id from rooms.booking c where c.space_id = ${space.id} and c.state = 'confirmed' and c.ends_at > ${start} and c.starts_at < ${end}
          and (c.starts_at >= ${start} or c.ends_at <= ${end})
        union all
        select g.booking_id from rooms.handover g join rooms.booking c on c.space_id = g.space_id and c.id = g.booking_id
        where g.space_id = ${space.id} and g.given_at is not null and g.returned_at is null and c.ends_at <= ${out}::timestamptz)
      and (${organisations}::uuid[] is null or r.organisation_id = any(${organisations}))
    order by k.starts_at, k.id limit 500`.execute(tx)
  return rows
}

export const handoverDeeds = ['give', 'take', 'undo'] as const
export type HandoverDeed = (typeof handoverDeeds)[number]

/** Notes at what time a key was given or came back; the last step can be undone. Of two who tick at once the second is told. */
export async function noteHandover(
  work: Pick<Work, 'tx' | 'space' | 'now' | 'viewer'>,
  booking: Pick<Booking, 'id' | 'state'>,
  deed: HandoverDeed,
): Promise<void> {
  const { tx, space, now, viewer } = work
  if (booking.state !== 'confirmed' && deed === 'give') refuse(notices.notConfirmed)
  await sql`insert into rooms.handover (space_id, booking_id) values (${space.id}, ${booking.id}) on conflict do nothing`.execute(
    tx,
  )
  const { rows } = await sql<{ given: boolean; returned: boolean }>`
    select given_at is not null as given, returned_at is not null as returned from rooms.handover
    where space_id = ${space.id} and booking_id = ${booking.id} for update`.execute(tx)
  const stands = rows[0]
  if (deed === 'give' && stands?.given) refuse(notices.givenBefore)
  if (deed === 'take' && stands?.returned) refuse(notices.returnedBefore)
  if (deed !== 'give' && !stands?.given) refuse(notices.notGiven)
  const column = deed === 'give' || (deed === 'undo' && !stands?.returned) ? 'given' : 'returned'
  const at = deed === 'undo' ? null : now
  const by = deed === 'undo' ? null : viewer.person
  await sql`
    update rooms.handover set ${sql.ref(`${column}_at`)} = ${at}, ${sql.ref(`${column}_by`)} = ${by}
    where space_id = ${space.id} and booking_id = ${booking.id}`.execute(tx)
  if (viewer.person) await notePresence(work, viewer.person, 'rooms')
}
