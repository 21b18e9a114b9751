import { type RawBuilder, sql } from 'kysely'
import { worded, wordingsOf } from '#commons/translations/wordings.ts'
import type { Tx } from '#foundation/database/connection.ts'
import type { Language } from '#foundation/text/language.ts'
import { providerPart } from './access.ts'
import type { SchoolHoliday } from './calendars/school-holidays.ts'
import type { Booking, Opening, OpeningException, PriceRule, Resource, Span } from './resource.ts'

export const kind = 'rooms.resource'
export const bookingKind = 'rooms.booking'
/** The district's common rules: one thing in each space, with the space's id. */
export const rulesKind = 'rooms.common_rules'

/** The provider is still admitted; the district itself always is. Who loses the admission offers nothing from that moment on. */
const isAdmitted = sql`(r.organisation_id is null or exists (
  select from organisations.admission a where a.space_id = r.space_id and a.organisation_id = r.organisation_id
    and a.part = ${sql.lit(providerPart)} and a.state = 'admitted'))`

/** What the district demands of everybody who books, and the same in other languages (see `inLanguage`). */
const commonConditions = sql`
  (select c.conditions from rooms.common_rules c where c.space_id = r.space_id) as "commonConditions",
  (select c.conditions_from from rooms.common_rules c where c.space_id = r.space_id) as "commonConditionsFrom",
  (select jsonb_object_agg(w.language, w.wording) from translations.wording w
    where w.space_id = r.space_id and w.kind = ${sql.lit(rulesKind)} and w.thing_id = r.space_id and w.field = 'conditions') as "commonWordings",`

/** Columns of a resource under the names of `Resource`; `r` the resource, `b` its building, `o` its provider. */
export const resourceColumns = (withTexts: boolean): RawBuilder<unknown> => sql`
  r.id, r.slug, r.kind, r.takes, r.title, r.lead, ${sql.raw(withTexts ? 'r.body, r.conditions' : `'' as body, '' as conditions`)},
  jsonb_build_object('id', b.id, 'name', b.name, 'street', b.street, 'municipality', b.municipality, 'longitude', b.longitude, 'latitude', b.latitude,
    'arrival', ${sql.raw(withTexts ? 'b.arrival' : `''`)}) as building,
  r.organisation_id as organisation, o.name as "providerName", r.persons, r.equipment, r.step_free as "stepFree", r.picture_id as "pictureId",
  jsonb_build_object('who', r.who, 'approval', r.approval, 'askedBlocks', r.asked_blocks, 'gridMinutes', r.grid_minutes,
    'shortestMinutes', r.shortest_minutes, 'longestMinutes', r.longest_minutes, 'noticeMinutes', r.notice_minutes,
    'advanceDays', r.advance_days, 'bufferMinutes', r.buffer_minutes, 'holidays', r.holidays, 'schoolHolidays', r.school_holidays) as rules,
  ${withTexts ? commonConditions : sql``} r.conditions_from as "conditionsFrom", r.deposit_cents as "depositCents", r.vat_permille as "vatPermille", r.refunds,
  r.state, r.hidden, ${isAdmitted} as admitted, r.version, r.updated_at as "updatedAt", r.published_at as "publishedAt",
  array(select u.unit_id::text from rooms.resource_unit u where u.space_id = r.space_id and u.resource_id = r.id order by u.unit_id) as units`

export const resourceTables = sql`
  rooms.resource r
  join rooms.building b on b.space_id = r.space_id and b.id = r.building_id
  left join organisations.organisation o on o.id = r.organisation_id`

export const isPublic = sql`r.state = 'published' and not r.hidden and ${isAdmitted}`

/** One resource by its address, whatever its state; the page decides who may see it. */
export async function resourceBySlug(
  tx: Tx,
  space: string,
  slug: string,
  language: Language = 'de',
): Promise<Resource | undefined> {
  const { rows } = await sql<Resource>`
    select ${resourceColumns(true)} from ${resourceTables} where r.space_id = ${space} and r.slug = ${slug}`.execute(tx)
  return (await inLanguage(tx, rows, language))[0]
}

/** The same by its id. */
export async function resourceById(
  tx: Tx,
  space: string,
  id: string,
  language: Language = 'de',
): Promise<Resource | undefined> {
  const { rows } = await sql<Resource>`
    select ${resourceColumns(true)} from ${resourceTables} where r.space_id = ${space} and r.id = ${id}`.execute(tx)
  return (await inLanguage(tx, rows, language))[0]
}

/** Several by their ids, with all texts. */
export async function resourcesById(
  tx: Tx,
  space: string,
  ids: readonly string[],
  language: Language = 'de',
): Promise<ReadonlyMap<string, Resource>> {
  const { rows } = await sql<Resource>`
    select ${resourceColumns(true)} from ${resourceTables} where r.space_id = ${space} and r.id = any(${ids}::uuid[])`.execute(
    tx,
  )
  return new Map((await inLanguage(tx, rows, language)).map((resource) => [resource.id, resource]))
}

/** As it comes out of the database. */
type Row = Resource & { readonly commonWordings?: Readonly<Partial<Record<Language, string>>> | null }

/** Texts in the reader's language, German where there are none. */
export async function inLanguage(tx: Tx, resources: readonly Row[], language: Language): Promise<Resource[]> {
  const wordings = await wordingsOf(
    tx,
    kind,
    resources.map(({ id }) => id),
    language,
  )
  return resources.map(({ commonWordings, ...resource }) => {
    const common = commonWordings?.[language]
    return {
      ...worded(resource, wordings.get(resource.id)),
      translated: language === 'de' || wordings.has(resource.id),
      conditionsIn: wordings.get(resource.id)?.conditions ? language : 'de',
      commonConditions: common ?? resource.commonConditions,
      commonConditionsIn: common ? language : 'de',
    }
  })
}

/** When a resource is open, when something else holds, and the district's school holidays, from a day on. One statement. */
export async function openingsOf(
  tx: Tx,
  space: string,
  resource: string,
  from: Temporal.PlainDate,
): Promise<{ openings: Opening[]; exceptions: OpeningException[]; schoolHolidays: SchoolHoliday[] }> {
  const { rows } = await sql<{
    openings: Opening[] | null
    exceptions: OpeningException[] | null
    schoolHolidays: SchoolHoliday[] | null
  }>`
    select
      (select json_agg(json_build_object('weekday', weekday, 'opens', opens, 'closes', closes, 'firstDay', first_day, 'lastDay', last_day) order by weekday, opens)
        from rooms.opening where space_id = ${space} and resource_id = ${resource} and (last_day is null or last_day >= ${from})) as openings,
      (select json_agg(json_build_object('firstDay', first_day, 'lastDay', last_day, 'opens', opens, 'closes', closes, 'reason', reason) order by first_day)
        from rooms.exception where space_id = ${space} and resource_id = ${resource} and last_day >= ${from}) as exceptions,
      (select json_agg(json_build_object('name', name, 'firstDay', first_day, 'lastDay', last_day) order by first_day)
        from rooms.school_holiday where space_id = ${space} and last_day >= ${from}) as "schoolHolidays"`.execute(tx)
  const { openings, exceptions, schoolHolidays } = rows[0] ?? {}
  return {
    openings: (openings ?? []).map(withDays),
    exceptions: (exceptions ?? []).map(withDays),
    schoolHolidays: (schoolHolidays ?? []).map(withDays),
  }
}

/** Days come as text out of json. */
function withDays<Row extends { firstDay: unknown; lastDay: unknown }>(row: Row): Row {
  const day = (value: unknown) => (typeof value === 'string' ? Temporal.PlainDate.from(value) : null)
  return { ...row, firstDay: day(row.firstDay), lastDay: day(row.lastDay) }
}

/** What is taken of some units between two moments, buffers included; wishes that were not confirmed in time are not. One statement. */
export async function takenOf(
  tx: Tx,
  space: string,
  units: readonly string[],
  { start, end }: Span,
  now: Temporal.Instant,
): Promise<(Span & { unit: string; booking: string })[]> {
  const { rows } = await sql<Span & { unit: string; booking: string }>`
    select unit_id as unit, booking_id as booking, from_at as start, to_at as "end" from rooms.occupancy
    where space_id = ${space} and unit_id = any(${units}::uuid[]) and active
      and from_at < ${end} and from_at > ${start.subtract({ hours: 768 })} and to_at > ${start} and (until is null or until > ${now})
    order by from_at`.execute(tx)
  return rows
}

/** Names of units, in the order of a register. */
export async function unitsOf(
  tx: Tx,
  space: string,
  units: readonly string[],
): Promise<{ id: string; name: string }[]> {
  const { rows } = await sql<{ id: string; name: string }>`
    select id, name from rooms.unit where space_id = ${space} and id = any(${units}::uuid[]) order by name collate german, id`.execute(
    tx,
  )
  return rows
}

export async function pricesOf(tx: Tx, space: string, resource: string): Promise<PriceRule[]> {
  const { rows } = await sql<PriceRule>`
    select position, first_day as "firstDay", groups, purposes, per, cents from rooms.price
    where space_id = ${space} and resource_id = ${resource} order by position`.execute(tx)
  return rows
}

export const bookingColumns = sql.raw(`
  k.id, k.resource_id as resource, k.reference, k.kind, k.state, k.starts_at as "startsAt", k.ends_at as "endsAt", k.person_id as person,
  k.name, k.mail, k.phone, k.language, k.link_key as "linkKey", k.booker_id as booker, k.persons, k.booked_as as "bookedAs", k.purpose, k.words,
  jsonb_build_object('lines', k.price_lines, 'cents', k.price_cents, 'vatCents', k.vat_cents, 'depositCents', k.deposit_cents) as price,
  k.refunds, k.refund_cents as "refundCents", k.reason, k.cancelled_by as "cancelledBy", k.expires_at as "expiresAt", k.made_at as "madeAt", k.version,
  k.conditions_from as "conditionsFrom", k.common_conditions_from as "commonConditionsFrom", k.series_id as series, k.set_id as "set"`)

export const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/** One booking. @param lock nobody else changes it until the transaction ends */
export async function bookingById(tx: Tx, space: string, id: string, lock = false): Promise<Booking | undefined> {
  if (!uuid.test(id)) return undefined
  const { rows } = await sql<Booking>`
    select ${bookingColumns} from rooms.booking k where k.space_id = ${space} and k.id = ${id} ${lock ? sql`for update` : sql``}`.execute(
    tx,
  )
  return rows[0]
}

/** A guest's booking, by the key in the links of their mails. */
export async function bookingByKey(tx: Tx, space: string, key: string, lock = false): Promise<Booking | undefined> {
  const bytes = Buffer.from(key, 'base64url')
  if (bytes.length !== 24) return undefined
  const { rows } = await sql<Booking>`
    select ${bookingColumns} from rooms.booking k where k.space_id = ${space} and k.link_key = ${bytes} ${lock ? sql`for update` : sql``}`.execute(
    tx,
  )
  return rows[0]
}

/** What a person booked here, the next first, then what is over. */
export async function bookingsOf(
  tx: Tx,
  space: string,
  person: string,
): Promise<(Booking & { title: string; slug: string })[]> {
  const { rows } = await sql<Booking & { title: string; slug: string }>`
    select ${bookingColumns}, r.title, r.slug from rooms.booking k join rooms.resource r on r.space_id = k.space_id and r.id = k.resource_id
    where k.space_id = ${space} and k.person_id = ${person} order by k.starts_at desc, k.id limit 200`.execute(tx)
  return rows
}
