import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { isStaff } from '#commons/access/rules.ts'
import { notePresence } from '#commons/privacy/presence.ts'
import type { Tx } from '#foundation/database/connection.ts'
import type { Work } from '#foundation/http/route.ts'

const hashOf = (token: string) => createHash('sha256').update(token).digest()

/** Somebody whose rooms somebody settles. */
export interface FeedOf {
  /** Id of an organisation; null: the district itself. */
  readonly organisation: string | null
  readonly name: string | null
  /** Since when there is an address; null without one. */
  readonly since: Temporal.Instant | null
}

/** Providers whose bookings somebody may have in their own calendar, with what is there. Editors have the district's own rooms. */
export async function feedsOf({ tx, space, viewer }: Pick<Work, 'tx' | 'space' | 'viewer'>): Promise<FeedOf[]> {
  const { rows } = await sql<FeedOf>`
    select p.organisation_id as organisation, o.name, f.created_at as since
    from (select distinct organisation_id from rooms.resource where space_id = ${space.id}) p
    left join organisations.organisation o on o.id = p.organisation_id
    left join rooms.feed_address f on f.space_id = ${space.id} and f.person_id = ${viewer.person} and f.organisation_id is not distinct from p.organisation_id
    where case when p.organisation_id is null then ${isStaff(viewer, 'editor')}
      else p.organisation_id = any(${viewer.memberships.map(({ organisation }) => organisation)}::uuid[]) end
    order by o.name collate german nulls first`.execute(tx)
  return rows
}

/** Makes a new address; an older one of the same person and provider stops working. @returns its token, which is known only now */
export async function makeFeedAddress(
  work: Pick<Work, 'tx' | 'space' | 'now' | 'newId' | 'random'>,
  person: string,
  organisation: string | null,
): Promise<string> {
  const token = work.random(24).toString('base64url')
  await sql`
    insert into rooms.feed_address (space_id, id, person_id, organisation_id, token_hash, created_at)
    values (${work.space.id}, ${work.newId()}, ${person}, ${organisation}, ${hashOf(token)}, ${work.now})
    on conflict (space_id, person_id, organisation_id) do update set token_hash = excluded.token_hash, created_at = excluded.created_at`.execute(
    work.tx,
  )
  await notePresence(work, person, 'rooms')
  return token
}

export async function revokeFeedAddress(
  { tx, space }: Pick<Work, 'tx' | 'space'>,
  person: string | null,
  organisation: string | null,
): Promise<void> {
  await sql`
    delete from rooms.feed_address
    where space_id = ${space.id} and person_id = ${person} and organisation_id is not distinct from ${organisation}`.execute(
    tx,
  )
}

/** Still a member, or for the district's own rooms still an editor; `f` the address. */
const stillMay = sql`(case when f.organisation_id is null
    then exists (select from spaces.staff s where s.space_id = f.space_id and s.person_id = f.person_id and s.role in ('editor', 'administrator'))
    else exists (select from organisations.membership m where m.organisation_id = f.organisation_id and m.person_id = f.person_id) end)`

/** Whose rooms an address shows; undefined for wrong and revoked ones, and for those of somebody who may no more. */
export async function feedBehind(
  tx: Tx,
  space: string,
  token: string,
): Promise<{ organisation: string | null; name: string | null } | undefined> {
  const { rows } = await sql<{ organisation: string | null; name: string | null }>`
    select f.organisation_id as organisation, o.name from rooms.feed_address f
    join accounts.person p on p.id = f.person_id and p.deleted_at is null
    left join organisations.organisation o on o.id = f.organisation_id
    where f.space_id = ${space} and f.token_hash = ${hashOf(token)} and ${stillMay}`.execute(tx)
  return rows[0]
}

/** Addresses of people who may no more: who comes back makes a new one. */
export async function forgetLostAddresses(tx: Tx, space: string): Promise<void> {
  await sql`delete from rooms.feed_address f where f.space_id = ${space} and not ${stillMay}`.execute(tx)
}
