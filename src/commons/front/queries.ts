import { sql } from 'kysely'
import type { Tx } from '#foundation/database/connection.ts'
import type { Field } from '#foundation/ui/field.ts'

export interface OutsideService {
  readonly name: string
  readonly field: Field
  readonly summary: string
  readonly status: 'concept' | 'development' | 'pilot' | 'live' | 'ended' | 'unknown'
  readonly webAddress: string | null
}

/** The same with where it is known from. */
export interface KnownService extends OutsideService {
  readonly source: string | null
  readonly asOf: Temporal.PlainDate | null
}

/** Services a district offers outside of this program, also those that ended. One statement. */
export async function knownServices(tx: Tx, space: string): Promise<KnownService[]> {
  const { rows } = await sql<KnownService>`
    select name, field_id as field, summary, status, web_address as "webAddress", source, as_of as "asOf"
    from spaces.outside_service where space_id = ${space} order by (status = 'ended'), position, name limit 500`.execute(
    tx,
  )
  return rows
}

/** What a front page needs of the space itself, in one statement: services outside of this program and how much is going on in each municipality. */
export async function aboutDistrict(
  tx: Tx,
  space: string,
  now: Temporal.Instant,
): Promise<{ outside: OutsideService[]; going: ReadonlyMap<string, number> }> {
  const { rows } = await sql<{ outside: OutsideService[] | null; going: Record<string, number> | null }>`
    select
      (select json_agg(json_build_object('name', name, 'field', field_id, 'summary', summary, 'status', status, 'webAddress', web_address) order by position, name)
        from spaces.outside_service where space_id = ${space} and status <> 'ended') as outside,
      (select json_object_agg(municipality, entries) from (
        select municipality, count(*)::int as entries from (
          select municipality from publication.entry
            where space_id = ${space} and starts_at >= ${now} and municipality is not null and not cancelled
          union all
          select municipality from publication.entry
            where space_id = ${space} and starts_at is null and published_at >= ${now.subtract({ hours: 24 * 30 })} and municipality is not null
        ) going group by municipality) m) as going`.execute(tx)
  return { outside: rows[0]?.outside ?? [], going: new Map(Object.entries(rows[0]?.going ?? {})) }
}

export interface DistrictOnNetwork {
  readonly slug: string
  readonly name: string
  readonly hosts: readonly string[]
  readonly key: string | null
  readonly tagline: string | null
  readonly fields: readonly Field[]
}

/** The districts of the network with the fields they work on together with others. One statement. */
export async function districtsOfNetwork(tx: Tx): Promise<DistrictOnNetwork[]> {
  const { rows } = await sql<DistrictOnNetwork>`
    select s.slug, s.name, s.hosts, s.settings->>'districtKey' as key, s.settings->>'tagline' as tagline,
      coalesce((select json_agg(t.field_id order by f.position) from spaces.tandem t join spaces.field f on f.id = t.field_id where t.space_id = s.id), '[]') as fields
    from spaces.space s where s.kind = 'district' and s.state = 'open' order by s.name collate public.german`.execute(
    tx,
  )
  return rows
}
