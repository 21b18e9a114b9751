import { sql } from 'kysely'
import { namedBy } from '#commons/audit/deeds.ts'
import { addresses } from '../addresses.ts'

/** Measures as the audit log names them. */
export const namedMeasure = namedBy('measure', async ({ tx, space }, slugs) => {
  const { rows } = await sql<{ value: string; title: string }>`
    select slug as value, title from strategy.measure where space_id = ${space.id} and slug = any(${[...slugs]})`.execute(
    tx,
  )
  return rows.map(({ value, title }) => ({ value, title, address: addresses.edit({ measure: value }) }))
})
