import { sql } from 'kysely'
import { namedBy } from '#commons/audit/deeds.ts'
import { addresses } from './addresses.ts'

/** Cases as the audit log names them: by what was reported. */
export const namedCase = namedBy('case', async ({ tx, space }, ids) => {
  const { rows } = await sql<{ value: string; title: string }>`
    select id::text as value, title from moderation.case where space_id = ${space.id} and id::text = any(${[...ids]})`.execute(
    tx,
  )
  return rows.map(({ value, title }) => ({ value, title, address: addresses.case({ case: value }) }))
})
