import { sql } from 'kysely'
import { namedBy } from '#commons/audit/deeds.ts'
import { addresses } from './addresses.ts'
import { ownersOf } from './owners.ts'

/** Gatherings as the audit log names them: by what they belong to. */
export const namedGathering = namedBy('gathering', async ({ tx, space, viewer, language }, ids) => {
  const { rows } = await sql<{ value: string; ownerKind: string; ownerId: string }>`
    select id::text as value, owner_kind as "ownerKind", owner_id as "ownerId" from gatherings.gathering
    where space_id = ${space.id} and id::text = any(${[...ids]})`.execute(tx)
  const owners = await ownersOf(tx, rows, { viewer, language })
  return rows.flatMap(({ value, ownerId }) => {
    const owner = owners.get(ownerId)
    return owner ? [{ value, title: owner.title, address: addresses.list({ gathering: value }) }] : []
  })
})
