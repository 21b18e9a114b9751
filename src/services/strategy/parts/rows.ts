import { sql } from 'kysely'
import type { Measure } from '../measures/measure.ts'
import type { Writing } from '../writing.ts'

type Table =
  | 'strategy.milestone'
  | 'strategy.money'
  | 'strategy.indicator'
  | 'strategy.risk'
  | 'strategy.decision'
  | 'strategy.paper'
  | 'strategy.partner'

type Value = string | number | boolean | Temporal.PlainDate | null

/**
 * Writes a row of a table that has one row for each part: a new one, or over the one with this id.
 * @returns false when a new one is there already (a unique key of the table), e.g. because two people added it at once
 */
export async function saveRow(
  { tx, space, newId }: Writing,
  table: Table,
  measure: Pick<Measure, 'id'>,
  id: string | undefined,
  columns: Readonly<Record<string, Value>>,
): Promise<boolean> {
  const names = Object.keys(columns)
  const values = Object.values(columns)
  if (id === undefined) {
    const { numAffectedRows } = await sql`
      insert into ${sql.table(table)} (space_id, id, measure_id, ${sql.join(names.map((name) => sql.ref(name)))})
      values (${space.id}, ${newId()}, ${measure.id}, ${sql.join(values)}) on conflict do nothing`.execute(tx)
    return numAffectedRows === 1n
  }
  await sql`
      update ${sql.table(table)} set ${sql.join(names.map((name, index) => sql`${sql.ref(name)} = ${values[index]}`))}
      where space_id = ${space.id} and measure_id = ${measure.id} and id = ${id}`.execute(tx)
  return true
}

/** Takes one away. */
export async function removeRow(
  { tx, space }: Writing,
  table: Table,
  measure: Pick<Measure, 'id'>,
  { id }: { readonly id: string },
): Promise<void> {
  await sql`delete from ${sql.table(table)} where space_id = ${space.id} and measure_id = ${measure.id} and id = ${id}`.execute(
    tx,
  )
}
