import { type RawBuilder, sql } from 'kysely'
import type { Gathering } from '#commons/gatherings/gathering.ts'
import { gatheringColumns } from '#commons/gatherings/queries.ts'
import type { Tx } from '#foundation/database/connection.ts'
import type { Viewer } from '#foundation/http/visit.ts'
import { readableFor } from '../audience.ts'
import type { Item, ItemPart, Meeting, Preparation, Room, Station } from './meeting.ts'

type Plain = Omit<Meeting, 'gathering' | 'createdAt' | 'updatedAt' | 'publishedAt' | 'nextMonth' | 'own'>
interface Row extends Gathering {
  readonly meeting: Plain
  readonly createdAt: Temporal.Instant
  readonly updatedAt: Temporal.Instant
  readonly publishedAt: Temporal.Instant | null
  readonly nextMonth: Temporal.PlainDate | null
  readonly own: Meeting['own']
}

const nameOf = (table: string) =>
  sql`case when ${sql.ref(`${table}.id`)} is not null then jsonb_build_object('id', ${sql.ref(`${table}.id`)}, 'slug', ${sql.ref(`${table}.slug`)}, 'name', ${sql.ref(`${table}.name`)}) end`

/** A meeting and its gathering in one row: both have ids and versions, so the meeting's plain columns come as one object. */
const columns = (person: string | null): RawBuilder<unknown> => sql`
  ${gatheringColumns}, m.created_at as "createdAt", m.updated_at as "updatedAt", m.published_at as "publishedAt", m.next_month as "nextMonth",
  array(select r.role from network.meeting_role r where r.space_id = m.space_id and r.meeting_id = m.id and r.person_id = ${person}::uuid) as own,
  jsonb_build_object('id', m.id, 'slug', m.slug, 'form', m.form, 'number', m.number, 'title', m.title, 'lead', m.lead, 'body', m.body, 'host', ${nameOf('h')},
    'audience', m.audience, 'state', m.state, 'hidden', m.hidden, 'nextHost', ${nameOf('n')}, 'nextWords', m.next_words, 'source', m.source, 'version', m.version) as meeting`

const tables = sql`
  network.meeting m join gatherings.gathering g on g.space_id = m.space_id and g.owner_kind = 'network.meeting' and g.owner_id = m.id
  left join network.actor h on h.space_id = m.space_id and h.id = m.host_id
  left join network.actor n on n.space_id = m.space_id and n.id = m.next_host_id`

const whole = ({ meeting, createdAt, updatedAt, publishedAt, nextMonth, own, ...gathering }: Row): Meeting => ({
  ...{ ...meeting, createdAt, updatedAt, publishedAt, nextMonth, own, gathering },
})

/** One by its address, whatever its state. One statement. @param person whose parts in it are told */
export async function meetingBySlug(
  tx: Tx,
  space: string,
  slug: string,
  person: string | null = null,
): Promise<Meeting | undefined> {
  const { rows } =
    await sql<Row>`select ${columns(person)} from ${tables} where m.space_id = ${space} and m.slug = ${slug}`.execute(
      tx,
    )
  return rows[0] && whole(rows[0])
}

/** Published ones somebody may read, the coming ones first, then back in time. One statement. @param drafts also those */
export async function meetingsFor(
  tx: Tx,
  space: string,
  viewer: Viewer,
  drafts: boolean,
  limit = 200,
): Promise<Meeting[]> {
  const { rows } = await sql<Row>`
    select ${columns(viewer.person)} from ${tables}
    where m.space_id = ${space} and not m.hidden and (${drafts} or (m.state = 'published' and ${readable(viewer)})
      or exists (select from network.meeting_role r where r.space_id = m.space_id and r.meeting_id = m.id and r.person_id = ${viewer.person}::uuid))
    order by g.starts_at desc nulls first, m.id limit ${sql.lit(limit)}`.execute(tx)
  return rows.map(whole)
}

/** A meeting belongs to the body that invites. */
const readable = (viewer: Viewer) => readableFor(viewer, 'm', 'host_id')

/** Public ones of the ids asked for, or all: for publishing. One statement. */
export async function publicMeetings(tx: Tx, ids: readonly string[] | null): Promise<Meeting[]> {
  const { rows } = await sql<Row>`
    select ${columns(null)} from ${tables}
    where m.state = 'published' and m.audience = 'all' and not m.hidden and (${ids}::uuid[] is null or m.id = any(${ids}))`.execute(
    tx,
  )
  return rows.map(whole)
}

export async function roomsOf(tx: Tx, space: string, meeting: string): Promise<Room[]> {
  const { rows } = await sql<Room>`
    select id, name, seats, note, position, version from network.room
    where space_id = ${space} and meeting_id = ${meeting} order by position, name collate german, id limit 60`.execute(
    tx,
  )
  return rows
}

type ItemRow = Item & { readonly parts: ItemPart[] }

const itemColumns = (person: string | null) => sql`
  i.id, i.kind, i.title, i.lead, i.starts_at as "startsAt", i.ends_at as "endsAt", i.place, i.field_id as field, i.seats, i.changed_at as "changedAt", i.version,
  case when r.id is not null then jsonb_build_object('id', r.id, 'name', r.name, 'seats', r.seats) end as room,
  case when e.id is not null then jsonb_build_object('id', e.id, 'slug', e.slug, 'name', e.name) end as method,
  coalesce((select t.number from responses.tally t where t.space_id = i.space_id and t.subject_kind = 'network.item' and t.subject_id = i.id and t.what = 'follow'), 0) as chosen,
  exists (select from responses.mark k where k.space_id = i.space_id and k.subject_kind = 'network.item' and k.subject_id = i.id and k.mark = 'follow' and k.person_id = ${person}::uuid) as mine,
  coalesce((select jsonb_agg(jsonb_build_object('id', p.id, 'part', p.part, 'personId', p.person_id, 'name', coalesce(nullif(w.display_name, ''), p.name), 'position', p.position,
      'version', p.version, 'actor', ${nameOf('a')}) order by p.position, p.id)
    from network.item_part p left join network.actor a on a.space_id = p.space_id and a.id = p.actor_id
      left join accounts.person w on w.id = p.person_id and w.deleted_at is null
    where p.space_id = i.space_id and p.item_id = i.id), '[]') as parts`
const itemTables = sql`
  network.item i left join network.room r on r.space_id = i.space_id and r.id = i.room_id
  left join network.method e on e.space_id = i.space_id and e.id = i.method_id`

/** The programme of a meeting, by beginning, then by room. One statement. */
export async function itemsOf(tx: Tx, space: string, meeting: string, person: string | null): Promise<Item[]> {
  const { rows } = await sql<ItemRow>`
    select ${itemColumns(person)} from ${itemTables} where i.space_id = ${space} and i.meeting_id = ${meeting}
    order by i.starts_at, r.position nulls first, i.ends_at, i.id limit 400`.execute(tx)
  return rows
}

export async function itemOf(
  tx: Tx,
  space: string,
  meeting: string,
  id: string,
  person: string | null,
): Promise<Item | undefined> {
  const { rows } = await sql<ItemRow>`
    select ${itemColumns(person)} from ${itemTables} where i.space_id = ${space} and i.meeting_id = ${meeting} and i.id = ${id}`.execute(
    tx,
  )
  return rows[0]
}

const stationColumns = sql`
  s.id, s.slug, s.name, s.organisation, s.contact, s.about, s.copyable, s.web_address as "webAddress", s.source, s.position, s.version`

/** Stations of an excursion. One statement. */
export async function stationsOf(tx: Tx, space: string, item: string): Promise<Station[]> {
  const { rows } = await sql<Station>`
    select ${stationColumns} from network.station s where s.space_id = ${space} and s.item_id = ${item} and not s.hidden
    order by s.position, s.id limit 60`.execute(tx)
  return rows
}

export async function stationOf(tx: Tx, space: string, item: string, id: string): Promise<Station | undefined> {
  const { rows } = await sql<Station>`
    select ${stationColumns} from network.station s where s.space_id = ${space} and s.item_id = ${item} and s.id = ${id}`.execute(
    tx,
  )
  return rows[0]
}

export type Initiative = Station & {
  readonly meeting: Pick<Meeting, 'slug' | 'title' | 'audience' | 'state' | 'hidden'> & {
    readonly hostId: string | null
  }
  readonly item: string
  readonly startsAt: Temporal.Instant
  readonly createdAt: Temporal.Instant
  readonly updatedAt: Temporal.Instant
}

const initiativeColumns = sql`
  ${stationColumns}, i.id as item, i.starts_at as "startsAt", s.created_at as "createdAt", s.updated_at as "updatedAt",
  jsonb_build_object('slug', m.slug, 'title', m.title, 'audience', m.audience, 'state', m.state, 'hidden', m.hidden, 'hostId', m.host_id) as meeting`
const initiativeTables = sql`
  network.station s join network.item i on i.space_id = s.space_id and i.id = s.item_id join network.meeting m on m.space_id = i.space_id and m.id = i.meeting_id`

/** All initiatives somebody may read, the youngest first. One statement. @param q words, '' for all */
export async function initiativesFor(tx: Tx, space: string, viewer: Viewer, q: string): Promise<Initiative[]> {
  const { rows } = await sql<Initiative>`
    select ${initiativeColumns} from ${initiativeTables}
    where s.space_id = ${space} and not s.hidden and not m.hidden and m.state = 'published' and ${readable(viewer)}
      and (${q} = '' or to_tsvector('public.german_folded', s.name || ' ' || s.organisation || ' ' || s.about || ' ' || s.copyable)
        @@ websearch_to_tsquery('public.german_folded', ${q}))
    order by i.starts_at desc, s.position, s.id limit 200`.execute(tx)
  return rows
}

export async function initiativeBySlug(tx: Tx, space: string, slug: string): Promise<Initiative | undefined> {
  const { rows } = await sql<Initiative>`
    select ${initiativeColumns} from ${initiativeTables} where s.space_id = ${space} and s.slug = ${slug} and not s.hidden and not m.hidden`.execute(
    tx,
  )
  return rows[0]
}

/** Public ones of the ids asked for, or all. */
export async function publicInitiatives(tx: Tx, ids: readonly string[] | null): Promise<Initiative[]> {
  const { rows } = await sql<Initiative>`
    select ${initiativeColumns} from ${initiativeTables}
    where not s.hidden and not m.hidden and m.state = 'published' and m.audience = 'all' and (${ids}::uuid[] is null or s.id = any(${ids}))`.execute(
    tx,
  )
  return rows
}

const preparationColumns = sql`
  p.id, p.highlight, p.standing, p.question, p.need, p.offer, p.version, p.updated_at as "updatedAt", ${nameOf('a')} as actor`

/** What bodies have prepared for a meeting, by name. One statement. */
export async function preparationsOf(tx: Tx, space: string, meeting: string): Promise<Preparation[]> {
  const { rows } = await sql<Preparation>`
    select ${preparationColumns} from network.preparation p join network.actor a on a.space_id = p.space_id and a.id = p.actor_id
    where p.space_id = ${space} and p.meeting_id = ${meeting} order by a.name collate german, p.id limit 400`.execute(
    tx,
  )
  return rows
}

/** Bodies that may prepare something: those that report, and those somebody speaks for. One statement. @param homes ids of the latter */
export async function expectedAt(
  tx: Tx,
  space: string,
  meeting: string,
  homes: readonly string[],
): Promise<{ id: string; slug: string; name: string; reports: boolean }[]> {
  const reports = sql`exists (select from network.item i join network.item_part p on p.space_id = i.space_id and p.item_id = i.id and p.part = 'reports'
    where i.space_id = ${space} and i.meeting_id = ${meeting} and p.actor_id = a.id)`
  const { rows } = await sql<{ id: string; slug: string; name: string; reports: boolean }>`
    select a.id, a.slug, a.name, ${reports} as reports from network.actor a
    where a.space_id = ${space} and (a.id = any(${[...homes]}::uuid[]) or ${reports}) order by a.name collate german, a.id`.execute(
    tx,
  )
  return rows
}

export interface RoleRow {
  readonly person: string
  readonly name: string
  readonly role: Meeting['own'][number]
}

/** Who has which part in a meeting. One statement. */
export async function rolesOf(tx: Tx, space: string, meeting: string): Promise<RoleRow[]> {
  const { rows } = await sql<RoleRow>`
    select r.person_id as person, p.display_name as name, r.role from network.meeting_role r join accounts.person p on p.id = r.person_id and p.deleted_at is null
    where r.space_id = ${space} and r.meeting_id = ${meeting} order by r.role, p.display_name collate german, r.person_id limit 200`.execute(
    tx,
  )
  return rows
}

/**
 * People who can get a part: those who registered with an account, those who like to be asked, and those with a part in the network itself.
 * One statement.
 */
export async function peopleFor(tx: Tx, space: string, gathering: string): Promise<{ id: string; name: string }[]> {
  const { rows } = await sql<{ id: string; name: string }>`
    select distinct p.id, p.display_name collate german as name from accounts.person p where p.deleted_at is null and (
      exists (select from gatherings.registration r where r.space_id = ${space} and r.gathering_id = ${gathering} and r.person_id = p.id and r.state <> 'cancelled')
      or exists (select from network.contact c where c.space_id = ${space} and c.person_id = p.id)
      or exists (select from spaces.staff s where s.space_id = ${space} and s.person_id = p.id))
    order by name limit 500`.execute(tx)
  return rows
}
