import { sql } from 'kysely'
import { cancelGathering, saveGathering } from '#commons/gatherings/save-gathering.ts'
import { notePresence } from '#commons/privacy/presence.ts'
import { publish } from '#commons/publication/publish.ts'
import { freeSlug } from '#commons/spaces/free-slug.ts'
import { refuse } from '#foundation/http/problems.ts'
import type { Writing } from '../writing.ts'
import { reserved } from './addresses.ts'
import type { MeetingInput } from './fields.ts'
import { type Meeting, meetingKind, type Role } from './meeting.ts'
import { initiativeSource, meetingSource } from './source.ts'
import { notices } from './texts/notices.ts'

const ownerOf = (id: string) => ({ kind: meetingKind, id, organisation: null, part: null })

/** The first day of a month as browsers send it ('2026-09'); null when nothing was typed. */
export function monthFrom(text: string | null): Temporal.PlainDate | null {
  if (!text) return null
  const match = /^(\d{4})-(\d\d)$/.exec(text) ?? refuse(notices.noMonth, 'nextMonth')
  const [year, month] = [Number(match[1]), Number(match[2])]
  if (month < 1 || month > 12 || year < 1900 || year > 2200) refuse(notices.noMonth, 'nextMonth')
  return Temporal.PlainDate.from({ year, month, day: 1 })
}

const columnsOf = (input: MeetingInput) => ({
  form: input.form,
  number: input.number,
  title: input.title,
  lead: input.lead ?? '',
  body: input.body ?? '',
  host_id: input.host,
  audience: input.audience,
  next_host_id: input.nextHost,
  next_month: monthFrom(input.nextMonth),
  next_words: input.nextWords ?? '',
  source: input.source,
})

/** A meeting is planned, as a draft. Travel and meals are asked where people register here. @returns ids of both and its part of the address */
export async function addMeeting(
  work: Writing,
  author: string,
  input: MeetingInput,
): Promise<{ id: string; slug: string; gathering: string }> {
  await refuseUnknownBodies(work, input)
  const id = work.newId()
  const slug = await freeSlug(work, 'network.meeting', input.title, reserved)
  await work.tx
    .insertInto('network.meeting')
    .values({
      space_id: work.space.id,
      id,
      slug,
      state: 'draft',
      author_id: author,
      ...columnsOf(input),
      created_at: work.now,
      updated_at: work.now,
    })
    .execute()
  const gathering = await saveGathering(work, ownerOf(id), input)
  await notePresence(work, author, 'network')
  return { id, slug, gathering }
}

/** @returns false when somebody else was faster */
export async function changeMeeting(
  work: Writing,
  { id }: Pick<Meeting, 'id'>,
  version: number,
  input: MeetingInput,
): Promise<boolean> {
  await refuseUnknownBodies(work, input)
  const { numUpdatedRows } = await work.tx
    .updateTable('network.meeting')
    .set({ ...columnsOf(input), updated_at: work.now, version: version + 1 })
    .where('space_id', '=', work.space.id)
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  if (!numUpdatedRows) return false
  await saveGathering(work, ownerOf(id), input)
  await publishMeeting(work, id)
  return true
}

/** Everybody it is meant for sees it from now on. */
export async function showMeeting(work: Writing, id: string): Promise<void> {
  await sql`
    update network.meeting set state = 'published', published_at = coalesce(published_at, ${work.now}), updated_at = ${work.now}, version = version + 1
    where space_id = ${work.space.id} and id = ${id}`.execute(work.tx)
  await publishMeeting(work, id)
}

/** It does not take place: it stays visible with the reason, and everybody registered is told. */
export async function cancelMeeting(work: Writing, id: string, reason: string): Promise<void> {
  await cancelGathering(work, { kind: meetingKind, id }, reason)
  await publishMeeting(work, id)
}

/** What is public of a meeting, and of the initiatives that were visited. */
export async function publishMeeting(work: Writing, id: string): Promise<void> {
  await publish(work, meetingSource, [id])
  const { rows } = await sql<{ id: string }>`
    select s.id from network.station s join network.item i on i.space_id = s.space_id and i.id = s.item_id
    where s.space_id = ${work.space.id} and i.meeting_id = ${id}`.execute(work.tx)
  await publish(
    work,
    initiativeSource,
    rows.map((row) => row.id),
  )
}

async function refuseUnknownBodies({ tx, space }: Writing, { host, nextHost }: MeetingInput): Promise<void> {
  const wanted = [host, nextHost].filter((id): id is string => id !== null)
  if (wanted.length === 0) return
  const { rows } = await sql<{
    id: string
  }>`select id from network.actor where space_id = ${space.id} and id = any(${wanted})`.execute(tx)
  const known = new Set(rows.map(({ id }) => id))
  if (host && !known.has(host)) refuse(notices.noSuchBody, 'host')
  if (nextHost && !known.has(nextHost)) refuse(notices.noSuchBody, 'nextHost')
}

/** Somebody gets a part in a meeting; once more changes nothing. */
export async function giveRole(work: Writing, meeting: string, person: string, role: Role): Promise<void> {
  await work.tx
    .insertInto('network.meeting_role')
    .values({ space_id: work.space.id, meeting_id: meeting, person_id: person, role, given_at: work.now })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  await notePresence(work, person, 'network')
}

export async function takeRole(
  { tx, space }: Pick<Writing, 'tx' | 'space'>,
  meeting: string,
  person: string,
  role: Role,
): Promise<void> {
  await sql`
    delete from network.meeting_role where space_id = ${space.id} and meeting_id = ${meeting} and person_id = ${person} and role = ${role}`.execute(
    tx,
  )
}

/** What a body brings to a meeting, new or changed. @returns false when a colleague was faster */
export async function savePreparation(
  work: Writing,
  meeting: string,
  actor: string,
  {
    version,
    by,
    ...texts
  }: { version: number; by: string } & Readonly<
    Record<'highlight' | 'standing' | 'question' | 'need' | 'offer', string>
  >,
): Promise<boolean> {
  const { rows } = await sql`
    insert into network.preparation (space_id, id, meeting_id, actor_id, highlight, standing, question, need, offer, written_by, updated_at)
    values (${work.space.id}, ${work.newId()}, ${meeting}, ${actor}, ${texts.highlight}, ${texts.standing}, ${texts.question}, ${texts.need}, ${texts.offer}, ${by}, ${work.now})
    on conflict (space_id, meeting_id, actor_id) do update set highlight = excluded.highlight, standing = excluded.standing, question = excluded.question,
      need = excluded.need, offer = excluded.offer, written_by = excluded.written_by, updated_at = excluded.updated_at, version = network.preparation.version + 1
      where network.preparation.version = ${version}
    returning 1`.execute(work.tx)
  await notePresence(work, by, 'network')
  return rows.length === 1
}
