import { type RawBuilder, sql } from 'kysely'
import type { Gathering } from '#commons/gatherings/gathering.ts'
import { gatheringColumns } from '#commons/gatherings/queries.ts'
import { worded, wordingsOf } from '#commons/translations/wordings.ts'
import type { Tx } from '#foundation/database/connection.ts'
import type { Language } from '#foundation/text/language.ts'
import type { Field } from '#foundation/ui/field.ts'
import { byDay, kind, type Meeting } from './meeting.ts'

type Plain = Omit<Meeting, 'gathering' | 'translated' | 'createdAt' | 'updatedAt'>

interface Row extends Gathering {
  readonly meeting: Plain
  readonly createdAt: Temporal.Instant
  readonly updatedAt: Temporal.Instant
}

/** A meeting and its gathering in one row: both have ids and versions, so the meeting's plain columns come as one object. */
const columns: RawBuilder<unknown> = sql`
  ${gatheringColumns}, m.created_at as "createdAt", m.updated_at as "updatedAt", jsonb_build_object(
    'id', m.id, 'slug', m.slug, 'phaseId', m.phase_id, 'form', m.form, 'title', m.title, 'lead', m.lead, 'body', m.body, 'people', m.people,
    'peopleAbout', m.people_about, 'hidden', m.hidden, 'version', m.version,
    'attended', coalesce((select sum(r.persons) from gatherings.registration r where r.space_id = g.space_id and r.gathering_id = g.id and r.attended), 0),
    'notes', (select count(*) from participation.note n where n.space_id = m.space_id and n.meeting_id = m.id and not n.hidden)) as meeting`

const tables = sql`participation.meeting m join gatherings.gathering g on g.space_id = m.space_id and g.owner_kind = 'participation.meeting' and g.owner_id = m.id`

async function whole(tx: Tx, rows: readonly Row[], language: Language): Promise<Meeting[]> {
  const ids = rows.map(({ meeting }) => meeting.id)
  const wordings = await wordingsOf(tx, kind, ids, language)
  return rows.map(({ meeting, createdAt, updatedAt, ...gathering }) => ({
    ...worded({ ...meeting, createdAt, updatedAt, gathering }, wordings.get(meeting.id)),
    translated: wordings.has(meeting.id),
  }))
}

/** All meetings of a phase in order of their days, the undated last. @param withHidden also what moderation has hidden */
export async function meetingsOf(
  tx: Tx,
  space: string,
  phase: string,
  language: Language,
  withHidden = false,
): Promise<Meeting[]> {
  const { rows } = await sql<Row>`
    select ${columns} from ${tables}
    where m.space_id = ${space} and m.phase_id = ${phase} and (not m.hidden or ${withHidden})
    order by g.starts_at nulls last, m.id limit 200`.execute(tx)
  return (await whole(tx, rows, language)).sort(byDay)
}

/** One by its address, whatever its state; the page decides who may see it. */
export async function meetingBySlug(
  tx: Tx,
  space: string,
  phase: string,
  slug: string,
  language: Language = 'de',
): Promise<Meeting | undefined> {
  const { rows } = await sql<Row>`
    select ${columns} from ${tables} where m.space_id = ${space} and m.phase_id = ${phase} and m.slug = ${slug}`.execute(
    tx,
  )
  return (await whole(tx, rows, language))[0]
}

/** Where a meeting stands in the addresses. */
export interface Placed {
  readonly id: string
  readonly title: string
  readonly dialogue: string
  readonly phase: string
  readonly meeting: string
}

/** Public: neither the meeting nor its dialogue is hidden or in work. */
export const shown = sql<boolean>`(not m.hidden and not d.hidden and d.state = 'published')`

export const withDialogue = sql`
  join participation.phase p on p.space_id = m.space_id and p.id = m.phase_id
  join participation.dialogue d on d.space_id = p.space_id and d.id = p.dialogue_id`

/** Where meetings stand, with their titles. @param all also what is not public */
export async function placedMeetings(tx: Tx, ids: readonly string[], all: boolean): Promise<Placed[]> {
  const { rows } = await sql<Placed>`
    select m.id, m.title, d.slug as dialogue, p.slug as phase, m.slug as meeting
    from participation.meeting m ${withDialogue} where m.id = any(${ids}) and (${all} or ${shown})`.execute(tx)
  return rows
}

/** A meeting as it is published: with what its dialogue says. */
export interface PublicMeeting extends Meeting {
  readonly at: Placed
  readonly publishedAt: Temporal.Instant | null
  /** Of the dialogue. */
  readonly field: Field | null
}

/** Public meetings with their places in the addresses, of the ids asked for, or all: for publishing. German. */
export async function publicMeetings(tx: Tx, ids: readonly string[] | null): Promise<PublicMeeting[]> {
  const { rows } = await sql<Row & Pick<PublicMeeting, 'at' | 'publishedAt' | 'field'>>`
    select ${columns}, d.published_at as "publishedAt", d.field_id as field,
      jsonb_build_object('id', m.id, 'title', m.title, 'dialogue', d.slug, 'phase', p.slug, 'meeting', m.slug) as at
    from ${tables} ${withDialogue} where ${shown} and (${ids}::uuid[] is null or m.id = any(${ids}))`.execute(tx)
  return rows.map(({ meeting, createdAt, updatedAt, at, publishedAt, field, ...gathering }) => ({
    ...meeting,
    ...{ createdAt, updatedAt, at, publishedAt, field, gathering, translated: false },
  }))
}

/** Ids of all meetings of a dialogue. */
export async function meetingsOfDialogue(tx: Tx, space: string, dialogue: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select m.id from participation.meeting m join participation.phase p on p.space_id = m.space_id and p.id = m.phase_id
    where m.space_id = ${space} and p.dialogue_id = ${dialogue}`.execute(tx)
  return rows.map(({ id }) => id)
}

export interface Unevaluated extends Placed {
  readonly overAt: Temporal.Instant
}

/** Meetings of public dialogues that are over and of which nothing was written down yet, the oldest first. */
export async function meetingsWithoutNotes(tx: Tx, space: string, now: Temporal.Instant): Promise<Unevaluated[]> {
  const { rows } = await sql<Unevaluated>`
    select m.id, m.title, d.slug as dialogue, p.slug as phase, m.slug as meeting, g.over_at as "overAt"
    from ${tables} ${withDialogue}
    where m.space_id = ${space} and ${shown} and g.state = 'planned' and g.over_at <= ${now} and p.outcome = ''
      and not exists (select from participation.note n where n.space_id = m.space_id and n.meeting_id = m.id)
    order by g.over_at, m.id limit 20`.execute(tx)
  return rows
}
