import { sql } from 'kysely'
import type { Tx } from '#foundation/database/connection.ts'
import type { SpaceSettings } from '#foundation/http/visit.ts'

/** What jobs know of the space they run in. */
export async function spaceOf(tx: Tx, id: string) {
  const { rows } = await sql<{
    id: string
    slug: string
    name: string
    hosts: readonly string[]
    settings: SpaceSettings
  }>`
    select id, slug, name, hosts, settings from spaces.space where id = ${id}`.execute(tx)
  const space = rows[0]
  return space && { ...space, prefix: space.slug ? `/${space.slug}` : '' }
}
