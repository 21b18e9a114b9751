import { sql } from 'kysely'
import type { Tx } from '#foundation/database/connection.ts'
import { giveUp, Taken } from '../bookings/occupancy.ts'
import { occupyMany } from '../bookings/occupy-many.ts'
import { blocks } from '../bookings/save-booking.ts'
import type { Booking, Price, Resource, Span } from '../resource.ts'

type InSpace = { readonly tx: Tx; readonly space: { readonly id: string }; readonly now: Temporal.Instant }

/** A booking and where it goes. */
export interface Move {
  readonly booking: Booking
  readonly span: Span
  /** Only when they change. */
  readonly persons?: number | null
  readonly price?: Price
}

/**
 * Gives old times back and takes new ones in the same transaction, all or nothing. The version goes up, so that calendars replace what
 * they have; the reminder comes anew.
 * @throws {Taken} when a new time is taken: then nothing may be kept, the caller rolls back
 * @returns the bookings as they are now
 */
export async function moveBookings(work: InSpace, moves: readonly Move[], target: Resource): Promise<Booking[]> {
  const { tx, space, now } = work
  const ids = moves.map(({ booking }) => booking.id)
  await giveUp(work, ...ids)
  const got = await occupyMany(
    work,
    moves.map(({ booking, span }) => ({
      booking: booking.id,
      resource: target,
      span,
      active: blocks(booking.state, target),
      until: null,
    })),
  )
  if (got.size < moves.length) throw new Taken()
  const moved = moves.map(({ booking, span, persons = booking.persons, price = booking.price }) => ({
    ...booking,
    resource: target.id,
    startsAt: span.start,
    endsAt: span.end,
    persons,
    price,
    version: booking.version + 1,
  }))
  const rows = moved.map(({ id, startsAt, endsAt, persons, price }) => ({ id, startsAt, endsAt, persons, ...price }))
  await sql`
    update rooms.booking b set resource_id = ${target.id},
      conditions_from = case when b.resource_id = ${target.id} then b.conditions_from end, starts_at = g."startsAt", ends_at = g."endsAt", persons = g.persons,
      price_cents = g.cents, vat_cents = g."vatCents", deposit_cents = g."depositCents", price_lines = g.lines,
      reminded_at = null, updated_at = ${now}, version = version + 1
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as g(
      id uuid, "startsAt" timestamptz, "endsAt" timestamptz, persons integer, cents integer, "vatCents" integer, "depositCents" integer, lines jsonb)
    where b.space_id = ${space.id} and b.id = g.id`.execute(tx)
  await sql`delete from rooms.change where space_id = ${space.id} and booking_id = any(${ids}::uuid[])`.execute(tx)
  return moved
}

/** A change that waits for the provider. */
export interface Change {
  readonly span: Span
  readonly persons: number | null
  readonly price: Price
}

export async function changeOf(
  { tx, space }: Pick<InSpace, 'tx' | 'space'>,
  booking: string,
): Promise<Change | undefined> {
  const { rows } = await sql<{
    start: Temporal.Instant
    end: Temporal.Instant
    persons: number | null
    price: Price
  }>`
    select starts_at as start, ends_at as "end", persons, price from rooms.change
    where space_id = ${space.id} and booking_id = ${booking}`.execute(tx)
  const [row] = rows
  return row && { span: { start: row.start, end: row.end }, persons: row.persons, price: row.price }
}

/** Keeps the wish; a later one takes the place of an earlier one. */
export async function wishChange({ tx, space, now }: InSpace, booking: string, change: Change): Promise<void> {
  await sql`
    insert into rooms.change (space_id, booking_id, starts_at, ends_at, persons, price, made_at)
    values (${space.id}, ${booking}, ${change.span.start}, ${change.span.end}, ${change.persons}, ${JSON.stringify(change.price)}, ${now})
    on conflict (space_id, booking_id) do update set starts_at = excluded.starts_at, ends_at = excluded.ends_at,
      persons = excluded.persons, price = excluded.price, made_at = excluded.made_at`.execute(tx)
}

/** @returns whether there was one */
export async function forgetChange({ tx, space }: Pick<InSpace, 'tx' | 'space'>, booking: string): Promise<boolean> {
  const { numAffectedRows } = await sql`
    delete from rooms.change where space_id = ${space.id} and booking_id = ${booking}`.execute(tx)
  return (numAffectedRows ?? 0n) > 0n
}
