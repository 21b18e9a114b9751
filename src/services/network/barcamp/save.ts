import { sql } from 'kysely'
import { notePresence } from '#commons/privacy/presence.ts'
import { publish } from '#commons/publication/publish.ts'
import { refuse } from '#foundation/http/problems.ts'
import { keepDirectory } from '../directory/keep-directory.ts'
import { savePiece } from '../pieces.tsx'
import type { Writing } from '../writing.ts'
import type { Camp, Daytime, Queue, Session } from './camp.ts'
import { campOf } from './queries.ts'
import { sessionSource } from './source.ts'
import { notices } from './texts.ts'

export interface SessionInput {
  readonly title: string
  readonly lead: string
  readonly questions: string
  readonly topics: readonly string[]
  readonly wishes: string
  readonly daytime: Daytime
}

/** The camp's own row, made with its first session or setting. */
async function ensureCamp({ tx, space }: Pick<Writing, 'tx' | 'space'>, meeting: string): Promise<void> {
  await sql`insert into network.camp (space_id, meeting_id, queue) values (${space.id}, ${meeting}, 'ideas') on conflict do nothing`.execute(
    tx,
  )
}

/** Whoever changes what has to hold for all sessions together waits here for the one before. */
export async function lockCamp(work: Pick<Writing, 'tx' | 'space'>, meeting: string): Promise<Camp> {
  await ensureCamp(work, meeting)
  return campOf(work.tx, work.space.id, meeting, 'update')
}

/**
 * A session is suggested; whoever does hosts it. Numbers are given one after the other, however many suggest at once.
 * @param host the person, a name without an account, or both null: nobody yet
 */
export async function addSession(
  work: Writing,
  meeting: string,
  input: SessionInput,
  host: { readonly person: string | null; readonly actor: string | null; readonly name?: string },
): Promise<string> {
  await lockCamp(work, meeting)
  const id = work.newId()
  await sql`
    insert into network.session (space_id, id, meeting_id, number, title, lead, questions, topics, wishes, daytime, state, author_id, created_at, updated_at)
    select ${work.space.id}, ${id}, ${meeting}, coalesce(max(number), 0) + 1, ${input.title}, ${input.lead}, ${input.questions}, ${[...input.topics]}, ${input.wishes}, ${input.daytime}, 'idea',
      ${host.person}, ${work.now}, ${work.now}
    from network.session where space_id = ${work.space.id} and meeting_id = ${meeting}`.execute(work.tx)
  if (host.actor) await keepDirectory(work, { id: host.actor })
  if (host.person || host.actor || host.name)
    await savePiece(work, 'network.session_host', undefined, {
      ...{ session_id: id, person_id: host.person, actor_id: host.actor, name: host.person ? '' : (host.name ?? '') },
    })
  if (host.person) await notePresence(work, host.person, 'network')
  await publish(work, sessionSource, [id])
  return id
}

/** @returns false when somebody else was faster */
export async function changeSession(
  work: Writing,
  { id }: Pick<Session, 'id'>,
  version: number,
  input: SessionInput,
): Promise<boolean> {
  const { numUpdatedRows } = await work.tx
    .updateTable('network.session')
    .set({ ...input, topics: [...input.topics], updated_at: work.now, version: version + 1 })
    .where('space_id', '=', work.space.id)
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  if (numUpdatedRows) await publish(work, sessionSource, [id])
  return numUpdatedRows === 1n
}

/** It does not take place: its cell is free for others. */
export async function withdrawSession(work: Writing, { id }: Pick<Session, 'id'>): Promise<void> {
  await sql`delete from network.placement where space_id = ${work.space.id} and session_id = ${id}`.execute(work.tx)
  await sql`
    update network.session set state = 'withdrawn', updated_at = ${work.now}, version = version + 1
    where space_id = ${work.space.id} and id = ${id} and state in ('idea', 'queued', 'parked')`.execute(work.tx)
  await publish(work, sessionSource, [id])
}

/** Somebody lines up. Who comes while the queue is being closed waits for that, and is told. */
export async function lineUp(work: Writing, meeting: string, { id }: Pick<Session, 'id'>): Promise<void> {
  const { queue } = await campOf(work.tx, work.space.id, meeting, 'share')
  if (queue === 'closed') refuse(notices.queueClosed)
  if (queue !== 'open') refuse(notices.queueNotOpen)
  const { numAffectedRows } = await sql`
    update network.session set state = 'queued', queued_at = ${work.now}, updated_at = ${work.now}
    where space_id = ${work.space.id} and id = ${id} and state = 'idea'`.execute(work.tx)
  if (!numAffectedRows) refuse(notices.alreadyIn)
}

export async function setQueue(work: Writing, meeting: string, queue: Queue): Promise<void> {
  await lockCamp(work, meeting)
  await sql`update network.camp set queue = ${queue}, version = version + 1 where space_id = ${work.space.id} and meeting_id = ${meeting}`.execute(
    work.tx,
  )
}

/** The next of the queue comes on stage; who was there is parked, whether hands were counted or not. @returns false when nobody waits */
export async function callNext(work: Writing, meeting: string): Promise<boolean> {
  const { pitchingId } = await lockCamp(work, meeting)
  if (pitchingId) await park(work, pitchingId)
  const { rows } = await sql<{ id: string }>`
    select id from network.session where space_id = ${work.space.id} and meeting_id = ${meeting} and state = 'queued' and not hidden
    order by queued_at, number limit 1`.execute(work.tx)
  await sql`
    update network.camp set pitching_id = ${rows[0]?.id ?? null}, pitching_since = ${rows[0] ? work.now : null}, version = version + 1
    where space_id = ${work.space.id} and meeting_id = ${meeting}`.execute(work.tx)
  return rows.length > 0
}

const park = ({ tx, space, now }: Writing, id: string) =>
  sql`update network.session set state = 'parked', updated_at = ${now} where space_id = ${space.id} and id = ${id} and state in ('idea', 'queued')`.execute(
    tx,
  )

/** So many raised a hand: entered during the pitch, or later. The session is pitched with that. */
export async function countHands(work: Writing, { id }: Pick<Session, 'id'>, hands: number | null): Promise<void> {
  await park(work, id)
  await sql`update network.session set hands = ${hands}, updated_at = ${work.now} where space_id = ${work.space.id} and id = ${id}`.execute(
    work.tx,
  )
}

/** Two become one: all hosts go with it, hands and wishes of the other stay. @returns false when one of them is gone already */
export async function mergeSessions(work: Writing, meeting: string, from: string, into: string): Promise<boolean> {
  await lockCamp(work, meeting)
  const { rows } = await sql<{ id: string; state: Session['state'] }>`
    select id, state from network.session where space_id = ${work.space.id} and meeting_id = ${meeting} and id = any(${[from, into]}) and not hidden`.execute(
    work.tx,
  )
  if (rows.length < 2 || rows.some(({ state }) => state === 'merged' || state === 'withdrawn')) return false
  await sql`
    insert into network.session_host (space_id, id, session_id, person_id, actor_id, name, position)
    select h.space_id, gen_random_uuid(), ${into}, h.person_id, h.actor_id, h.name, h.position + 100 from network.session_host h
    where h.space_id = ${work.space.id} and h.session_id = ${from} and not exists (select from network.session_host g where g.space_id = h.space_id
      and g.session_id = ${into} and g.person_id is not distinct from h.person_id and g.name = h.name and g.actor_id is not distinct from h.actor_id)`.execute(
    work.tx,
  )
  await sql`delete from network.placement where space_id = ${work.space.id} and session_id = ${from}`.execute(work.tx)
  await sql`
    update network.session set state = 'merged', merged_into = ${into}, updated_at = ${work.now}, version = version + 1
    where space_id = ${work.space.id} and id = ${from}`.execute(work.tx)
  await publish(work, sessionSource, [from, into])
  return true
}
