import { sql } from 'kysely'
import type { Tx } from '#foundation/database/connection.ts'
import type { OtherChoice } from './part-kind.ts'
import type { Waits } from './rules/circles.ts'

/** Measures of the space that another one can wait for. One statement. */
export async function otherMeasures(tx: Tx, space: string, own: string): Promise<OtherChoice[]> {
  const { rows } = await sql<OtherChoice>`
    select id, case when code is null then title else code || ' ' || title end as title from strategy.measure
    where space_id = ${space} and id <> ${own} and state <> 'withdrawn'
    order by code collate "C" nulls last, title collate "C", id limit 2000`.execute(tx)
  return rows
}

/** Whether there is such a measure, and who waits for whom in this space. One statement. */
export async function needsOf(tx: Tx, space: string, measure: string): Promise<{ known: boolean; edges: Waits[] }> {
  const { rows } = await sql<{ known: boolean; edges: Waits[] | null }>`
    select exists (select from strategy.measure where space_id = ${space} and id = ${measure}) as known,
      (select json_agg(json_build_object('from', measure_id, 'to', needs_id)) from strategy.dependency where space_id = ${space}) as edges`.execute(
    tx,
  )
  return { known: rows[0]?.known ?? false, edges: rows[0]?.edges ?? [] }
}
