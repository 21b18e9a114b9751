import { type RawBuilder, sql } from 'kysely'
import type { Work } from '#foundation/http/route.ts'
import type { Deposit } from './deposit.ts'
import type { Booking, Span } from './resource.ts'

type Reading = Pick<Work, 'tx'> & { readonly space: { readonly id: string } }

export const depositColumns = sql.raw(`
  d.cents, d.state, d.due_days as "dueDays", d.withheld_cents as "withheldCents", d.reason, d.requested_at as "requestedAt",
  d.paid_at as "paidAt", d.settled_at as "settledAt"`)

/** The deposit of a booking. @param lock nobody else changes it until the transaction ends */
export async function depositOf({ tx, space }: Reading, booking: string, lock = false): Promise<Deposit | undefined> {
  const { rows } = await sql<Deposit>`
    select ${depositColumns} from rooms.deposit d
    where d.space_id = ${space.id} and d.booking_id = ${booking} ${lock ? sql`for update` : sql``}`.execute(tx)
  return rows[0]
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

const isOver = (now: Temporal.Instant) => sql`(k.state <> 'confirmed' or k.ends_at <= ${now})`

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
