import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '#foundation/database/connection.ts'
import type { Language } from '#foundation/text/language.ts'
import type { SchoolHoliday } from '../calendars/school-holidays.ts'
import { isPublic, kind } from '../queries.ts'
import type { BookingRules, Equipment, Opening, OpeningException, PriceRule, Resource, Span } from '../resource.ts'

/** What somebody looks for, as far as the database can judge it. */
export interface Wanted {
  /** Official key, 8 digits. */
  readonly municipality?: string
  readonly kind?: Resource['kind']
  /** All of them. */
  readonly equipment?: readonly Equipment[]
  /** Things that say nothing of persons are left out, unless things are what is looked for. */
  readonly persons?: number
  readonly stepFree?: boolean
  /** Id of an organisation; null: the district itself. */
  readonly provider?: string | null
  /** Only these. */
  readonly ids?: readonly string[]
}

/** A time during which a unit is taken; where all units are needed, which one it is does not matter: the first stands for all. */
export interface TakenUnit extends Span {
  readonly unit: string
}

/** A resource with everything that says whether it is free at a time, and what it costs then. */
export interface Candidate
  extends Pick<
    Resource,
    | 'id'
    | 'slug'
    | 'title'
    | 'kind'
    | 'takes'
    | 'persons'
    | 'stepFree'
    | 'pictureId'
    | 'units'
    | 'depositCents'
    | 'vatPermille'
  > {
  readonly rules: BookingRules
  readonly building: string
  readonly municipality: string | null
  readonly providerName: string | null
  readonly openings: readonly Opening[]
  readonly exceptions: readonly OpeningException[]
  /** Those of the span, where its opening times follow them. */
  readonly schoolHolidays: readonly SchoolHoliday[]
  readonly prices: readonly PriceRule[]
  /** Of its units, during the span asked for; buffers included, in order. Empty without a span. */
  readonly taken: readonly TakenUnit[]
}

interface Asking {
  readonly language: Language
  /** Wishes that were never confirmed by then are in nobody's way. */
  readonly now: Temporal.Instant
  readonly wanted?: Wanted
  /** Whose openings and occupancy come along; without it neither openings nor what is taken is read. */
  readonly span?: Span
  /** Id of the last resource seen. */
  readonly after?: string
  readonly limit: number
}

/** Longest row of `rooms.occupancy`: how far to look back. */
const longestHours = 768

/**
 * Public resources in the order of their titles, each with its openings, exceptions, prices and what is taken during a span. One
 * statement, however many they are: what belongs to a resource is gathered beside it, by keys that have an index. Only comparisons
 * that PostgreSQL may use behind the wall between spaces (ranges may not).
 * @param limit stands in the text, so that the server can judge a plan that serves every request
 */
export async function findResources(tx: Tx, space: string, asking: Asking): Promise<Candidate[]> {
  const { language, now, wanted = {}, span, after, limit } = asking
  const { rows } = await sql<Row>`
    with shown as (
      select r.*, r.title collate german as ordered, b.name as building, b.municipality from rooms.resource r
      join rooms.building b on b.space_id = r.space_id and b.id = r.building_id
      where r.space_id = ${space} and ${isPublic} and ${matches(wanted)} ${after ? sql`and ${isAfter(space, after)}` : sql``}
      order by ordered, r.id limit ${sql.lit(limit)})
    select r.id, r.slug, ${titleIn(language)} as title, r.kind, r.takes, r.persons, r.step_free as "stepFree", r.picture_id as "pictureId",
      r.deposit_cents as "depositCents", r.vat_permille as "vatPermille", r.building, r.municipality, o.name as "providerName",
      json_build_object('who', r.who, 'approval', r.approval, 'askedBlocks', r.asked_blocks, 'gridMinutes', r.grid_minutes,
        'shortestMinutes', r.shortest_minutes, 'longestMinutes', r.longest_minutes, 'noticeMinutes', r.notice_minutes,
        'advanceDays', r.advance_days, 'bufferMinutes', r.buffer_minutes, 'holidays', r.holidays, 'schoolHolidays', r.school_holidays) as rules,
      array(select u.unit_id::text from rooms.resource_unit u where u.space_id = ${space} and u.resource_id = r.id order by u.unit_id) as units,
      (select json_agg(json_build_object('position', p.position, 'firstDay', p.first_day, 'groups', p.groups, 'purposes', p.purposes, 'per', p.per, 'cents', p.cents)
          order by p.position) from rooms.price p where p.space_id = ${space} and p.resource_id = r.id) as prices,
      ${span ? sql`${opened(space, span)}, t.*` : sql`null as openings, null as exceptions, null as "schoolHolidays"`}
    from shown r left join organisations.organisation o on o.id = r.organisation_id ${span ? taken(space, span, now) : sql``}
    order by r.ordered, r.id`.execute(tx)
  return rows.map(candidateFrom)
}

interface Row extends Omit<Candidate, 'openings' | 'exceptions' | 'schoolHolidays' | 'prices' | 'taken'> {
  readonly openings: string | null
  readonly exceptions: OpeningException[] | null
  readonly schoolHolidays: SchoolHoliday[] | null
  readonly prices: PriceRule[] | null
  readonly takenUnits?: string | null
  readonly takenFrom?: string | null
  readonly takenTo?: string | null
}

/** When `r` is open around a span; its weekly hours as text, see `openingFrom`. */
function opened(space: string, { start, end }: Span): RawBuilder<unknown> {
  // Local days, one more on each side: an opening may begin the day before and end after midnight.
  const [first, last] = [start.subtract({ hours: 48 }), end.add({ hours: 48 })].map((at) =>
    at.toZonedDateTimeISO('UTC').toPlainDate(),
  )
  return sql`
    (select string_agg(w.weekday || ' ' || w.opens || ' ' || w.closes || ' ' || coalesce(w.first_day::text, '') || ' ' || coalesce(w.last_day::text, ''), ',' order by w.weekday, w.opens)
      from rooms.opening w where w.space_id = ${space} and w.resource_id = r.id
        and (w.first_day is null or w.first_day <= ${last}) and (w.last_day is null or w.last_day >= ${first})) as openings,
    (select json_agg(json_build_object('firstDay', x.first_day, 'lastDay', x.last_day, 'opens', x.opens, 'closes', x.closes, 'reason', x.reason) order by x.first_day, x.opens)
      from rooms.exception x where x.space_id = ${space} and x.resource_id = r.id and x.last_day >= ${first} and x.first_day <= ${last}) as exceptions,
    case when r.school_holidays <> 'as-usual' then
      (select json_agg(json_build_object('name', h.name, 'firstDay', h.first_day, 'lastDay', h.last_day) order by h.first_day)
        from rooms.school_holiday h where h.space_id = ${space} and h.last_day >= ${first} and h.first_day <= ${last}) end as "schoolHolidays"`
}

/**
 * What is taken of the units of `r` during a span: three lists of one length, moments as seconds, as text with spaces between. That takes a
 * tenth of the time that json takes, and half of that of arrays. Which unit it is matters only where one of many is enough.
 */
function taken(space: string, { start, end }: Span, now: Temporal.Instant): RawBuilder<unknown> {
  // The longest buffer: behind a wish so much has to be free as well.
  const until = end.add({ hours: 24 })
  return sql`
    left join lateral (
      select string_agg(t.unit, ' ') as "takenUnits", string_agg(t.starts::text, ' ') as "takenFrom", string_agg(t.ends::text, ' ') as "takenTo" from (
        select case when r.takes = 'one' then t.unit_id::text end as unit, date_part('epoch', t.from_at)::bigint as starts, date_part('epoch', t.to_at)::bigint as ends
        from rooms.resource_unit u join rooms.occupancy t on t.space_id = ${space} and t.unit_id = u.unit_id and t.active
          and t.from_at < ${until} and t.from_at > ${start.subtract({ hours: longestHours })} and t.to_at > ${start}
          and (t.until is null or t.until > ${now})
        where u.space_id = ${space} and u.resource_id = r.id order by t.from_at) t) t on true`
}

const isAfter = (space: string, id: string) => sql`(r.title collate german, r.id) > (
  select c.title collate german, c.id from rooms.resource c where c.space_id = ${space} and c.id = ${id})`

/** The title in the reader's language, without another statement. */
const titleIn = (language: Language): RawBuilder<unknown> =>
  language === 'de'
    ? sql`r.title`
    : sql`coalesce((select w.wording from translations.wording w
        where w.space_id = r.space_id and w.kind = ${kind} and w.thing_id = r.id and w.language = ${language} and w.field = 'title'), r.title)`

function matches({ municipality, kind, equipment, persons, stepFree, provider, ids }: Wanted): RawBuilder<unknown> {
  const parts = [
    municipality && sql`b.municipality = ${municipality}`,
    kind && sql`r.kind = ${kind}`,
    equipment?.length && sql`r.equipment @> ${equipment}::text[]`,
    persons &&
      sql`(r.persons >= ${persons} or (r.persons is null and ${kind === 'thing' ? sql`true` : sql`r.kind <> 'thing'`}))`,
    stepFree && sql`r.step_free = 'yes'`,
    provider && sql`r.organisation_id = ${provider}`,
    provider === null && sql`r.organisation_id is null`,
    ids && sql`r.id = any(${ids}::uuid[])`,
  ].filter((part): part is RawBuilder<unknown> => Boolean(part))
  return parts.length ? sql.join(parts, sql` and `) : sql`true`
}

/** What is in json comes as text and numbers. */
function candidateFrom({ takenUnits, takenFrom, takenTo, ...row }: Row): Candidate {
  const { openings, exceptions, schoolHolidays, prices, units } = row
  const [those, from, to] = [takenUnits, takenFrom, takenTo].map((list) => list?.split(' ') ?? []) as [
    string[],
    string[],
    string[],
  ]
  return {
    ...row,
    openings: openings?.split(',').map(openingFrom) ?? [],
    exceptions: (exceptions ?? []).map((exception) => withDays(exception, 'firstDay', 'lastDay')),
    schoolHolidays: (schoolHolidays ?? []).map((holiday) => withDays(holiday, 'firstDay', 'lastDay')),
    prices: (prices ?? []).map((price) => withDays(price, 'firstDay')),
    taken: from.map((start, index) => ({
      unit: those[index] ?? units[0] ?? '',
      start: moment(start),
      end: moment(to[index] ?? start),
    })),
  }
}

/** '1 480 1320 2026-01-01 ': weekday, minutes, first and last day; a list of rooms has a thousand of them. */
function openingFrom(text: string): Opening {
  const [weekday, opens, closes, first, last] = text.split(' ')
  const day = (written: string | undefined) => (written ? Temporal.PlainDate.from(written) : null)
  return {
    weekday: Number(weekday),
    opens: Number(opens),
    closes: Number(closes),
    firstDay: day(first),
    lastDay: day(last),
  }
}

const moment = (seconds: string) => Temporal.Instant.fromEpochMilliseconds(Number(seconds) * 1000)

function withDays<Thing extends object>(thing: Thing, ...names: (keyof Thing)[]): Thing {
  if (names.every((name) => thing[name] === null)) return thing
  const days = names.map((name) => {
    const value: unknown = thing[name]
    return [name, typeof value === 'string' ? Temporal.PlainDate.from(value) : null]
  })
  return { ...thing, ...Object.fromEntries(days) }
}

/** Who offers something public here: organisations by name. One statement. */
export async function providersOf(tx: Tx, space: string): Promise<{ id: string; name: string }[]> {
  const { rows } = await sql<{ id: string; name: string }>`
    select o.id, o.name from organisations.organisation o
    where o.id in (select r.organisation_id from rooms.resource r where r.space_id = ${space} and ${isPublic})
    order by o.name collate german, o.id`.execute(tx)
  return rows
}
