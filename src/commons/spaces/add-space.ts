import { sql } from 'kysely'
import type { Tx } from '#foundation/database/connection.ts'
import type { Space, SpaceSettings } from '#foundation/http/visit.ts'

interface Making {
  readonly tx: Tx
  readonly newId: () => string
  readonly now: Temporal.Instant
}

/** A new space. Runs in a house transaction. @returns the space as pages know it, addressed by its own part of the path */
export async function addSpace(
  { tx, newId, now }: Making,
  space: { kind: Space['kind']; slug: string; name: string; settings: SpaceSettings },
): Promise<Space> {
  const id = newId()
  await tx
    .insertInto('spaces.space')
    .values({
      id,
      kind: space.kind,
      slug: space.slug,
      name: space.name,
      settings: JSON.stringify(space.settings),
      created_at: now,
    })
    .execute()
  return {
    id,
    ...space,
    prefix: space.kind === 'network' ? '' : `/${space.slug}`,
    hosts: [],
    services: [],
    languages: ['de', 'en', 'leicht'],
  }
}

/**
 * The network space exists from the first start on: without it there is no page.
 * Of several programs that start at the same moment, one makes it and the others wait for that.
 * @returns whether it had to be made
 */
export async function ensureNetwork(making: Making, name: string): Promise<boolean> {
  await sql`select pg_advisory_xact_lock(hashtext('the network space'))`.execute(making.tx)
  const { rows } = await sql`select from spaces.space where kind = 'network'`.execute(making.tx)
  if (rows.length) return false
  await addSpace(making, { kind: 'network', slug: '', name, settings: {} })
  return true
}
