import { sql } from 'kysely'
import { found } from '#foundation/http/problems.ts'
import type { Work } from '#foundation/http/route.ts'
import { bookingById, resourceById } from '../queries.ts'
import type { Booking, Resource, Span } from '../resource.ts'

type Reading = Pick<Work, 'tx' | 'space' | 'now'>

/** A line of the lists of those who settle bookings. */
export interface SettledBooking {
  readonly id: string
  readonly reference: string
  readonly kind: Booking['kind']
  readonly state: Booking['state']
  readonly startsAt: Temporal.Instant
  readonly endsAt: Temporal.Instant
  readonly name: string
  readonly bookerName: string | null
  readonly words: string
  readonly persons: number | null
  readonly priceCents: number
  readonly madeAt: Temporal.Instant
  readonly title: string
  readonly building: string
  /** The series it is a date of, and how many of its dates wait. */
  readonly series: string | null
  readonly dates?: number
}

const columns = sql.raw(`
  k.id, k.reference, k.kind, k.state, k.starts_at as "startsAt", k.ends_at as "endsAt", k.name, c.name as "bookerName", k.words, k.persons,
  k.price_cents as "priceCents", k.made_at as "madeAt", r.title, b.name as building,
  k.series_id as series`)

const tables = sql`
  rooms.booking k join rooms.resource r on r.space_id = k.space_id and r.id = k.resource_id
  join rooms.building b on b.space_id = r.space_id and b.id = r.building_id
  left join organisations.organisation c on c.id = k.booker_id`

const ofProviders = (organisations: readonly string[] | null) =>
  sql`(${organisations}::uuid[] is null or r.organisation_id = any(${organisations}))`

const otherDates = sql`select from rooms.booking e where e.space_id = k.space_id and e.series_id = k.series_id and e.state = 'asked'`

/** Wishes that wait for an answer, the earliest first; a series once, with its first date; and changes that are wished for. @param organisations only theirs; null: everybody's */
export async function waitingRequests(
  { tx, space }: Pick<Reading, 'tx' | 'space'>,
  organisations: readonly string[] | null,
  limit = 200,
): Promise<SettledBooking[]> {
  const { rows } = await sql<SettledBooking>`
    select ${columns},
      case when k.series_id is null then 1 else (select count(*)::int from (${otherDates}) d) end as dates
    from ${tables}
    where k.space_id = ${space.id} and ${ofProviders(organisations)}
      and k.id in (select w.id from rooms.booking w where w.space_id = ${space.id} and w.state = 'asked'
        union all select c.booking_id from rooms.change c where c.space_id = ${space.id})
      and (k.state = 'confirmed' or k.state = 'asked' and (
        k.series_id is null or not exists (${otherDates} and (e.starts_at, e.id) < (k.starts_at, k.id))))
    order by k.starts_at, k.made_at, k.id limit ${limit}`.execute(tx)
  return rows
}

/** What is booked and not over, in order. */
export async function comingBookings(
  { tx, space, now }: Reading,
  organisations: readonly string[] | null,
  limit = 200,
): Promise<SettledBooking[]> {
  const { rows } = await sql<SettledBooking>`
    select ${columns} from ${tables}
    where k.space_id = ${space.id} and k.state = 'confirmed' and k.ends_at > ${now} and ${ofProviders(organisations)}
    order by k.starts_at, k.id limit ${limit}`.execute(tx)
  return rows
}

/** Waiting and booked ones between two days, for the table that is taken away. */
export async function bookingsBetween(
  { tx, space }: Reading,
  organisations: readonly string[] | null,
  { start, end }: Span,
  limit: number,
): Promise<SettledBooking[]> {
  const { rows } = await sql<SettledBooking>`
    select ${columns} from ${tables}
    where k.space_id = ${space.id} and k.state in ('asked', 'confirmed', 'cancelled', 'refused') and k.starts_at >= ${start} and k.starts_at < ${end}
      and ${ofProviders(organisations)}
    order by k.starts_at, k.id limit ${limit}`.execute(tx)
  return rows
}

/** Something else that takes one of the same units, or wants one, at about the same time. */
export interface Neighbour {
  readonly id: string
  readonly startsAt: Temporal.Instant
  readonly endsAt: Temporal.Instant
  readonly state: Booking['state']
  readonly kind: Booking['kind']
  readonly name: string
  readonly title: string
  /** It is in the way: at the same time, on a unit this one takes. */
  readonly overlaps: boolean
}

const aroundHours = 24

/** What else is booked or asked for on the same units from a day before until a day after. One statement. */
export async function neighboursOf(
  { tx, space }: Pick<Reading, 'tx' | 'space'>,
  booking: Booking,
  resource: Pick<Resource, 'units'>,
): Promise<Neighbour[]> {
  const from = booking.startsAt.subtract({ hours: aroundHours })
  const to = booking.endsAt.add({ hours: aroundHours })
  const { rows } = await sql<Neighbour>`
    select k.id, k.starts_at as "startsAt", k.ends_at as "endsAt", k.state, k.kind, coalesce(c.name, k.name) as name, r.title,
      bool_or(o.active and o.from_at < ${booking.endsAt} and o.to_at > ${booking.startsAt}) as overlaps
    from rooms.occupancy o
    join rooms.booking k on k.space_id = o.space_id and k.id = o.booking_id
    join rooms.resource r on r.space_id = k.space_id and r.id = k.resource_id
    left join organisations.organisation c on c.id = k.booker_id
    where o.space_id = ${space.id} and o.unit_id = any(${resource.units}::uuid[]) and o.from_at < ${to} and o.to_at > ${from}
      and o.from_at > ${from.subtract({ hours: 768 })} and o.booking_id <> ${booking.id} and k.state in ('unconfirmed', 'asked', 'confirmed')
    group by k.id, k.starts_at, k.ends_at, k.state, k.kind, c.name, k.name, r.title
    order by k.starts_at, k.id limit 50`.execute(tx)
  return rows
}

/** A booking with what is booked, for the pages and forms of those who settle it. @param lock see `bookingById` */
export async function settled(
  work: Pick<Work, 'tx' | 'space'>,
  id: string,
  lock = false,
): Promise<{ booking: Booking; resource: Resource }> {
  const booking = found(await bookingById(work.tx, work.space.id, id, lock))
  return { booking, resource: found(await resourceById(work.tx, work.space.id, booking.resource)) }
}

/** Who booked, as far as the provider needs it: a person with an account is written to through the house. */
export async function organisationOf({ tx }: Pick<Work, 'tx'>, booking: Booking): Promise<string | null> {
  if (!booking.booker) return null
  const { rows } = await sql<{ name: string }>`
    select name from organisations.organisation where id = ${booking.booker}`.execute(tx)
  return rows[0]?.name ?? null
}

/** What may be chosen when something is entered by the provider: everything theirs, by house. */
export interface Enterable {
  readonly id: string
  readonly title: string
  readonly building: string
}

export async function enterable(
  { tx, space }: Pick<Reading, 'tx' | 'space'>,
  organisations: readonly string[] | null,
): Promise<Enterable[]> {
  const { rows } = await sql<Enterable>`
    select r.id, r.title, b.name as building from rooms.resource r join rooms.building b on b.space_id = r.space_id and b.id = r.building_id
    where r.space_id = ${space.id} and ${ofProviders(organisations)}
    order by b.name collate german, r.title collate german, r.id limit 1000`.execute(tx)
  return rows
}
