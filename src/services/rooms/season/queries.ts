import { type RawBuilder, sql } from 'kysely'
import { isUuid } from '#commons/spaces/is-uuid.ts'
import type { Work } from '#foundation/http/route.ts'
import type { Application, Change, GivenSlot, Objection, OfferedRoom, Season } from './season.ts'

export type Reading = Pick<Work, 'tx'> & { readonly space: { readonly id: string } }

const columns = (whole: boolean): RawBuilder<unknown> =>
  sql.raw(`
  s.id, s.organisation_id as organisation, o.name as "organisationName", s.title, s.words, s.opens_on as "opensOn", s.closes_on as "closesOn",
  s.first_day as "firstDay", s.last_day as "lastDay", s.skip_holidays as "skipHolidays", s.skip_school_holidays as "skipSchoolHolidays", s.criteria, s.choices_stay as "choicesStay",
  s.priorities, s.state, s.fingerprint, s.draw, s.seed, s.closed_at as "closedAt", s.asked_at as "askedAt", s.asked_by as "askedBy",
  s.computed_at as "computedAt", s.problem, ${whole ? 's.lines' : `'[]'::jsonb`} as lines, s.figures, s.proposed_at as "proposedAt",
  s.objections_until as "objectionsUntil", s.decided_body as "decidedBody", s.decided_on as "decidedOn", s.decided_at as "decidedAt",
  s.booking_at as "bookingAt", s.booked_at as "bookedAt", s.version`)
const tables = sql.raw('rooms.season s left join organisations.organisation o on o.id = s.organisation_id')

/** One season. @param lock nobody else changes it until the transaction ends */
export async function seasonById({ tx, space }: Reading, id: string, lock = false): Promise<Season | undefined> {
  if (!isUuid(id)) return undefined
  const { rows } = await sql<Season>`
    select ${columns(true)} from ${tables} where s.space_id = ${space.id} and s.id = ${id} ${lock ? sql`for update of s` : sql``}`.execute(
    tx,
  )
  return rows[0]
}

/** Seasons, the latest first. @param own drafts only of these organisations (null: all) */
export async function seasonsHere({ tx, space }: Reading, own: readonly string[] | null): Promise<Season[]> {
  const { rows } = await sql<Season>`
    select ${columns(false)} from ${tables}
    where s.space_id = ${space.id} and (s.state <> 'draft' or ${own}::uuid[] is null or s.organisation_id = any(${own}))
    order by s.first_day desc, s.id limit 100`.execute(tx)
  return rows
}

/** Rooms that are offered in a season, by house and name. */
export async function offeredRooms({ tx, space }: Reading, season: string): Promise<OfferedRoom[]> {
  const { rows } = await sql<OfferedRoom>`
    select r.id, r.slug, r.title, b.name as building, r.persons,
      array(select u.unit_id::text from rooms.resource_unit u where u.space_id = r.space_id and u.resource_id = r.id order by u.unit_id) as units,
      json_agg(json_build_object('weekday', t.weekday, 'from', t.opens, 'to', t.closes) order by t.weekday, t.opens) as open
    from rooms.season_time t
    join rooms.resource r on r.space_id = t.space_id and r.id = t.resource_id
    join rooms.building b on b.space_id = r.space_id and b.id = r.building_id
    where t.space_id = ${space.id} and t.season_id = ${season}
    group by r.space_id, r.id, r.slug, r.title, b.name, r.persons order by b.name collate german, r.title collate german, r.id`.execute(
    tx,
  )
  return rows
}

interface Offerable {
  readonly id: string
  readonly title: string
  readonly building: string
}

/**
 * What the giver has (the district has everybody's): whole rooms, which can be offered in a round, and the rest. A round gives one group
 * the whole of something for the hour; of seats or a stock each takes one, so that there is nothing to share out.
 */
export async function roomsToOffer(
  { tx, space }: Reading,
  organisation: string | null,
): Promise<{ rooms: Offerable[]; others: Offerable[] }> {
  const { rows } = await sql<Offerable & { whole: boolean }>`
    select r.id, r.title, b.name as building, r.takes = 'all' and r.kind = 'room' as whole
    from rooms.resource r join rooms.building b on b.space_id = r.space_id and b.id = r.building_id
    where r.space_id = ${space.id} and r.state = 'published' and not r.hidden
      and (${organisation}::uuid is null or r.organisation_id = ${organisation})
    order by whole desc, b.name collate german, r.title collate german, r.id limit 400`.execute(tx)
  return { rooms: rows.filter(({ whole }) => whole), others: rows.filter(({ whole }) => !whole) }
}

const applicationColumns = sql.raw(`
  a.id, a.organisation_id as organisation, o.name as "organisationName", a.person_id as person, a.priority, a.remarks, a.state, a.lot,
  a.sent_at as "sentAt", a.version,
  coalesce((select json_agg(json_build_object('id', w.id, 'title', w.title, 'rooms', w.rooms, 'windows', w.windows, 'minutes', w.minutes,
      'times', w.times, 'persons', w.persons, 'purpose', w.purpose) order by w.position)
    from rooms.season_wish w where w.space_id = a.space_id and w.application_id = a.id), '[]') as wishes`)
const applicationTables = sql.raw('rooms.application a join organisations.organisation o on o.id = a.organisation_id')

/** Applications that stand, with their wishes, by name of the organisation. */
export async function applicationsOf(
  { tx, space }: Reading,
  season: string,
  withdrawn = false,
): Promise<Application[]> {
  const { rows } = await sql<Application>`
    select ${applicationColumns} from ${applicationTables}
    where a.space_id = ${space.id} and a.season_id = ${season} and (a.state = 'sent' or ${withdrawn})
    order by o.name collate german, a.id`.execute(tx)
  return rows
}

/** An organisation's application. @param lock nobody else changes it until the transaction ends */
export async function applicationOf(
  { tx, space }: Reading,
  season: string,
  organisation: string,
  lock = false,
): Promise<Application | undefined> {
  if (!isUuid(season) || !isUuid(organisation)) return undefined
  const { rows } = await sql<Application>`
    select ${applicationColumns} from ${applicationTables}
    where a.space_id = ${space.id} and a.season_id = ${season} and a.organisation_id = ${organisation} ${lock ? sql`for update of a` : sql``}`.execute(
    tx,
  )
  return rows[0]
}

/** What is given, in the order of the week. */
export async function slotsOf({ tx, space }: Reading, season: string): Promise<GivenSlot[]> {
  const { rows } = await sql<GivenSlot>`
    select id, wish_id as wish, resource_id as room, weekday, opens as "from", closes as "to", reason, series_id as series, made, rejected
    from rooms.season_slot where space_id = ${space.id} and season_id = ${season} order by weekday, opens, resource_id, id`.execute(
    tx,
  )
  return rows
}

/** What was changed by hand, the first first. */
export async function changesOf({ tx, space }: Reading, season: string): Promise<Change[]> {
  const { rows } = await sql<Change>`
    select id, wish_id as wish, deed, slot, before, breaks, reason, made_at as "madeAt" from rooms.season_change
    where space_id = ${space.id} and season_id = ${season} order by made_at, id`.execute(tx)
  return rows
}

/** What clubs object, the first first. @param organisation only hers */
export async function objectionsOf(
  { tx, space }: Reading,
  season: string,
  organisation: string | null = null,
): Promise<Objection[]> {
  const { rows } = await sql<Objection>`
    select j.id, j.organisation_id as organisation, o.name as "organisationName", j.words, j.made_at as "madeAt", j.answer,
      j.answered_at as "answeredAt"
    from rooms.objection j join organisations.organisation o on o.id = j.organisation_id
    where j.space_id = ${space.id} and j.season_id = ${season} and (${organisation}::uuid is null or j.organisation_id = ${organisation})
    order by j.made_at, j.id`.execute(tx)
  return rows
}

/** Name of an organisation. */
export async function organisationName({ tx }: Reading, id: string): Promise<string | undefined> {
  if (!isUuid(id)) return undefined
  const { rows } = await sql<{ name: string }>`select name from organisations.organisation where id = ${id}`.execute(tx)
  return rows[0]?.name
}
