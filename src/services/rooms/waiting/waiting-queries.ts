import { sql } from 'kysely'
import type { Tx } from '#foundation/database/connection.ts'
import type { Span } from '../resource.ts'
import { reachOf, type Wished } from './fitting.ts'
import { usualRule, type Waiting, type WaitingEvent, type WaitingRule } from './waiting.ts'

export type InSpace = { readonly tx: Tx; readonly space: { readonly id: string } }

const columns = sql.raw(`
  w.id, w.resource_id as resource, w.state, w.starts_at as start, w.ends_at as "end", w.flexible_minutes as "flexibleMinutes", w.quantity,
  w.person_id as person, w.name, w.mail, w.phone, w.language, w.link_key as "linkKey", w.booker_id as booker, w.persons,
  w.booked_as as "bookedAs", w.purpose, w.words, w.entered_by as "enteredBy", w.reason, w.listed_at as "listedAt",
  w.offer_key as "offerKey", w.offer_from as "offerFrom", w.offer_to as "offerTo", w.offered_until as "offeredUntil"`)

type Row = Omit<Waiting, 'span' | 'offer'> &
  Span & {
    readonly offerKey: Buffer | null
    readonly offerFrom: Temporal.Instant
    readonly offerTo: Temporal.Instant
    readonly offeredUntil: Temporal.Instant
  }

function waitingOf<More>({ start, end, offerKey, offerFrom, offerTo, offeredUntil, ...row }: Row & More) {
  return {
    ...row,
    span: { start, end },
    offer: offerKey && { key: offerKey, span: { start: offerFrom, end: offerTo }, until: offeredUntil },
  }
}

/** How many of those still on the list come before one: their times meet, and they want the same units. `w` is the one. */
const before = sql`(
  select count(*)::int from rooms.waiting o
  where o.space_id = w.space_id and o.state in ('waiting', 'offered') and (o.listed_at, o.id) < (w.listed_at, w.id)
    and o.starts_at - make_interval(mins => o.flexible_minutes) < w.ends_at + make_interval(mins => w.flexible_minutes)
    and o.ends_at + make_interval(mins => o.flexible_minutes) > w.starts_at - make_interval(mins => w.flexible_minutes)
    and exists (select from rooms.resource_unit a join rooms.resource_unit b on b.space_id = a.space_id and b.unit_id = a.unit_id
      where a.space_id = w.space_id and a.resource_id = o.resource_id and b.resource_id = w.resource_id))`

/** An entry with its place in the line. */
export type Placed = Waiting & { readonly before: number }

const one = (rows: readonly (Row & { before: number })[]): Placed | undefined => rows[0] && waitingOf(rows[0])

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/** One entry. @param lock nobody else changes it until the transaction ends */
export async function waitingById({ tx, space }: InSpace, id: string, lock = false): Promise<Placed | undefined> {
  if (!uuid.test(id)) return undefined
  const { rows } = await sql<Row & { before: number }>`
    select ${columns}, ${before} as before from rooms.waiting w
    where w.space_id = ${space.id} and w.id = ${id} ${lock ? sql`for update of w` : sql``}`.execute(tx)
  return one(rows)
}

/** By a key in a link: a guest's own entry (`link_key`), or the offer in it (`offer_key`). */
export async function waitingByKey(
  { tx, space }: InSpace,
  column: 'link_key' | 'offer_key',
  key: string,
  lock = false,
): Promise<Placed | undefined> {
  const bytes = Buffer.from(key, 'base64url')
  if (bytes.length !== 24) return undefined
  const { rows } = await sql<Row & { before: number }>`
    select ${columns}, ${before} as before from rooms.waiting w
    where w.space_id = ${space.id} and w.${sql.ref(column)} = ${bytes} ${lock ? sql`for update of w` : sql``}`.execute(
    tx,
  )
  return one(rows)
}

/** An entry in a list, with what it is for. */
export type Listed = Placed & {
  readonly title: string
  readonly slug: string
  readonly building: string
  readonly bookerName: string | null
  readonly madeAt: Temporal.Instant
}

const listColumns = sql`${columns}, ${before} as before, r.title, r.slug, b.name as building, c.name as "bookerName", w.made_at as "madeAt"`
const listTables = sql`
  rooms.waiting w join rooms.resource r on r.space_id = w.space_id and r.id = w.resource_id
  join rooms.building b on b.space_id = r.space_id and b.id = r.building_id
  left join organisations.organisation c on c.id = w.booker_id`

/** A person's own entries: those on the list first, by time. */
export async function ownWaitings({ tx, space }: InSpace, person: string): Promise<Listed[]> {
  const { rows } = await sql<Row & Omit<Listed, keyof Waiting>>`
    select ${listColumns} from ${listTables} where w.space_id = ${space.id} and w.person_id = ${person}
    order by w.ended_at is not null, w.starts_at, w.id limit 200`.execute(tx)
  return rows.map(waitingOf)
}

/** Who waits for what of some providers, by room and time and in the order of the line. @param organisations null: everybody's */
export async function waitingsOfProviders(
  { tx, space }: InSpace,
  organisations: readonly string[] | null,
  ended: boolean,
): Promise<Listed[]> {
  const { rows } = await sql<Row & Omit<Listed, keyof Waiting>>`
    select ${listColumns} from ${listTables}
    where w.space_id = ${space.id} and (${organisations}::uuid[] is null or r.organisation_id = any(${organisations}))
      and ${ended ? sql`w.ended_at is not null` : sql`w.state in ('waiting', 'offered')`}
    order by b.name collate german, r.title collate german, r.id, ${ended ? sql`w.ended_at desc` : sql`(w.starts_at at time zone 'Europe/Berlin')::date, w.listed_at`}, w.id
    limit 300`.execute(tx)
  return rows.map(waitingOf)
}

export async function eventsOf({ tx, space }: InSpace, id: string): Promise<WaitingEvent[]> {
  const { rows } = await sql<WaitingEvent>`
    select number, at, what, why, detail from rooms.waiting_event where space_id = ${space.id} and waiting_id = ${id} order by number`.execute(
    tx,
  )
  return rows
}

/** What the provider arranged for a resource, or what usually holds. */
export async function waitingRuleOf({ tx, space }: InSpace, resource: string): Promise<WaitingRule> {
  const { rows } = await sql<WaitingRule>`
    select open, answer_hours as "answerHours", version from rooms.waiting_rule
    where space_id = ${space.id} and resource_id = ${resource}`.execute(tx)
  return rows[0] ?? usualRule
}

/** How many are on the list for times that meet a wish, on the same units. */
export async function aheadOf(
  { tx, space }: InSpace,
  resource: { readonly units: readonly string[] },
  wish: Pick<Wished, 'span' | 'flexibleMinutes'>,
): Promise<number> {
  const { start, end } = reachOf(wish)
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from rooms.waiting o
    where o.space_id = ${space.id} and o.state in ('waiting', 'offered')
      and o.starts_at - make_interval(mins => o.flexible_minutes) < ${end} and o.ends_at + make_interval(mins => o.flexible_minutes) > ${start}
      and exists (select from rooms.resource_unit a where a.space_id = o.space_id and a.resource_id = o.resource_id
        and a.unit_id = any(${resource.units}::uuid[]))`.execute(tx)
  return rows[0]?.count ?? 0
}

/** Bookings that hold what is offered, or that came of it. */
export async function bookingsFrom({ tx, space }: InSpace, waiting: string): Promise<HeldBooking[]> {
  const { rows } = await sql<HeldBooking>`
    select id, state, person_id as person, link_key as "linkKey", price_cents as "priceCents", vat_cents as "vatCents", deposit_cents as "depositCents",
      price_lines as lines, refunds
    from rooms.booking where space_id = ${space.id} and waiting_id = ${waiting} order by id`.execute(tx)
  return rows
}

export interface HeldBooking {
  readonly id: string
  readonly state: string
  readonly person: string | null
  readonly linkKey: Buffer | null
  readonly priceCents: number
  readonly vatCents: number
  readonly depositCents: number
  readonly lines: readonly {
    count: number
    per: 'free' | 'once' | 'hour' | 'half-day' | 'day' | 'week'
    cents: number
    total: number
  }[]
  readonly refunds: readonly { hours: number; percent: number }[]
}
