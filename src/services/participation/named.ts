import { sql } from 'kysely'
import { namedBy } from '#commons/audit/deeds.ts'
import { addresses } from './addresses.ts'

/** Dialogues as the audit log names them. */
export const namedDialogue = namedBy('dialogue', async ({ tx, space }, slugs) => {
  const { rows } = await sql<{ value: string; title: string }>`
    select slug as value, title from participation.dialogue where space_id = ${space.id} and slug = any(${[...slugs]})`.execute(
    tx,
  )
  return rows.map(({ value, title }) => ({ value, title, address: addresses.edit({ dialogue: value }) }))
})
