import { sql } from 'kysely'
import type { Tx } from '#foundation/database/connection.ts'
import type { Viewer } from '#foundation/http/visit.ts'
import { readableFor } from '../audience.ts'
import { beforeTheDay, type Camp, type Session, type Slot } from './camp.ts'

/** How far the pitching is. One statement. @param lock 'share' keeps the queue as it is while somebody lines up, 'update' is for changing it */
export async function campOf(tx: Tx, space: string, meeting: string, lock?: 'share' | 'update'): Promise<Camp> {
  const locking = lock === 'share' ? sql`for share` : lock === 'update' ? sql`for update` : sql``
  const { rows } = await sql<Camp>`
    select queue, pitching_id as "pitchingId", pitching_since as "pitchingSince", pitch_seconds as "pitchSeconds"
    from network.camp where space_id = ${space} and meeting_id = ${meeting} ${locking}`.execute(tx)
  return rows[0] ?? beforeTheDay
}

const columns = (person: string | null) => sql`
  s.id, s.number, s.title, s.lead, s.questions, s.topics, s.wishes, s.daytime, s.state, s.queued_at as "queuedAt", s.hands, s.pinned, s.author_id as "authorId", s.hidden, s.version,
  s.created_at as "createdAt", s.updated_at as "updatedAt", p.room_id as "roomId", p.slot_id as "slotId",
  case when t.id is not null then jsonb_build_object('id', t.id, 'title', t.title) end as "mergedInto",
  coalesce((select c.number from responses.tally c where c.space_id = s.space_id and c.subject_kind = 'network.session' and c.subject_id = s.id and c.what = 'follow'), 0) as chosen,
  exists (select from responses.mark k where k.space_id = s.space_id and k.subject_kind = 'network.session' and k.subject_id = s.id and k.mark = 'follow' and k.person_id = ${person}::uuid) as mine,
  coalesce((select jsonb_agg(jsonb_build_object('id', h.id, 'personId', h.person_id, 'name', coalesce(nullif(w.display_name, ''), h.name), 'version', h.version,
      'actor', case when a.id is not null then jsonb_build_object('id', a.id, 'slug', a.slug, 'name', a.name) end) order by h.position, h.id)
    from network.session_host h left join accounts.person w on w.id = h.person_id and w.deleted_at is null
      left join network.actor a on a.space_id = h.space_id and a.id = h.actor_id
    where h.space_id = s.space_id and h.session_id = s.id), '[]') as hosts`
const tables = sql`
  network.session s left join network.placement p on p.space_id = s.space_id and p.session_id = s.id
  left join network.session t on t.space_id = s.space_id and t.id = s.merged_into`

/** All sessions of a barcamp by their numbers, without those that moderation has hidden. One statement. */
export async function sessionsOf(tx: Tx, space: string, meeting: string, person: string | null): Promise<Session[]> {
  const { rows } = await sql<Session>`
    select ${columns(person)} from ${tables} where s.space_id = ${space} and s.meeting_id = ${meeting} and not s.hidden order by s.number limit 500`.execute(
    tx,
  )
  return rows
}

export async function sessionOf(
  tx: Tx,
  space: string,
  meeting: string,
  id: string,
  person: string | null,
): Promise<Session | undefined> {
  const { rows } = await sql<Session>`
    select ${columns(person)} from ${tables} where s.space_id = ${space} and s.meeting_id = ${meeting} and s.id = ${id} and not s.hidden`.execute(
    tx,
  )
  return rows[0]
}

/** Slots of a barcamp in their order. One statement. */
export async function slotsOf(tx: Tx, space: string, meeting: string): Promise<Slot[]> {
  const { rows } = await sql<Slot>`
    select id, starts_at as "startsAt", ends_at as "endsAt", common, version from network.slot
    where space_id = ${space} and meeting_id = ${meeting} order by starts_at, id limit 60`.execute(tx)
  return rows
}

export interface PublicSession {
  readonly id: string
  readonly title: string
  readonly lead: string
  readonly questions: string
  readonly meeting: string
  readonly meetingTitle: string
  readonly version: number
  readonly createdAt: Temporal.Instant
  readonly updatedAt: Temporal.Instant
}

const publicColumns = sql`
  s.id, s.title, s.lead, s.questions, m.slug as meeting, m.title as "meetingTitle", s.version, s.created_at as "createdAt", s.updated_at as "updatedAt"`
const withMeeting = sql`network.session s join network.meeting m on m.space_id = s.space_id and m.id = s.meeting_id`
const shown = sql`(not s.hidden and s.state not in ('withdrawn', 'merged') and not m.hidden and m.state = 'published')`

/** Public ones of the ids asked for, or all: for publishing. */
export async function publicSessions(tx: Tx, ids: readonly string[] | null): Promise<PublicSession[]> {
  const { rows } = await sql<PublicSession>`
    select ${publicColumns} from ${withMeeting} where ${shown} and m.audience = 'all' and (${ids}::uuid[] is null or s.id = any(${ids}))`.execute(
    tx,
  )
  return rows
}

/** Those somebody may read, by id: for links. */
export async function sessionsFor(tx: Tx, ids: readonly string[], viewer: Viewer): Promise<PublicSession[]> {
  const { rows } = await sql<PublicSession>`
    select ${publicColumns} from ${withMeeting} where ${shown} and ${readableFor(viewer, 'm', 'host_id')} and s.id = any(${ids})`.execute(
    tx,
  )
  return rows
}
