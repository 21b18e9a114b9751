import { sql } from 'kysely'
import { namedBy } from '#commons/audit/deeds.ts'
import { addresses } from './addresses.ts'

/** Organisations and their applications as the audit log names them. */
export const namedOrganisation = namedBy('organisation', async ({ tx }, ids) => {
  const { rows } = await sql<{ value: string; title: string }>`
    select id::text as value, name as title from organisations.organisation where id::text = any(${[...ids]})`.execute(
    tx,
  )
  return rows.map(({ value, title }) => ({ value, title, address: addresses.one({ organisation: value }) }))
})

export const namedAdmission = namedBy('admission', async ({ tx, space }, ids) => {
  const { rows } = await sql<{ value: string; title: string }>`
    select a.id::text as value, o.name as title
    from organisations.admission a join organisations.organisation o on o.id = a.organisation_id
    where a.space_id = ${space.id} and a.id::text = any(${[...ids]})`.execute(tx)
  return rows.map(({ value, title }) => ({ value, title, address: addresses.admission({ admission: value }) }))
})
