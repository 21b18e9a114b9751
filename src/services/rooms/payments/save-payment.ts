import { sql } from 'kysely'
import { refuse } from '#foundation/http/problems.ts'
import type { Work } from '#foundation/http/route.ts'
import type { Booking } from '../resource.ts'
import { paymentNotices } from '../texts/payments.ts'
import type { Payment, PaymentMessage, PaymentProvider } from './provider.ts'

type Writing = Pick<Work, 'tx' | 'now'> & { readonly space: { readonly id: string } }

const columns = sql.raw(`
  id, booking_id as booking, provider, cents, state, refund_cents as "refundCents", started_at as "startedAt", settled_at as "settledAt"`)

/** Payments of a booking, the newest first. */
export async function paymentsOf({ tx, space }: Pick<Work, 'tx' | 'space'>, booking: string): Promise<Payment[]> {
  const { rows } = await sql<Payment>`
    select ${columns} from rooms.payment where space_id = ${space.id} and booking_id = ${booking} order by started_at desc, id desc`.execute(
    tx,
  )
  return rows
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

export async function paymentById({ tx, space }: Pick<Work, 'tx' | 'space'>, id: string): Promise<Payment | undefined> {
  if (!uuid.test(id)) return undefined
  const { rows } = await sql<Payment>`
    select ${columns} from rooms.payment where space_id = ${space.id} and id = ${id}`.execute(tx)
  return rows[0]
}

/** The payment that counts for how a booking stands: what was paid, or is on its way; else the last that failed. */
export const paymentThatCounts = (payments: readonly Payment[]): Payment | undefined =>
  payments.find(({ state }) => state === 'paid' || state === 'refund-due' || state === 'refunded') ?? payments[0]

/** Starts a payment of what a booking costs. The booking is locked by the caller. @returns its id */
export async function startPayment(
  work: Work,
  booking: Booking,
  provider: PaymentProvider,
): Promise<{ id: string; cents: number }> {
  const { tx, space, now } = work
  const before = await paymentsOf(work, booking.id)
  if (booking.state !== 'confirmed' || booking.price.cents === 0) refuse(paymentNotices.nothingToPay)
  if (before.some(({ state }) => state !== 'failed' && state !== 'started')) refuse(paymentNotices.paidAlready)
  const id = work.newId()
  const cents = booking.price.cents
  await tx
    .insertInto('rooms.payment')
    .values({
      space_id: space.id,
      id,
      booking_id: booking.id,
      provider: provider.id,
      cents,
      state: 'started',
      started_at: now,
      settled_at: null,
    })
    .execute()
  return { id, cents }
}

/** What came of a message. */
export type Taken = 'taken' | 'twice' | 'unknown' | 'wrong-amount'

/**
 * Takes in what a provider says of a payment. The booking is locked, so that two messages, or a message and a cancellation, come one
 * after the other. Money for a booking that does not stand any more, or that is paid already, is given back.
 */
export async function takeMessage(work: Writing, message: PaymentMessage): Promise<Taken> {
  const { tx, space, now } = work
  if (!uuid.test(message.payment)) return 'unknown'
  // Locked before anything is read: what is read with a lock may be older than the lock.
  await sql`
    select k.id from rooms.booking k where k.space_id = ${space.id}
      and k.id = (select booking_id from rooms.payment where space_id = ${space.id} and id = ${message.payment}) for update`.execute(
    tx,
  )
  const { rows } = await sql<
    Payment & { bookingState: Booking['state']; bookingRefund: number | null; others: boolean }
  >`
    select p.id, p.booking_id as booking, p.provider, p.cents, p.state, p.refund_cents as "refundCents", k.state as "bookingState", k.refund_cents as "bookingRefund",
      exists (select from rooms.payment o where o.space_id = p.space_id and o.booking_id = p.booking_id and o.id <> p.id and o.state = 'paid') as others
    from rooms.booking k join rooms.payment p on p.space_id = k.space_id and p.booking_id = k.id
    where p.space_id = ${space.id} and p.id = ${message.payment}`.execute(tx)
  const payment = rows[0]
  if (!payment) return 'unknown'
  if (message.cents !== payment.cents) return 'wrong-amount'
  const noted = await sql`
    insert into rooms.payment_message (space_id, payment_id, message, came_at) values (${space.id}, ${payment.id}, ${message.id}, ${now})
    on conflict do nothing returning message`.execute(tx)
  if (noted.rows.length === 0) return 'twice'
  // What is paid does not fail any more, and is not paid once more.
  if (payment.state !== 'started' && payment.state !== 'failed') return 'twice'
  if (message.state === 'failed') {
    await settle(work, payment.id, 'failed', 0)
    return 'taken'
  }
  const refund = refundFor(payment)
  await settle(work, payment.id, refund > 0 ? 'refund-due' : 'paid', refund)
  return 'taken'
}

function refundFor({
  bookingState,
  bookingRefund,
  others,
  cents,
}: {
  bookingState: Booking['state']
  bookingRefund: number | null
  others: boolean
  cents: number
}): number {
  if (others) return cents
  if (bookingState === 'confirmed' || bookingState === 'asked') return 0
  // Cancelled meanwhile: what the rule says is kept; everything else never came about.
  return bookingState === 'cancelled' ? Math.min(cents, bookingRefund ?? cents) : cents
}

async function settle({ tx, space, now }: Writing, id: string, state: Payment['state'], refund: number): Promise<void> {
  await sql`
    update rooms.payment set state = ${state}, refund_cents = ${refund}, settled_at = ${now} where space_id = ${space.id} and id = ${id}`.execute(
    tx,
  )
}

/** Bookings were cancelled: what was paid online goes back as far as the rule says. */
export async function noteRefunds(
  { tx, space, now }: Writing,
  cancelled: readonly { readonly id: string; readonly refund: number }[],
): Promise<void> {
  const owing = cancelled.filter(({ refund }) => refund > 0)
  if (owing.length === 0) return
  await sql`
    update rooms.payment p set state = 'refund-due', refund_cents = least(p.cents, g.refund), settled_at = ${now}
    from jsonb_to_recordset(${JSON.stringify(owing)}::jsonb) as g(id uuid, refund integer)
    where p.space_id = ${space.id} and p.booking_id = g.id and p.state = 'paid'`.execute(tx)
}

/** The same for one. */
export const noteRefund = (work: Writing, booking: string, cents: number): Promise<void> =>
  noteRefunds(work, [{ id: booking, refund: cents }])
