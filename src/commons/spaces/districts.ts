import { sql } from 'kysely'
import type { Tx } from '#foundation/database/connection.ts'
import type { Field } from '#foundation/ui/field.ts'
import type { HostRequest } from './host-requests.ts'

export const districtStates = ['open', 'preparing', 'paused', 'closed'] as const
export type DistrictState = (typeof districtStates)[number]

export interface District {
  readonly id: string
  readonly kind: 'district'
  readonly slug: string
  readonly name: string
  readonly hosts: readonly string[]
  /** Host names it asked for: waiting and refused. */
  readonly requests: readonly HostRequest[]
  readonly key: string | null
  readonly state: DistrictState
  readonly reason: string | null
  readonly since: Temporal.Instant
  readonly fields: readonly Field[]
}

/** All districts with their state, as the programme office sees them. One statement. */
export async function allDistricts(tx: Tx, slug: string | null = null): Promise<District[]> {
  const { rows } = await sql<District>`
    select s.id, s.kind, s.slug, s.name, s.hosts, s.host_requests as requests, s.settings->>'districtKey' as key, s.state, s.state_reason as reason, coalesce(s.state_since, s.created_at) as since,
      coalesce((select array_agg(t.field_id order by f.position) from spaces.tandem t join spaces.field f on f.id = t.field_id where t.space_id = s.id), '{}') as fields
    from spaces.space s where s.kind = 'district' and (${slug}::text is null or s.slug = ${slug})
    order by s.name collate german, s.id`.execute(tx)
  return rows
}

export interface Partner {
  readonly field: Field
  readonly slug: string
  readonly name: string
  readonly hosts: readonly string[]
  readonly kind: 'district'
  readonly since: Temporal.PlainDate | null
}

/** Which open districts work on which field. One statement. */
export async function partners(tx: Tx): Promise<Partner[]> {
  const { rows } = await sql<Partner>`
    select t.field_id as field, s.slug, s.name, s.hosts, s.kind, t.since
    from spaces.tandem t join spaces.space s on s.id = t.space_id
    where s.state in ('open', 'paused') order by s.name collate german, s.id`.execute(tx)
  return rows
}
