import { sql } from 'kysely'
import type { Tx } from '#foundation/database/connection.ts'
import { hrefFor, type Space, type SpaceSettings, type Visit } from '#foundation/http/visit.ts'
import type { Language } from '#foundation/text/language.ts'

interface SpaceRow {
  id: string
  kind: Space['kind']
  slug: string
  name: string
  hosts: string[]
  services: string[]
  languages: Language[]
  settings: SpaceSettings
  paused: string | null
}

/**
 * The space an address means: by its first part, otherwise by the host name, otherwise the network. One statement.
 * @param slug first part of the path; null when it names no space
 * @returns undefined when there is no such space, or it is closed
 */
export async function findSpace(tx: Tx, slug: string | null, host: string): Promise<Space | undefined> {
  const { rows } = await sql<SpaceRow>`
    select id, kind, slug, name, hosts, services, languages, settings,
      case when state = 'paused' then coalesce(state_reason, '') end as paused from spaces.space
    where state <> 'closed' and (${slug}::text is null and (hosts @> array[${host}]::text[] or kind = 'network') or slug = ${slug})
    order by kind = 'network' limit 1`.execute(tx)
  const row = rows[0]
  if (!row || (slug !== null && row.slug !== slug)) return undefined
  return { ...row, prefix: prefixOf(row, host) }
}

/** Path in front of everything in a space, as seen from a host name. */
export function prefixOf(space: { slug: string; kind: Space['kind']; hosts: readonly string[] }, host: string): string {
  return space.kind === 'network' || space.hosts.includes(host) ? '' : `/${space.slug}`
}

/** The address of a page in another space, as seen from here. Under a district's own host name '/' is the district, so the network is named whole. */
export function hrefIn(
  visit: Pick<Visit, 'language' | 'space' | 'url' | 'origin' | 'houseOrigin'>,
  space: { slug: string; kind: Space['kind']; hosts: readonly string[] },
  local: string,
): string {
  const href = hrefFor(visit, local, { space: { prefix: prefixOf(space, visit.url.host) } })
  const outside = space.kind === 'network' && visit.space.kind === 'district' && visit.space.prefix === ''
  return outside && visit.origin !== visit.houseOrigin ? visit.houseOrigin + href : href
}
