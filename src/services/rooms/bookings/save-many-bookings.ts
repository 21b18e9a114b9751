import { sql } from 'kysely'
import type { Work } from '#foundation/http/route.ts'
import { type NewBooking, writeMissingBookings } from './write-booking.ts'

type Filling = Pick<Work, 'tx'> & { readonly space: { readonly id: string } }

/** A booking with the units it takes; `blocks` keeps others out, `freeAt` is the end with the buffer. */
export interface OfferedBooking extends NewBooking {
  readonly units: readonly string[]
  readonly linkKey: Buffer | null
  readonly blocks: boolean
  readonly freeAt: Temporal.Instant
}

/**
 * Writes bookings and what they take, in three statements however many there are. Those that were written before (by their reference),
 * and those whose time somebody took meanwhile, are left out: it may run again. @returns how many were written
 */
export async function addBookings({ tx, space }: Filling, bookings: readonly OfferedBooking[]): Promise<number> {
  if (bookings.length === 0) return 0
  const given = bookings.map(({ id, state, startsAt, freeAt, units, blocks }) => ({
    id,
    starts: startsAt,
    free: freeAt,
    units: state === 'cancelled' ? [] : [...units].sort(),
    blocks,
  }))
  const { rows: possible } = await sql<{ id: string }>`
    select g.id from ${recordset(given)} where not g.blocks or not exists (
      select from rooms.occupancy o where o.space_id = ${space.id} and o.unit_id = any(g.units) and o.active
        and o.from_at < g.free and o.to_at > g.starts and o.from_at > g.starts - interval '768 hours')`.execute(tx)
  const isPossible = new Set(possible.map(({ id }) => id))
  const written = await writeMissingBookings(
    { tx, space },
    bookings.filter(({ id }) => isPossible.has(id)),
  )
  await sql`
    insert into rooms.occupancy (space_id, booking_id, unit_id, from_at, to_at, active, until)
    select ${space.id}, g.id, u.id, g.starts, g.free, g.blocks, null
    from ${recordset(given.filter(({ id }) => written.has(id)))} cross join unnest(g.units) u(id)`.execute(tx)
  return written.size
}

const recordset = (rows: readonly object[]) => sql`jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as g(
  id uuid, starts timestamptz, free timestamptz, units uuid[], blocks boolean)`
