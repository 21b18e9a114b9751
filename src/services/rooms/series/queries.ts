import { sql } from 'kysely'
import { found, missing } from '#foundation/http/problems.ts'
import type { Work } from '#foundation/http/route.ts'
import { bookingColumns, resourceById, uuid } from '../queries.ts'
import type { Booking, Resource, Span } from '../resource.ts'
import type { SeriesRule } from '../rules/series.ts'

/** A series as its rule says it. */
export interface Series {
  readonly id: string
  readonly resource: string
  readonly origin: 'booker' | 'provider' | 'season'
  readonly person: string | null
  readonly linkKey: Buffer | null
  readonly rule: SeriesRule
  readonly madeAt: Temporal.Instant
}

/** A wished date that was not possible. */
export interface NotPossible {
  readonly day: Temporal.PlainDate
  readonly code: string
  readonly reason: string
  readonly alternatives: readonly Span[]
}

export interface WholeSeries {
  readonly series: Series
  readonly resource: Resource
  /** In order. */
  readonly bookings: readonly Booking[]
  readonly rejected: readonly NotPossible[]
}

type Reading = Pick<Work, 'tx' | 'space' | 'language'>

/** A series with its dates. @param lock nobody else changes its bookings until the transaction ends */
export async function seriesById(work: Reading, id: string, lock = false): Promise<WholeSeries> {
  if (!uuid.test(id)) missing()
  return whole(work, sql`s.id = ${id}`, lock)
}

/** A guest's series, by the key in the links of their mails. */
export async function seriesByKey(work: Reading, key: string, lock = false): Promise<WholeSeries> {
  const bytes = Buffer.from(key, 'base64url')
  if (bytes.length !== 24) missing()
  return whole(work, sql`s.link_key = ${bytes}`, lock)
}

async function whole(work: Reading, which: ReturnType<typeof sql>, lock: boolean): Promise<WholeSeries> {
  const { tx, space, language } = work
  const { rows } = await sql<Omit<Series, 'rule'> & SeriesRule>`
    select s.id, s.resource_id as resource, s.origin, s.person_id as person, s.link_key as "linkKey", s.made_at as "madeAt",
      s.first_day as "firstDay", s.last_day as "lastDay", s.every_weeks as "everyWeeks", s.weekdays, s.opens, s.closes,
      s.skip_holidays as "skipHolidays", s.skip_school_holidays as "skipSchoolHolidays"
    from rooms.series s where s.space_id = ${space.id} and ${which}`.execute(tx)
  const { id, resource, origin, person, linkKey, madeAt, ...rule } = found(rows[0])
  return {
    series: { id, resource, origin, person, linkKey, madeAt, rule },
    resource: found(await resourceById(tx, space.id, resource, language)),
    bookings: await bookingsOfSeries(work, id, lock),
    rejected: await rejectedOf(work, id),
  }
}

/** The dates that were booked, in order. */
export async function bookingsOfSeries(
  { tx, space }: Pick<Work, 'tx'> & { readonly space: { readonly id: string } },
  series: string,
  lock = false,
): Promise<Booking[]> {
  // In the order of ids, as a payment of several locks them: so two never wait for each other in a circle.
  if (lock)
    await sql`select from rooms.booking where space_id = ${space.id} and series_id = ${series} order by id for update`.execute(
      tx,
    )
  const { rows } = await sql<Booking>`
    select ${bookingColumns} from rooms.booking k where k.space_id = ${space.id} and k.series_id = ${series}
    order by k.starts_at, k.id`.execute(tx)
  return rows
}

async function rejectedOf({ tx, space }: Reading, series: string): Promise<NotPossible[]> {
  const { rows } = await sql<{
    day: Temporal.PlainDate
    code: string
    reason: string
    alternatives: { start: string; end: string }[]
  }>`
    select day, code, reason, alternatives from rooms.series_date
    where space_id = ${space.id} and series_id = ${series} and code is not null order by day`.execute(tx)
  return rows.map((row) => ({
    ...row,
    alternatives: row.alternatives.map(({ start, end }) => ({
      start: Temporal.Instant.from(start),
      end: Temporal.Instant.from(end),
    })),
  }))
}

/** How many series a mail address has that are not over: guests may have few. */
export async function openSeriesOf({ tx, space, now }: Pick<Work, 'tx' | 'space' | 'now'>, mail: string) {
  const { rows } = await sql<{ count: number }>`
    select count(distinct series_id)::int as count from rooms.booking
    where space_id = ${space.id} and lower(mail) = lower(${mail}) and series_id is not null and starts_at > ${now}
      and state in ('unconfirmed', 'asked', 'confirmed')`.execute(tx)
  return rows[0]?.count ?? 0
}

/** The series that have begun or wait; those in the way of each wished date: what else takes the same units then. One statement. */
export async function conflictsOf(
  { tx, space }: Pick<Work, 'tx' | 'space'>,
  bookings: readonly Booking[],
  units: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (bookings.length === 0) return new Map()
  const wanted = bookings.map(({ id, startsAt, endsAt }) => ({ id, start: startsAt, end: endsAt }))
  const { rows } = await sql<{ id: string; name: string }>`
    select w.id, min(coalesce(c.name, nullif(k.name, ''), nullif(k.words, ''), r.title)) as name
    from jsonb_to_recordset(${JSON.stringify(wanted)}::jsonb) as w(id uuid, start timestamptz, "end" timestamptz)
    join rooms.occupancy o on o.space_id = ${space.id} and o.unit_id = any(${units}::uuid[]) and o.active
      and o.from_at < w."end" and o.to_at > w.start and o.from_at > w.start - interval '768 hours' and o.booking_id <> w.id
    join rooms.booking k on k.space_id = o.space_id and k.id = o.booking_id
    join rooms.resource r on r.space_id = k.space_id and r.id = k.resource_id
    left join organisations.organisation c on c.id = k.booker_id
    group by w.id`.execute(tx)
  return new Map(rows.map(({ id, name }) => [id, name]))
}
