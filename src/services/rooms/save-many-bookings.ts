import { sql } from 'kysely'
import type { Work } from '#foundation/http/route.ts'
import type { Booking } from './resource.ts'

type Filling = Pick<Work, 'tx'> & { readonly space: { readonly id: string } }

/** A booking with the units it takes; `blocks` keeps others out, `freeAt` is the end with the buffer. */
export interface OfferedBooking
  extends Pick<
    Booking,
    | 'resource'
    | 'reference'
    | 'kind'
    | 'state'
    | 'startsAt'
    | 'endsAt'
    | 'person'
    | 'name'
    | 'mail'
    | 'linkKey'
    | 'booker'
    | 'persons'
    | 'bookedAs'
    | 'purpose'
    | 'words'
    | 'price'
    | 'refunds'
    | 'cancelledBy'
    | 'refundCents'
    | 'madeAt'
  > {
  readonly id: string
  readonly units: readonly string[]
  readonly blocks: boolean
  readonly freeAt: Temporal.Instant
}

/**
 * Writes bookings and what they take, in one statement however many there are. Those that were written before (by their reference),
 * and those whose time somebody took meanwhile, are left out: it may run again. @returns how many were written
 */
export async function addBookings({ tx, space }: Filling, bookings: readonly OfferedBooking[]): Promise<number> {
  if (bookings.length === 0) return 0
  const given = bookings.map((one) => ({
    id: one.id,
    resource: one.resource,
    reference: one.reference,
    kind: one.kind,
    state: one.state,
    starts: one.startsAt,
    ends: one.endsAt,
    free: one.freeAt,
    person: one.person,
    name: one.name,
    mail: one.mail,
    link: one.linkKey ? `\\x${one.linkKey.toString('hex')}` : null,
    booker: one.booker,
    persons: one.persons,
    booked_as: one.bookedAs,
    purpose: one.purpose,
    words: one.words,
    cents: one.price.cents,
    vat: one.price.vatCents,
    deposit: one.price.depositCents,
    lines: one.price.lines,
    refunds: one.refunds,
    refund: one.refundCents,
    cancelled: one.cancelledBy,
    made: one.madeAt,
    units: one.state === 'cancelled' ? [] : [...one.units].sort(),
    blocks: one.blocks,
  }))
  const { rows } = await sql<{ count: number }>`
    with given as (
      select * from jsonb_to_recordset(${JSON.stringify(given)}::jsonb) as g(
        id uuid, resource uuid, reference text, kind text, state text, starts timestamptz, ends timestamptz, free timestamptz, person uuid,
        name text, mail text, link bytea, booker uuid, persons integer, booked_as text, purpose text, words text, cents integer, vat integer,
        deposit integer, lines jsonb, refunds jsonb, refund integer, cancelled text, made timestamptz, units uuid[], blocks boolean)),
    possible as (
      select * from given g where not g.blocks or not exists (
        select from rooms.occupancy o where o.space_id = ${space.id} and o.unit_id = any(g.units) and o.active
          and o.from_at < g.free and o.to_at > g.starts and o.from_at > g.starts - interval '768 hours')),
    written as (
      insert into rooms.booking (space_id, id, resource_id, reference, kind, state, starts_at, ends_at, person_id, name, mail, link_key,
        booker_id, persons, booked_as, purpose, words, price_cents, vat_cents, deposit_cents, price_lines, refunds, refund_cents,
        cancelled_by, made_at, updated_at)
      select ${space.id}, id, resource, reference, kind, state, starts, ends, person, name, mail, link, booker, persons, booked_as, purpose,
        words, cents, vat, deposit, lines, refunds, refund, cancelled, made, made from possible
      on conflict (space_id, reference) do nothing returning id),
    taken as (
      insert into rooms.occupancy (space_id, booking_id, unit_id, from_at, to_at, active, until)
      select ${space.id}, p.id, u.id, p.starts, p.free, p.blocks, null
      from possible p join written w on w.id = p.id cross join unnest(p.units) u(id))
    select count(*)::int as count from written`.execute(tx)
  return rows[0]?.count ?? 0
}
