import { sql } from 'kysely'
import type { Work } from '#foundation/http/route.ts'
import type { Booking, Resource, Span } from '../resource.ts'

type Reading = Pick<Work, 'tx' | 'space' | 'now'>

/** A row of the provider's calendar. */
export interface CalendarRoom
  extends Pick<Resource, 'id' | 'slug' | 'title' | 'kind' | 'takes' | 'units' | 'organisation'> {
  readonly building: string
  readonly buildingName: string
}

/** What stands in the provider's calendar. */
export interface CalendarBooking
  extends Pick<Booking, 'id' | 'kind' | 'state' | 'startsAt' | 'endsAt' | 'name' | 'words'> {
  readonly resource: string
  readonly bookerName: string | null
  /** What it keeps from others. */
  readonly units: readonly string[]
}

/** No booking is longer; one that began earlier is over. */
const longestDays = 367

/** More is more than anybody reads; the page says so. */
export const mostBookings = 3000

/** Everything somebody offers, or settles, by house and title. @param organisations only theirs; null: everybody's. One statement. */
export async function calendarRooms(
  { tx, space }: Pick<Reading, 'tx' | 'space'>,
  organisations: readonly string[] | null,
): Promise<CalendarRoom[]> {
  const { rows } = await sql<CalendarRoom>`
    select r.id, r.slug, r.title, r.kind, r.takes, r.organisation_id as organisation, b.id as building, b.name as "buildingName",
      array(select u.unit_id::text from rooms.resource_unit u where u.space_id = r.space_id and u.resource_id = r.id order by u.unit_id) as units
    from rooms.resource r join rooms.building b on b.space_id = r.space_id and b.id = r.building_id
    where r.space_id = ${space.id} and (${organisations}::uuid[] is null or r.organisation_id = any(${organisations}))
    order by b.name collate german, b.id, array_position(array['room', 'seat', 'thing'], r.kind), r.title collate german, r.id limit 1000`.execute(
    tx,
  )
  return rows
}

const standing = (now: Temporal.Instant) =>
  sql`(k.state in ('asked', 'confirmed') or (k.state = 'unconfirmed' and k.expires_at > ${now}))`

/** What of some rooms is booked, asked for or blocked during a span, in order. One statement, however many rooms. */
export async function calendarBookings(
  { tx, space, now }: Reading,
  rooms: readonly string[],
  { start, end }: Span,
): Promise<CalendarBooking[]> {
  const { rows } = await sql<CalendarBooking>`
    select k.id, k.resource_id as resource, k.kind, k.state, k.starts_at as "startsAt", k.ends_at as "endsAt", c.name as "bookerName",
      case when k.state = 'unconfirmed' then '' else k.name end as name, case when k.state = 'unconfirmed' then '' else k.words end as words,
      array(select distinct o.unit_id::text from rooms.occupancy o where o.space_id = k.space_id and o.booking_id = k.id) as units
    from rooms.booking k left join organisations.organisation c on c.id = k.booker_id
    where k.space_id = ${space.id} and k.starts_at < ${end} and k.starts_at > ${start.subtract({ hours: 24 * longestDays })}
      and k.ends_at > ${start} and k.resource_id = any(${[...rooms]}::uuid[]) and ${standing(now)}
    order by k.starts_at, k.ends_at, k.id limit ${mostBookings}`.execute(tx)
  return rows
}

export interface BookingsOfDay {
  readonly resource: string
  readonly day: Temporal.PlainDate
  readonly bookings: number
  readonly waiting: number
}

/** How many bookings begin on each day, by room. One statement, names nobody. */
export async function bookingsByDay(
  { tx, space, now }: Reading,
  rooms: readonly string[],
  { start, end }: Span,
): Promise<BookingsOfDay[]> {
  const { rows } = await sql<BookingsOfDay>`
    select k.resource_id as resource, (k.starts_at at time zone 'Europe/Berlin')::date as day, count(*)::int as bookings,
      (count(*) filter (where k.state = 'asked'))::int as waiting
    from rooms.booking k
    where k.space_id = ${space.id} and k.starts_at >= ${start} and k.starts_at < ${end} and k.resource_id = any(${[...rooms]}::uuid[])
      and ${standing(now)}
    group by 1, 2`.execute(tx)
  return rows
}
