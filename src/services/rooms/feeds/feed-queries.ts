import { sql } from 'kysely'
import type { Tx } from '#foundation/database/connection.ts'
import type { Booking, Resource, Span } from '../resource.ts'

/** A time when something cannot be had, and nothing else: neither who, nor what for. */
export interface BusyTime extends Span {
  /** Changes of what stands behind it. */
  readonly version: number
  readonly madeAt: Temporal.Instant
  readonly changedAt: Temporal.Instant
  readonly cancelled: boolean
  /** Stays the same as long as it is the same time; said outside only as a keyed hash. */
  readonly key: string
}

/** So long called off ones stay in a calendar, so that programs which know them learn of it. */
const cancelledDays = 60

interface TakenRow {
  readonly id: string
  readonly version: number
  readonly madeAt: Temporal.Instant
  readonly changedAt: Temporal.Instant
  readonly cancelled: boolean
  readonly units: string[]
  readonly start: Temporal.Instant
  readonly end: Temporal.Instant
}

/** When something is taken, breaks included, also by what shares its units. One statement. Of pools: when no unit is left. */
export async function busyTimes(
  tx: Tx,
  space: string,
  resource: Pick<Resource, 'id' | 'takes' | 'units'>,
  { start, end }: Span,
  now: Temporal.Instant,
): Promise<BusyTime[]> {
  const { rows } = await sql<TakenRow>`
    select k.id, k.version, k.made_at as "madeAt", k.updated_at as "changedAt", false as cancelled,
      array_agg(distinct o.unit_id::text) as units, o.from_at as start, o.to_at as "end"
    from rooms.occupancy o join rooms.booking k on k.space_id = o.space_id and k.id = o.booking_id
    where o.space_id = ${space} and o.unit_id = any(${[...resource.units]}::uuid[]) and o.active and o.until is null
      and o.from_at < ${end} and o.from_at > ${start.subtract({ hours: 768 })} and o.to_at > ${start}
    group by k.id, k.version, k.made_at, k.updated_at, o.from_at, o.to_at
    union all
    select k.id, k.version, k.made_at, k.updated_at, true, '{}', k.starts_at, k.ends_at from rooms.booking k
    where k.space_id = ${space} and k.resource_id = ${resource.id} and k.state = 'cancelled' and k.updated_at > ${now.subtract({ hours: 24 * cancelledDays })}
      and k.starts_at < ${end} and k.ends_at > ${start} and ${resource.takes === 'all'}
    order by start, id limit 5000`.execute(tx)
  if (resource.takes === 'one' && resource.units.length > 1) return fullTimes(rows, resource.units.length)
  // A booking of more than a month is several rows: each has a key of its own.
  const seen = new Set<string>()
  return rows.map((row) => {
    const key = seen.has(row.id) ? `${row.id} ${row.start}` : row.id
    seen.add(row.id)
    return { ...row, key }
  })
}

/** Times when all units are taken, from edge to edge. */
export function fullTimes(
  rows: readonly Pick<TakenRow, 'units' | 'start' | 'end' | 'madeAt' | 'changedAt' | 'version'>[],
  units: number,
): BusyTime[] {
  const edges = [...new Set(rows.flatMap(({ start, end }) => [start.epochMilliseconds, end.epochMilliseconds]))].sort(
    (a, b) => a - b,
  )
  const full: BusyTime[] = []
  const inOrder = rows.toSorted((a, b) => Temporal.Instant.compare(a.start, b.start))
  let next = 0
  let then: typeof inOrder = []
  for (const [index, from] of edges.entries()) {
    const to = edges[index + 1]
    if (to === undefined) break
    then = then.filter((row) => row.end.epochMilliseconds > from)
    for (let row = inOrder[next]; row && row.start.epochMilliseconds <= from; row = inOrder[next]) {
      then.push(row)
      next += 1
    }
    if (new Set(then.flatMap((row) => row.units)).size < units) continue
    const start = Temporal.Instant.fromEpochMilliseconds(from)
    const end = Temporal.Instant.fromEpochMilliseconds(to)
    const changedAt = then.map((row) => row.changedAt).reduce(later)
    const version = then.reduce((sum, row) => sum + row.version, 0)
    const before = full.at(-1)
    if (before?.end.equals(start))
      full[full.length - 1] = {
        ...before,
        end,
        changedAt: later(before.changedAt, changedAt),
        version: before.version + version,
      }
    else full.push({ start, end, version, madeAt: changedAt, changedAt, cancelled: false, key: `full ${start}` })
  }
  return full
}

const later = (one: Temporal.Instant, other: Temporal.Instant) =>
  Temporal.Instant.compare(one, other) < 0 ? other : one

/** A booking as it stands in its provider's own calendar. */
export interface FeedBooking
  extends Pick<
    Booking,
    'id' | 'reference' | 'kind' | 'state' | 'startsAt' | 'endsAt' | 'name' | 'words' | 'persons' | 'madeAt' | 'version'
  > {
  readonly bookerName: string | null
  readonly changedAt: Temporal.Instant
  readonly title: string
  readonly building: string
  readonly street: string | null
}

/** All bookings of one provider's rooms in a span: booked, waiting, and what was called off lately. One statement. */
export async function bookingsOfProvider(
  tx: Tx,
  space: string,
  organisation: string | null,
  { start, end }: Span,
  now: Temporal.Instant,
): Promise<FeedBooking[]> {
  const { rows } = await sql<FeedBooking>`
    select k.id, k.reference, k.kind, k.state, k.starts_at as "startsAt", k.ends_at as "endsAt", k.name, k.words, k.persons, k.made_at as "madeAt",
      k.version, k.updated_at as "changedAt", c.name as "bookerName", r.title, b.name as building, b.street
    from rooms.booking k
    join rooms.resource r on r.space_id = k.space_id and r.id = k.resource_id and r.organisation_id is not distinct from ${organisation}
    join rooms.building b on b.space_id = r.space_id and b.id = r.building_id
    left join organisations.organisation c on c.id = k.booker_id
    where k.space_id = ${space} and k.starts_at >= ${start} and k.starts_at < ${end}
      and (k.state in ('asked', 'confirmed') or (k.state in ('cancelled', 'refused') and k.updated_at > ${now.subtract({ hours: 24 * cancelledDays })}))
    order by k.starts_at, k.id limit 5000`.execute(tx)
  return rows
}
