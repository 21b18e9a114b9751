import { sql } from 'kysely'
import { namedBy } from '#commons/audit/deeds.ts'
import { directoryAddresses } from './addresses.ts'

/** Bodies and programmes as the audit log names them. */
export const named = [
  namedBy('akteur', async ({ tx, space }, slugs) => {
    const { rows } = await sql<{ value: string; title: string }>`
      select slug as value, name as title from network.actor where space_id = ${space.id} and slug = any(${[...slugs]})`.execute(
      tx,
    )
    return rows.map(({ value, title }) => ({ value, title, address: directoryAddresses.actor({ akteur: value }) }))
  }),
  namedBy('programm', async ({ tx, space }, slugs) => {
    const { rows } = await sql<{ value: string; title: string }>`
      select slug as value, name as title from network.programme where space_id = ${space.id} and slug = any(${[...slugs]})`.execute(
      tx,
    )
    return rows.map(({ value, title }) => ({
      value,
      title,
      address: directoryAddresses.programme({ programm: value }),
    }))
  }),
]
