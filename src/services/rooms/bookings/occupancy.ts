import { sql } from 'kysely'
import type { Tx } from '#foundation/database/connection.ts'
import { refuse } from '#foundation/http/problems.ts'
import type { Work } from '#foundation/http/route.ts'
import type { Resource, Span } from '../resource.ts'
import { bookingNotices } from '../texts/booking.ts'
import { waitingQueue } from '../waiting/queue.ts'

type InSpace = { readonly tx: Tx; readonly space: { readonly id: string }; readonly now: Temporal.Instant }

/** Somebody else has the time: the database said so (constraint `occupancy_once`). */
export class Taken extends Error {
  constructor() {
    super('The time is taken.')
  }
}

/** Longest row of `rooms.occupancy`; longer blocks are several rows. */
const longestHours = 768

/** As it was read in this transaction; `version` says whether that is still true. */
type TakenResource = Pick<Resource, 'id' | 'version' | 'takes' | 'units' | 'rules'>

/** What of a resource a booking takes. */
export interface Taking {
  readonly booking: string
  readonly resource: TakenResource
  readonly span: Span
  /** Keeps others out from now on. */
  readonly active: boolean
  /** An unconfirmed wish keeps the time until then. */
  readonly until: Temporal.Instant | null
}

/**
 * Takes the units for a time, the buffer behind it included. Wishes of others that were never confirmed make room first.
 * @throws {Taken} when a unit (of a hall), or every unit (of seats), is taken
 * @throws {Refusal} when the provider changed the resource meanwhile
 */
export async function occupy(work: InSpace, taking: Taking): Promise<void> {
  const { units, takes } = taking.resource
  await makeReady(work, [taking.resource])
  if (takes === 'all') return await write(work, taking, units)
  // Two who come at the same moment may choose the same seat: then the second takes the next one.
  for (let attempt = 0; attempt < units.length; attempt++) {
    const unit = await freeUnit(work, taking)
    if (!unit) throw new Taken()
    if (await tryOne(work, taking, unit)) return
  }
  throw new Taken()
}

/** Wishes without effect so far begin to keep others out; the database checks them as if they were new. @throws {Taken} */
export async function makeActive(work: InSpace, ...bookings: readonly string[]): Promise<void> {
  await sql`update rooms.occupancy set active = true, until = null where space_id = ${work.space.id} and booking_id = any(${bookings}::uuid[])`
    .execute(work.tx)
    .catch(onOverlap)
}

/**
 * The bookings keep nobody out any more. Where somebody waits for one of their units at about that time, their turn is looked up after
 * the commit (without `later`, within minutes). One statement, by an index.
 */
export async function giveUp(
  work: InSpace & Partial<Pick<Work, 'later'>>,
  ...bookings: readonly string[]
): Promise<void> {
  const { id } = work.space
  const { rows } = await sql<{ wanted: boolean }>`
    with gone as (
      delete from rooms.occupancy where space_id = ${id} and booking_id = any(${bookings}::uuid[]) returning unit_id, from_at, to_at)
    select exists (
      select from gone join rooms.resource_unit u on u.space_id = ${id} and u.unit_id = gone.unit_id
      join rooms.waiting w on w.space_id = ${id} and w.resource_id = u.resource_id and w.state = 'waiting'
        and w.starts_at < gone.to_at + interval '2 days' and w.ends_at > gone.from_at - interval '2 days') as wanted`.execute(
    work.tx,
  )
  if (rows[0]?.wanted) await work.later?.(waitingQueue, { space: id }, { once: id })
}

/**
 * Before units are taken, in one statement: wishes that were never confirmed and whose time is up go (a constraint cannot look at the
 * clock), and the resources stay as they are until the transaction ends. Who changes what a resource takes locks it and looks for
 * bookings; so whichever comes second sees the other.
 * @throws {Refusal} when a resource is no longer as it was read: the booking would take units that do not belong to it any more
 */
export async function makeReady({ tx, space, now }: InSpace, resources: readonly TakenResource[]): Promise<void> {
  const units = [...new Set(resources.flatMap((resource) => resource.units))].sort()
  const { rows } = await sql<{ id: string; version: number }>`
    with gone as (
      delete from rooms.occupancy where space_id = ${space.id} and unit_id = any(${units}::uuid[]) and active and until <= ${now} returning booking_id),
    expired as (
      update rooms.booking set state = 'expired', updated_at = ${now}, version = version + 1
      where space_id = ${space.id} and id in (select booking_id from gone) and state = 'unconfirmed')
    select r.id, r.version from rooms.resource r where r.space_id = ${space.id} and r.id = any(${resources.map(({ id }) => id)}::uuid[])
    order by r.id for key share`.execute(tx)
  const versions = new Map(rows.map(({ id, version }) => [id, version]))
  if (resources.some(({ id, version }) => versions.get(id) !== version)) refuse(bookingNotices.resourceChanged)
}

/** Rows of all units in one statement, sorted: two halls that share parts can never wait for each other in a circle. */
async function write({ tx, space }: InSpace, taking: Taking, units: readonly string[]): Promise<void> {
  const rows = [...units].sort().flatMap((unit) =>
    piecesOf(withBuffer(taking)).map(({ start, end }) => ({
      space_id: space.id,
      booking_id: taking.booking,
      unit_id: unit,
      from_at: start,
      to_at: end,
      active: taking.active,
      until: taking.until,
    })),
  )
  await tx.insertInto('rooms.occupancy').values(rows).execute().catch(onOverlap)
}

async function tryOne(work: InSpace, taking: Taking, unit: string): Promise<boolean> {
  await sql`savepoint one_unit`.execute(work.tx)
  try {
    await write(work, taking, [unit])
    return true
  } catch (error) {
    if (!(error instanceof Taken)) throw error
    await sql`rollback to savepoint one_unit`.execute(work.tx)
    return false
  }
}

/** A unit of the pool that nobody has at that time; those others are just taking are passed by. */
async function freeUnit({ tx, space }: InSpace, taking: Taking): Promise<string | undefined> {
  const { start, end } = withBuffer(taking)
  const { rows } = await sql<{ id: string }>`
    select u.id from rooms.unit u where u.space_id = ${space.id} and u.id = any(${taking.resource.units}::uuid[])
      and not exists (select from rooms.occupancy o where o.space_id = u.space_id and o.unit_id = u.id and o.active
        and o.from_at < ${end} and o.to_at > ${start} and o.from_at > ${start.subtract({ hours: longestHours })})
    order by u.id limit 1 for update of u skip locked`.execute(tx)
  return rows[0]?.id
}

export const withBuffer = ({ span, resource }: Taking): Span => ({
  start: span.start,
  end: span.end.add({ minutes: resource.rules.bufferMinutes }),
})

export function piecesOf({ start, end }: Span): Span[] {
  const pieces: Span[] = []
  let from = start
  while (Temporal.Instant.compare(from, end) < 0) {
    const next = from.add({ hours: longestHours })
    const to = Temporal.Instant.compare(next, end) < 0 ? next : end
    pieces.push({ start: from, end: to })
    from = to
  }
  return pieces
}

function onOverlap(error: unknown): never {
  const { code, constraint } = error as { code?: string; constraint?: string }
  if (code === '23P01' && constraint === 'occupancy_once') throw new Taken()
  throw error
}
