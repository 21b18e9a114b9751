import { sql } from 'kysely'
import type { Tx } from '#foundation/database/connection.ts'
import type { SchoolHoliday } from '../calendars/school-holidays.ts'
import type { BookingRules, Group, Opening, OpeningException, Purpose, Resource, Span } from '../resource.ts'

/** A room as the figures need it: how it is called, and when it is open. */
export interface RoomOfUse extends Pick<Resource, 'id' | 'title' | 'kind' | 'takes'> {
  readonly building: string
  readonly buildingName: string
  readonly providerName: string | null
  /** How many units of a pool can be had beside each other; 1 for everything that is booked as a whole. */
  readonly places: number
  readonly holidays: BookingRules['holidays']
  readonly inSchoolHolidays: BookingRules['schoolHolidays']
  readonly openings: readonly Opening[]
  readonly exceptions: readonly OpeningException[]
  readonly schoolHolidays: readonly SchoolHoliday[]
}

/** Sums of one room in one month, of one group and purpose. Nothing says who. */
export interface SumOfUse {
  readonly resource: string
  /** Its first day. */
  readonly month: Temporal.PlainDate
  /** The provider's own use has no group. */
  readonly internal: boolean
  readonly group: Group
  readonly purpose: Purpose
  readonly bookings: number
  readonly minutes: number
  readonly cancelled: number
  readonly refused: number
  readonly cents: number
}

type JsonDays<Row> = Omit<Row, 'firstDay' | 'lastDay'> & { firstDay: string | null; lastDay: string | null }
interface RoomRow extends Omit<RoomOfUse, 'openings' | 'exceptions' | 'schoolHolidays'> {
  readonly openings: JsonDays<Opening>[] | null
  readonly exceptions: JsonDays<OpeningException>[] | null
  readonly schoolHolidays: JsonDays<SchoolHoliday>[] | null
}

const ofProviders = (organisations: readonly string[] | null) =>
  sql`(${organisations}::uuid[] is null or r.organisation_id = any(${organisations}))`

/** Rooms with their opening times, by provider, house and title. @param organisations only theirs; null: everybody's. One statement. */
export async function roomsOfUse(
  tx: Tx,
  space: string,
  organisations: readonly string[] | null,
  [first, last]: readonly [Temporal.PlainDate, Temporal.PlainDate],
): Promise<RoomOfUse[]> {
  const { rows } = await sql<RoomRow>`
    select r.id, r.title, r.kind, r.takes, b.id as building, b.name as "buildingName", o.name as "providerName", r.holidays, r.school_holidays as "inSchoolHolidays",
      case when r.takes = 'one' then greatest(1, (select count(*) from rooms.resource_unit u where u.space_id = r.space_id and u.resource_id = r.id))::int else 1 end as places,
      (select json_agg(json_build_object('weekday', w.weekday, 'opens', w.opens, 'closes', w.closes, 'firstDay', w.first_day, 'lastDay', w.last_day))
        from rooms.opening w where w.space_id = r.space_id and w.resource_id = r.id) as openings,
      (select json_agg(json_build_object('firstDay', x.first_day, 'lastDay', x.last_day, 'opens', x.opens, 'closes', x.closes, 'reason', ''))
        from rooms.exception x where x.space_id = r.space_id and x.resource_id = r.id and x.last_day >= ${first} and x.first_day <= ${last}) as exceptions,
      case when r.school_holidays <> 'as-usual' then
        (select json_agg(json_build_object('name', h.name, 'firstDay', h.first_day, 'lastDay', h.last_day) order by h.first_day)
          from rooms.school_holiday h where h.space_id = r.space_id and h.last_day >= ${first} and h.first_day <= ${last}) end as "schoolHolidays"
    from rooms.resource r join rooms.building b on b.space_id = r.space_id and b.id = r.building_id
    left join organisations.organisation o on o.id = r.organisation_id
    where r.space_id = ${space} and ${ofProviders(organisations)}
    order by o.name collate german nulls first, b.name collate german, b.id, r.title collate german, r.id limit 1000`.execute(
    tx,
  )
  const day = (text: string | null) => (text === null ? null : Temporal.PlainDate.from(text))
  const both = (one: { firstDay: string | null; lastDay: string | null }) => ({
    firstDay: day(one.firstDay)!,
    lastDay: day(one.lastDay)!,
  })
  return rows.map((row) => ({
    ...row,
    openings: (row.openings ?? []).map((one) => ({ ...one, firstDay: day(one.firstDay), lastDay: day(one.lastDay) })),
    exceptions: (row.exceptions ?? []).map((one) => ({ ...one, ...both(one) })),
    schoolHolidays: (row.schoolHolidays ?? []).map((one) => ({ ...one, ...both(one) })),
  }))
}

/**
 * What was booked, by room, month of the beginning, group and purpose. Money is the price as it stood when it was booked; of what
 * was called off, what was kept. One statement, however many rooms and bookings; no column of a person is read.
 */
export async function sumsOfUse(
  tx: Tx,
  space: string,
  organisations: readonly string[] | null,
  { start, end }: Span,
): Promise<SumOfUse[]> {
  const { rows } = await sql<SumOfUse>`
    select k.resource_id as resource, date_trunc('month', k.starts_at at time zone 'Europe/Berlin')::date as month, k.kind = 'internal' as internal,
      k.booked_as as "group", k.purpose,
      (count(*) filter (where k.state = 'confirmed'))::int as bookings,
      coalesce(sum(extract(epoch from k.ends_at - k.starts_at) / 60) filter (where k.state = 'confirmed'), 0)::float8 as minutes,
      (count(*) filter (where k.state = 'cancelled'))::int as cancelled,
      (count(*) filter (where k.state = 'refused'))::int as refused,
      coalesce(sum(case k.state when 'confirmed' then k.price_cents when 'cancelled' then k.price_cents - coalesce(k.refund_cents, k.price_cents) else 0 end), 0)::float8 as cents
    from rooms.booking k join rooms.resource r on r.space_id = k.space_id and r.id = k.resource_id
    where k.space_id = ${space} and k.starts_at >= ${start} and k.starts_at < ${end} and k.kind <> 'block'
      and k.state in ('confirmed', 'cancelled', 'refused') and ${ofProviders(organisations)}
    group by 1, 2, 3, 4, 5`.execute(tx)
  return rows
}
