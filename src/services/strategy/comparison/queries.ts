import { sql } from 'kysely'
import type { Tx } from '#foundation/database/connection.ts'
import type { Compared } from './rules/normalise.ts'

/** All districts that are compared, by name. One statement. */
export async function comparedDistricts(tx: Tx): Promise<Compared[]> {
  const { rows } = await sql<Compared>`
    select s.slug, s.name, '/' || s.slug as prefix, c.counted_on as "countedOn", c.measures, c.completed, c.late, c.scheduled,
      c.planned_cents::float8 as "plannedCents", c.actual_cents::float8 as "actualCents", c.common
    from strategy.compared c join spaces.space s on s.id = c.origin_id
    where s.state = 'open' and c.measures > 0 order by s.name collate "C" limit 500`.execute(tx)
  return rows
}
