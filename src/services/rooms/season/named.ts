import { sql } from 'kysely'
import { namedBy } from '#commons/audit/deeds.ts'
import { addresses } from '../addresses.ts'

/** Rounds as the audit log names them. */
export const namedSeason = namedBy('season', async ({ tx, space }, ids) => {
  const { rows } = await sql<{ value: string; title: string }>`
    select id::text as value, title from rooms.season where space_id = ${space.id} and id::text = any(${[...ids]})`.execute(
    tx,
  )
  return rows.map(({ value, title }) => ({ value, title, address: addresses.manageSeason({ season: value }) }))
})
