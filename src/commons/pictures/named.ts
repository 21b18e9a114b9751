import { sql } from 'kysely'
import { namedBy } from '#commons/audit/deeds.ts'
import { addresses } from './addresses.ts'

/** Pictures as the audit log names them: by what they show. */
export const namedPicture = namedBy('picture', async ({ tx, space }, ids) => {
  const { rows } = await sql<{ value: string; title: string }>`
    select id::text as value, alt as title from pictures.picture where space_id = ${space.id} and id::text = any(${[...ids]}) and alt <> ''`.execute(
    tx,
  )
  return rows.map(({ value, title }) => ({ value, title, address: addresses.picture({ picture: value }) }))
})
