import { sql } from 'kysely'
import type { Tx } from '#foundation/database/connection.ts'
import { shown } from '../measures/queries.ts'
import type { MoneyOfMeasure } from './rules/funding.ts'

/** More entries than these are not read at once. */
const most = 20_000

/** All money of public measures, in the order of their numbers, then years. One statement. */
export async function moneyOfMeasures(tx: Tx, space: string): Promise<MoneyOfMeasure[]> {
  const { rows } = await sql<MoneyOfMeasure>`
    select m.id as "measureId", m.slug, m.code, m.title, x.year, x.source, x.kind, x.planned_cents::float8 as "plannedCents",
      x.actual_cents::float8 as "actualCents", x.share_percent::float8 as "sharePercent"
    from strategy.money x join strategy.measure m on m.space_id = x.space_id and m.id = x.measure_id
    where x.space_id = ${space} and ${shown}
    order by m.code collate "C" nulls last, m.title collate "C", m.id, x.year, x.source collate "C" limit ${sql.lit(most)}`.execute(
    tx,
  )
  return rows
}
