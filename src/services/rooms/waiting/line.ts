import { sql } from 'kysely'
import type { Resource, Span } from '../resource.ts'
import type { InSpace } from './waiting-queries.ts'

/** Somebody in the line, with as much of the place as says whether the wish fits. */
export interface InLine {
  readonly id: string
  readonly resource: string
  readonly span: Span
  readonly flexibleMinutes: number
  readonly quantity: number
  readonly place: Pick<Resource, 'takes' | 'units'> & {
    readonly rules: Pick<Resource['rules'], 'bufferMinutes' | 'gridMinutes'>
  }
}

/** Everybody who waits in a district, the first first. */
export async function lineOf({ tx, space }: InSpace): Promise<InLine[]> {
  const { rows } = await sql<
    Omit<InLine, 'span' | 'place'> & Span & Pick<Resource, 'takes' | 'units'> & { buffer: number; grid: number }
  >`
    select w.id, w.resource_id as resource, w.starts_at as start, w.ends_at as "end", w.flexible_minutes as "flexibleMinutes", w.quantity,
      r.takes, r.buffer_minutes as buffer, r.grid_minutes as grid,
      array(select u.unit_id::text from rooms.resource_unit u where u.space_id = r.space_id and u.resource_id = r.id order by u.unit_id) as units
    from rooms.waiting w join rooms.resource r on r.space_id = w.space_id and r.id = w.resource_id
    where w.space_id = ${space.id} and w.state = 'waiting' order by w.listed_at, w.id limit 2000`.execute(tx)
  return rows.map(({ start, end, takes, units, buffer, grid, ...row }) => ({
    ...row,
    span: { start, end },
    place: { takes, units, rules: { bufferMinutes: buffer, gridMinutes: grid } },
  }))
}

/**
 * What is taken of the units that somebody waits for, around the times they wish. One statement, so that everybody in the line is
 * judged by the same moment: nobody behind sees free what somebody before them still saw taken.
 */
export async function takenInLine(
  { tx, space }: InSpace,
  now: Temporal.Instant,
): Promise<ReadonlyMap<string, (Span & { unit: string })[]>> {
  const { rows } = await sql<Span & { unit: string }>`
    select distinct o.unit_id as unit, o.from_at as start, o.to_at as "end"
    from rooms.waiting w
    join rooms.resource r on r.space_id = w.space_id and r.id = w.resource_id
    join rooms.resource_unit u on u.space_id = r.space_id and u.resource_id = r.id
    join rooms.occupancy o on o.space_id = u.space_id and o.unit_id = u.unit_id and o.active and (o.until is null or o.until > ${now})
      and o.from_at < w.ends_at + make_interval(mins => w.flexible_minutes + r.buffer_minutes)
      and o.from_at > w.starts_at - make_interval(mins => w.flexible_minutes) - interval '768 hours'
      and o.to_at > w.starts_at - make_interval(mins => w.flexible_minutes)
    where w.space_id = ${space.id} and w.state = 'waiting'`.execute(tx)
  return Map.groupBy(rows, ({ unit }) => unit)
}
