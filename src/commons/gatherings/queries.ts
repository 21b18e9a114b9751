import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '#foundation/database/connection.ts'
import type { Language } from '#foundation/text/language.ts'
import { worded, wordingsOf } from '../translations/wordings.ts'
import type { Gathering, Question, Registration } from './gathering.ts'

export const questionKind = 'gatherings.question'

/** Columns of a gathering under the names of `Gathering`; for owners that read it in one statement with their own table. */
export const gatheringColumns: RawBuilder<unknown> = sql.raw(`
  g.id, g.owner_kind as "ownerKind", g.owner_id as "ownerId", g.organisation_id as organisation, g.part,
  g.starts_at as "startsAt", g.ends_at as "endsAt", g.all_day as "allDay", g.over_at as "overAt", g.zone,
  g.place as name, g.street, g.municipality, g.longitude, g.latitude, g.online_url as "onlineUrl", g.online_for as "onlineFor",
  g.registration, g.capacity, g.waiting_list as "waitingList", g.party_max as "partyMax", g.guests,
  g.opens_at as "opensAt", g.closes_at as "closesAt", g.reminder_hours as "reminderHours", g.state, g.cancel_reason as "cancelReason",
  g.taken, g.waiting, g.interested, g.version`)

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/** One gathering; undefined when there is none in this space, or the id is none. */
export async function gatheringById(tx: Tx, space: string, id: string): Promise<Gathering | undefined> {
  if (!uuid.test(id)) return undefined
  const { rows } =
    await sql<Gathering>`select ${gatheringColumns} from gatherings.gathering g where g.space_id = ${space} and g.id = ${id}`.execute(
      tx,
    )
  return rows[0]
}

/** The same, and nobody else changes its places until this transaction ends: whoever registers or cancels comes through here. */
export async function lockedGathering(tx: Tx, space: string, id: string): Promise<Gathering | undefined> {
  if (!uuid.test(id)) return undefined
  const { rows } =
    await sql<Gathering>`select ${gatheringColumns} from gatherings.gathering g where g.space_id = ${space} and g.id = ${id} for update`.execute(
      tx,
    )
  return rows[0]
}

/** The gathering of a thing. */
export async function gatheringOf(
  tx: Tx,
  space: string,
  owner: { kind: string; id: string },
): Promise<Gathering | undefined> {
  const { rows } = await sql<Gathering>`
    select ${gatheringColumns} from gatherings.gathering g where g.space_id = ${space} and g.owner_kind = ${owner.kind} and g.owner_id = ${owner.id}`.execute(
    tx,
  )
  return rows[0]
}

/** Questions in their order, in the reader's language (choices only where all of them are translated). */
export async function questionsOf(tx: Tx, space: string, gathering: string, language: Language): Promise<Question[]> {
  const { rows } = await sql<Question>`
    select id, position, kind, wording, purpose, required, choices from gatherings.question
    where space_id = ${space} and gathering_id = ${gathering} order by position`.execute(tx)
  const wordings = await wordingsOf(
    tx,
    questionKind,
    rows.map(({ id }) => id),
    language,
  )
  return rows.map((question) => worded(question, wordings.get(question.id)))
}

const registrationColumns = sql.raw(`
  r.id, r.gathering_id as gathering, r.person_id as person, r.name, r.mail, r.link_key as "linkKey", r.language, r.persons, r.state, r.number,
  r.made_at as "madeAt", r.attended`)

/** What a person has registered for here, cancelled ones left out. */
export async function ownRegistration(
  tx: Tx,
  space: string,
  gathering: string,
  person: string,
): Promise<Registration | undefined> {
  const { rows } = await sql<Registration>`
    select ${registrationColumns} from gatherings.registration r
    where r.space_id = ${space} and r.gathering_id = ${gathering} and r.person_id = ${person} and r.state <> 'cancelled'`.execute(
    tx,
  )
  return rows[0]
}

/** A guest's registration by the key in their mail; also a cancelled one, so that the page can say so. */
export async function registrationByKey(
  tx: Tx,
  space: string,
  gathering: string,
  token: string,
): Promise<Registration | undefined> {
  if (!uuid.test(gathering)) return undefined
  const { rows } = await sql<Registration>`
    select ${registrationColumns} from gatherings.registration r
    where r.space_id = ${space} and r.gathering_id = ${gathering} and r.link_key = ${Buffer.from(token, 'base64url')}`.execute(
    tx,
  )
  return rows[0]
}

export async function registrationById(
  tx: Tx,
  space: string,
  gathering: string,
  id: string,
): Promise<Registration | undefined> {
  if (!uuid.test(id) || !uuid.test(gathering)) return undefined
  const { rows } = await sql<Registration>`
    select ${registrationColumns} from gatherings.registration r where r.space_id = ${space} and r.gathering_id = ${gathering} and r.id = ${id}`.execute(
    tx,
  )
  return rows[0]
}

/** How many registrations wait ahead of a number. */
export async function waitingAhead(tx: Tx, space: string, registration: Registration): Promise<number> {
  if (registration.state !== 'waiting') return 0
  const { rows } = await sql<{ ahead: number }>`
    select count(*)::int as ahead from gatherings.registration
    where space_id = ${space} and gathering_id = ${registration.gathering} and state = 'waiting' and number < ${registration.number}`.execute(
    tx,
  )
  return rows[0]?.ahead ?? 0
}

/** Everybody who has to be told: places, waiting list, interest list, in order. */
export async function activeRegistrations(tx: Tx, space: string, gathering: string): Promise<Registration[]> {
  const { rows } = await sql<Registration>`
    select ${registrationColumns} from gatherings.registration r
    where r.space_id = ${space} and r.gathering_id = ${gathering} and r.state in ('registered', 'waiting', 'interested') order by r.number`.execute(
    tx,
  )
  return rows
}

export interface Listed extends Registration {
  /** Question id → answer. */
  readonly answers: Readonly<Record<string, string>>
}

/** The check-in list by name, with answers: one statement. */
export async function checkInList(tx: Tx, space: string, gathering: string): Promise<Listed[]> {
  const { rows } = await sql<Listed>`
    select ${registrationColumns}, coalesce((
      select jsonb_object_agg(a.question_id, a.answer) from gatherings.answer a where a.space_id = r.space_id and a.registration_id = r.id), '{}') as answers
    from gatherings.registration r
    where r.space_id = ${space} and r.gathering_id = ${gathering} and r.state in ('registered', 'waiting', 'interested', 'walk-in')
    order by array_position(array['registered', 'walk-in', 'waiting', 'interested'], r.state),
      case when r.state in ('waiting', 'interested') then r.number end, r.name collate german, r.id`.execute(tx)
  return rows
}

/** What a person has registered for in this space, with the gatherings: two statements. */
export async function registrationsOf(
  tx: Tx,
  space: string,
  person: string,
): Promise<{ registration: Registration; gathering: Gathering }[]> {
  const { rows } = await sql<Registration>`
    select ${registrationColumns} from gatherings.registration r
    where r.space_id = ${space} and r.person_id = ${person} and r.state <> 'cancelled' order by r.made_at desc limit 200`.execute(
    tx,
  )
  const gatherings = await gatheringsById(
    tx,
    rows.map(({ gathering }) => gathering),
  )
  return rows.flatMap((registration) => {
    const gathering = gatherings.get(registration.gathering)
    return gathering ? [{ registration, gathering }] : []
  })
}

/** Gatherings of the space that was entered, by id. */
export async function gatheringsById(tx: Tx, ids: readonly string[]): Promise<Map<string, Gathering>> {
  if (ids.length === 0) return new Map()
  const { rows } =
    await sql<Gathering>`select ${gatheringColumns} from gatherings.gathering g where g.id = any(${ids})`.execute(tx)
  return new Map(rows.map((row) => [row.id, row]))
}
