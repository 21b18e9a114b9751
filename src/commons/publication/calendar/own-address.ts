import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Tx } from '#foundation/database/connection.ts'
import type { Work } from '#foundation/http/route.ts'

const hashOf = (token: string) => createHash('sha256').update(token).digest()

/** When the person made their address; null without one. */
export async function addressSince(tx: Tx, person: string | null): Promise<Temporal.Instant | null> {
  const { rows } = await sql<{ since: Temporal.Instant }>`
    select created_at as since from publication.calendar_address where person_id = ${person}`.execute(tx)
  return rows[0]?.since ?? null
}

/** Makes a new address; an older one stops working. @returns its token, which is known only now */
export async function makeAddress({ tx, viewer, now, random }: Work): Promise<string> {
  const token = random(24).toString('base64url')
  await sql`
    insert into publication.calendar_address (person_id, token_hash, created_at) values (${viewer.person}, ${hashOf(token)}, ${now})
    on conflict (person_id) do update set token_hash = excluded.token_hash, created_at = excluded.created_at`.execute(
    tx,
  )
  return token
}

export async function revokeAddress({ tx, viewer }: Work): Promise<void> {
  await sql`delete from publication.calendar_address where person_id = ${viewer.person}`.execute(tx)
}

/** Whose address it is, with the spaces where the person left something. Works as allmende_house. */
export async function ownerOf(
  tx: Tx,
  token: string,
): Promise<{ person: string; spaces: readonly OwnSpace[] } | undefined> {
  const { rows } = await sql<{ person: string; spaces: OwnSpace[] | null }>`
    select a.person_id as person, (
      select jsonb_agg(jsonb_build_object('id', s.id, 'kind', s.kind, 'slug', s.slug, 'hosts', s.hosts) order by s.slug)
      from spaces.space s where s.state <> 'closed' and s.id in (select space_id from accounts.presence p where p.person_id = a.person_id)) as spaces
    from publication.calendar_address a where a.token_hash = ${hashOf(token)}`.execute(tx)
  return rows[0] && { person: rows[0].person, spaces: rows[0].spaces ?? [] }
}

export interface OwnSpace {
  readonly id: string
  readonly kind: 'district' | 'network'
  readonly slug: string
  readonly hosts: readonly string[]
}
