import { sql } from 'kysely'
import { takenOf } from '../queries.ts'
import type { Span } from '../resource.ts'
import { isBefore, overlaps } from '../rules/spans.ts'
import { makeReady, piecesOf, type Taking, withBuffer } from './occupancy.ts'

type InSpace = Parameters<typeof makeReady>[0]

/**
 * Takes the times of many bookings in one statement. Rows are written in one order (unit, time) by everybody, so two who want the same
 * dates wait for each other at most once and never in a circle. A booking that does not get everything it needs gives back what it got;
 * of seats somebody else took at the same moment the next free one is tried.
 * @returns bookings that have their time; the others have nothing
 */
export async function occupyMany(work: InSpace, takings: readonly Taking[]): Promise<ReadonlySet<string>> {
  if (takings.length === 0) return new Set()
  const resources = new Map(takings.map(({ resource }) => [resource.id, resource]))
  await makeReady(work, [...resources.values()])
  const got = new Set<string>()
  let open = takings
  const seats = Math.max(1, ...takings.map(({ resource }) => (resource.takes === 'one' ? resource.units.length : 1)))
  for (let round = 0; round < seats && open.length > 0; round++) {
    const chosen = await withUnits(work, open)
    for (const booking of await tryAll(work, chosen)) got.add(booking)
    // A hall that is taken stays taken; only seats have another one.
    open = chosen
      .map(({ taking }) => taking)
      .filter(({ booking, resource }) => resource.takes === 'one' && !got.has(booking))
  }
  return got
}

interface Chosen {
  readonly taking: Taking
  readonly units: readonly string[]
}

/** Which units each takes: all of a hall, the first free seat. Those for which no seat is left are left out. */
async function withUnits(work: InSpace, takings: readonly Taking[]): Promise<Chosen[]> {
  const seats = takings.filter(({ resource }) => resource.takes === 'one')
  const first = seats[0]
  if (!first) return takings.map((taking) => ({ taking, units: taking.resource.units }))
  const spans = seats.map(withBuffer)
  const all = spans.reduce<Span>(
    (sum, { start, end }) => ({
      start: isBefore(start, sum.start) ? start : sum.start,
      end: isBefore(sum.end, end) ? end : sum.end,
    }),
    spans[0] as Span,
  )
  const pool = [...new Set(seats.flatMap(({ resource }) => resource.units))]
  const taken: (Span & { unit: string })[] = await takenOf(work.tx, work.space.id, pool, all, work.now)
  return takings.flatMap((taking) => {
    if (taking.resource.takes === 'all') return [{ taking, units: taking.resource.units }]
    const span = withBuffer(taking)
    const busy = new Set(taken.filter((one) => overlaps(one, span)).map(({ unit }) => unit))
    const unit = [...taking.resource.units].sort().find((one) => !busy.has(one))
    if (!unit) return []
    taken.push({ ...span, unit })
    return [{ taking, units: [unit] }]
  })
}

/** @returns bookings that got all their rows */
async function tryAll({ tx, space }: InSpace, chosen: readonly Chosen[]): Promise<string[]> {
  const wanted = chosen.flatMap(({ taking, units }) =>
    units.flatMap((unit) =>
      piecesOf(withBuffer(taking)).map(({ start, end }) => ({
        booking: taking.booking,
        unit,
        start,
        end,
        active: taking.active,
        until: taking.until,
      })),
    ),
  )
  if (wanted.length === 0) return []
  const { rows } = await sql<{ booking: string }>`
    insert into rooms.occupancy (space_id, booking_id, unit_id, from_at, to_at, active, until)
    select ${space.id}, booking, unit, start, "end", active, until
    from jsonb_to_recordset(${JSON.stringify(wanted)}::jsonb)
      as w(booking uuid, unit uuid, start timestamptz, "end" timestamptz, active boolean, until timestamptz)
    order by unit, start, booking
    on conflict on constraint occupancy_once do nothing returning booking_id as booking`.execute(tx)
  const counts = Map.groupBy(rows, ({ booking }) => booking)
  const needed = Map.groupBy(wanted, ({ booking }) => booking)
  const isWhole = (booking: string) => counts.get(booking)?.length === needed.get(booking)?.length
  const halves = [...counts.keys()].filter((booking) => !isWhole(booking))
  if (halves.length > 0)
    await sql`delete from rooms.occupancy where space_id = ${space.id} and booking_id = any(${halves}::uuid[])`.execute(
      tx,
    )
  return [...needed.keys()].filter(isWhole)
}
