import { sql } from 'kysely'
import { namedBy } from '#commons/audit/deeds.ts'
import { isUuid } from '#commons/spaces/is-uuid.ts'
import { documentAddresses } from './addresses.ts'

/** Chapters as the audit log names them. */
export const namedChapter = namedBy('kapitel', async ({ tx, space }, values) => {
  const ids = values.filter(isUuid)
  const { rows } = await sql<{ value: string; title: string }>`
    select id::text as value, title from strategy.chapter
    where space_id = ${space.id} and id = any(${ids}::uuid[])`.execute(tx)
  return rows.map(({ value, title }) => ({ value, title, address: documentAddresses.chapter({ kapitel: value }) }))
})
