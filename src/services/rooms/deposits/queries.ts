import { type RawBuilder, sql } from 'kysely'
import type { Work } from '#foundation/http/route.ts'
import type { Booking, Span } from '../resource.ts'
import type { Deposit } from './deposit.ts'

type Reading = Pick<Work, 'tx'> & { readonly space: { readonly id: string } }

/** The end of the last date that stands of the series whose deposit `d` is; null without a series. */
export const countsUntil = sql.raw(`
  (select max(u.ends_at) from rooms.booking u where u.space_id = d.space_id and u.state = 'confirmed'
    and u.series_id = (select s.series_id from rooms.booking s where s.space_id = d.space_id and s.id = d.booking_id))`)

export const depositColumns = sql`
  d.cents, d.state, d.due_days as "dueDays", d.withheld_cents as "withheldCents", d.reason, d.requested_at as "requestedAt",
  d.paid_at as "paidAt", d.settled_at as "settledAt", ${countsUntil} as "countsUntil"`

/** The deposit of a booking. @param lock nobody else changes it until the transaction ends */
export async function depositOf({ tx, space }: Reading, booking: string, lock = false): Promise<Deposit | undefined> {
  const { rows } = await sql<Deposit>`
    select ${depositColumns} from rooms.deposit d
    where d.space_id = ${space.id} and d.booking_id = ${booking} ${lock ? sql`for update` : sql``}`.execute(tx)
  return rows[0]
}

/** What was noted by mistake and taken back. */
export interface Undone {
  readonly undone: 'paid' | 'returned'
  readonly notedAt: Temporal.Instant
  readonly undoneAt: Temporal.Instant
  readonly reason: string
}

export async function undoneOf({ tx, space }: Reading, booking: string): Promise<Undone[]> {
  const { rows } = await sql<Undone>`
    select undone, noted_at as "notedAt", undone_at as "undoneAt", reason from rooms.deposit_undo
    where space_id = ${space.id} and booking_id = ${booking} order by undone_at, id`.execute(tx)
  return rows
}

/** A deposit, with the booking it stands with: of a series only one date has it, and it counts for all of them. */
export interface CountingDeposit {
  readonly deposit: Deposit
  readonly booking: Pick<Booking, 'id' | 'reference' | 'state' | 'startsAt' | 'endsAt'>
  /** As the provider says it; '' when nothing is said. */
  readonly howToPay: string
}

/**
 * The deposit `d` that counts for a booking, with the booking `o` it stands with: its own, or that of its series while the booking
 * stands. What is open comes first.
 */
export const countingDeposit = (
  space: string,
  { id, series, state }: Pick<Booking, 'id' | 'series' | 'state'>,
): RawBuilder<unknown> => sql`
  rooms.deposit d join rooms.booking o on o.space_id = d.space_id and o.id = d.booking_id
  where d.space_id = ${space} and (d.booking_id = ${id} or d.state <> 'dropped' and d.booking_id in (
    select b.id from rooms.booking b where b.space_id = ${space} and b.series_id = ${state === 'confirmed' ? (series ?? null) : null}::uuid))
  order by d.state in ('requested', 'paid') desc, d.booking_id = ${id} desc, o.starts_at desc limit 1`

/** The deposit that counts for a booking, also for a date of a series whose deposit stands with another one. One statement. */
export async function depositFor(
  { tx, space }: Reading,
  booking: Pick<Booking, 'id' | 'series' | 'state' | 'resource'>,
): Promise<CountingDeposit | undefined> {
  const { rows } = await sql<
    Deposit & { id: string } & Pick<Row, 'reference' | 'bookingState' | 'startsAt' | 'endsAt'> & { howToPay: string }
  >`
    select ${depositColumns}, o.id, o.reference, o.state as "bookingState", o.starts_at as "startsAt", o.ends_at as "endsAt",
      coalesce((select a.deposit_words from rooms.arrangement a where a.space_id = ${space.id} and a.resource_id = ${booking.resource}), '') as "howToPay"
    from ${countingDeposit(space.id, booking)}`.execute(tx)
  const [row] = rows
  if (!row) return undefined
  const { id, reference, bookingState, startsAt, endsAt, howToPay, ...deposit } = row
  return { deposit, booking: { id, reference, state: bookingState, startsAt, endsAt }, howToPay }
}

/** A deposit with what has to be known to settle it. */
export interface ListedDeposit extends Deposit {
  readonly booking: Pick<Booking, 'id' | 'reference' | 'state' | 'startsAt' | 'endsAt'>
  /** Who pays: the organisation and the person, as far as they are still known. */
  readonly name: string
  readonly bookerName: string | null
  readonly title: string
  readonly building: string
}

interface Row extends Deposit {
  readonly id: string
  readonly reference: string
  readonly bookingState: Booking['state']
  readonly startsAt: Temporal.Instant
  readonly endsAt: Temporal.Instant
  readonly name: string
  readonly bookerName: string | null
  readonly title: string
  readonly building: string
}

export const depositViews = ['offen', 'hinterlegt', 'zurueck', 'erledigt'] as const
/** offen: to be paid. hinterlegt: paid, the booking is to come. zurueck: to be returned. erledigt: settled. */
export type DepositView = (typeof depositViews)[number]

const isOver = (now: Temporal.Instant) => sql`(k.state <> 'confirmed' or coalesce(${countsUntil}, k.ends_at) <= ${now})`

const inView = (view: DepositView, now: Temporal.Instant): RawBuilder<unknown> =>
  ({
    offen: sql`d.state = 'requested'`,
    hinterlegt: sql`d.state = 'paid' and not ${isOver(now)}`,
    zurueck: sql`d.state = 'paid' and ${isOver(now)}`,
    erledigt: sql`d.state in ('returned', 'withheld', 'dropped')`,
  })[view]

async function listed(
  { tx, space }: Reading,
  organisations: readonly string[] | null,
  where: RawBuilder<unknown>,
  order: RawBuilder<unknown>,
  limit: number,
): Promise<ListedDeposit[]> {
  const { rows } = await sql<Row>`
    select ${depositColumns}, k.id, k.reference, k.state as "bookingState", k.starts_at as "startsAt", k.ends_at as "endsAt",
      coalesce(nullif(k.name, ''), d.payer, '') as name, c.name as "bookerName", r.title, b.name as building
    from rooms.deposit d
    join rooms.booking k on k.space_id = d.space_id and k.id = d.booking_id
    join rooms.resource r on r.space_id = k.space_id and r.id = k.resource_id
    join rooms.building b on b.space_id = r.space_id and b.id = r.building_id
    left join organisations.organisation c on c.id = k.booker_id
    where d.space_id = ${space.id} and (${organisations}::uuid[] is null or r.organisation_id = any(${organisations})) and ${where}
    order by ${order}, k.id limit ${limit}`.execute(tx)
  return rows.map(({ id, reference, bookingState, startsAt, endsAt, ...rest }) => ({
    ...rest,
    booking: { id, reference, state: bookingState, startsAt, endsAt },
  }))
}

/** Deposits in one view, those first that have to be dealt with first. @param organisations only theirs; null: everybody's */
export function depositsIn(
  work: Reading & { readonly now: Temporal.Instant },
  organisations: readonly string[] | null,
  view: DepositView,
  limit = 200,
): Promise<ListedDeposit[]> {
  const order = view === 'erledigt' ? sql`d.settled_at desc` : view === 'zurueck' ? sql`k.ends_at` : sql`k.starts_at`
  return listed(work, organisations, inView(view, work.now), order, limit)
}

/** How many there are in each view. One statement. */
export async function countDeposits(
  { tx, space, now }: Reading & { readonly now: Temporal.Instant },
  organisations: readonly string[] | null,
): Promise<Readonly<Record<DepositView, number>>> {
  const { rows } = await sql<Record<DepositView, number>>`
    select count(*) filter (where ${inView('offen', now)})::int as offen, count(*) filter (where ${inView('hinterlegt', now)})::int as hinterlegt,
      count(*) filter (where ${inView('zurueck', now)})::int as zurueck, count(*) filter (where ${inView('erledigt', now)})::int as erledigt
    from rooms.deposit d
    join rooms.booking k on k.space_id = d.space_id and k.id = d.booking_id
    join rooms.resource r on r.space_id = k.space_id and r.id = k.resource_id
    where d.space_id = ${space.id} and (${organisations}::uuid[] is null or r.organisation_id = any(${organisations}))`.execute(
    tx,
  )
  return rows[0] ?? { offen: 0, hinterlegt: 0, zurueck: 0, erledigt: 0 }
}

/** Deposits requested between two days, for the table that is taken away. */
export function depositsBetween(
  work: Reading,
  organisations: readonly string[] | null,
  { start, end }: Span,
  limit: number,
): Promise<ListedDeposit[]> {
  return listed(
    work,
    organisations,
    sql`d.requested_at >= ${start} and d.requested_at < ${end}`,
    sql`d.requested_at`,
    limit,
  )
}
