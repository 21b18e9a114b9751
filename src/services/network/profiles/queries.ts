import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '#foundation/database/connection.ts'
import type { Viewer } from '#foundation/http/visit.ts'
import { readableFor } from '../audience.ts'
import type { Earlier, Profile, Status } from './profile.ts'

const columns = sql`
  r.id, r.slug, r.field_id as field, r.name, r.lead, r.status, r.status_since as "statusSince", r.problem, r.users, r.requirements, r.decided, r.undecided,
  r.next_step as "nextStep", r.next_step_on as "nextStepOn", r.blockers, r.audience, r.source, r.hidden, r.checked_on as "checkedOn", r.version,
  r.created_at as "createdAt", r.updated_at as "updatedAt", jsonb_build_object('id', a.id, 'slug', a.slug, 'name', a.name) as actor`
const tables = sql`network.profile r join network.actor a on a.space_id = r.space_id and a.id = r.actor_id`

export interface Narrowing {
  readonly actor?: string
  readonly field?: string
  readonly status?: Status | ''
}

/** Profiles somebody may read, by field, status and name. One statement. */
export async function profilesOf(
  tx: Tx,
  space: string,
  viewer: Viewer,
  { actor, field, status }: Narrowing,
): Promise<Profile[]> {
  const conditions: RawBuilder<unknown>[] = [sql`r.space_id = ${space}`, sql`not r.hidden`, readableFor(viewer, 'r')]
  if (actor) conditions.push(sql`r.actor_id = ${actor}`)
  if (field) conditions.push(sql`r.field_id = ${field}`)
  if (status) conditions.push(sql`r.status = ${status}`)
  const { rows } = await sql<Profile>`
    select ${columns} from ${tables} join spaces.field f on f.id = r.field_id where ${sql.join(conditions, sql` and `)}
    order by f.position, r.name collate german, a.name collate german, r.id limit 400`.execute(tx)
  return rows
}

export async function profileBySlug(tx: Tx, space: string, slug: string): Promise<Profile | undefined> {
  const { rows } =
    await sql<Profile>`select ${columns} from ${tables} where r.space_id = ${space} and r.slug = ${slug}`.execute(tx)
  return rows[0]
}

/** Public ones of the ids asked for, or all: for publishing. */
export async function publicProfiles(tx: Tx, ids: readonly string[] | null): Promise<Profile[]> {
  const { rows } = await sql<Profile>`
    select ${columns} from ${tables} where r.audience = 'all' and not r.hidden and (${ids}::uuid[] is null or r.id = any(${ids}))`.execute(
    tx,
  )
  return rows
}

/** How a profile was before, the newest first. One statement. */
export async function earlierOf(tx: Tx, space: string, profile: string): Promise<Earlier[]> {
  const { rows } = await sql<Earlier>`
    select version, status, texts, held_until as "heldUntil" from network.profile_state
    where space_id = ${space} and profile_id = ${profile} order by version desc limit 100`.execute(tx)
  return rows
}

/** Ids of all profiles of a body: they are published anew when its name changes. */
export async function profilesAt(tx: Tx, space: string, actor: string): Promise<string[]> {
  const { rows } = await sql<{
    id: string
  }>`select id from network.profile where space_id = ${space} and actor_id = ${actor}`.execute(tx)
  return rows.map(({ id }) => id)
}
