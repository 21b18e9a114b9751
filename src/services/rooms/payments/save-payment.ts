import { sql } from 'kysely'
import { refuse } from '#foundation/http/problems.ts'
import type { Work } from '#foundation/http/route.ts'
import { owedCents } from '../invoices/charges.ts'
import { paymentNotices } from '../texts/payments.ts'
import { owedOnline, paymentById, paymentsOf, type ToPayFor } from './payment-queries.ts'
import type { PaymentMessage, PaymentProvider } from './provider.ts'

type Writing = Pick<Work, 'tx' | 'now'> & { readonly space: { readonly id: string } }

/** Bookings are locked in the order of their ids, here as everywhere: so two never wait for each other in a circle. */
const lockBookings = ({ tx, space }: Pick<Writing, 'tx' | 'space'>, ids: readonly string[]) =>
  sql`select from rooms.booking where space_id = ${space.id} and id = any(${[...ids]}::uuid[]) order by id for update`.execute(
    tx,
  )

/** Starts one payment of all that is owed. @returns its id and sum, and what the provider calls it */
export async function startPayment(
  work: Work,
  which: ToPayFor,
  bookings: readonly string[],
  provider: PaymentProvider,
): Promise<{ id: string; cents: number; purpose: string }> {
  const { tx, space, now } = work
  await lockBookings(work, bookings)
  const owed = await owedOnline(work, which)
  const [first] = owed
  if (!first) {
    const before = await paymentsOf(work, bookings)
    refuse(before.some(({ state }) => state === 'paid') ? paymentNotices.paidAlready : paymentNotices.nothingToPay)
  }
  const id = work.newId()
  const cents = owed.reduce((sum, charge) => sum + charge.cents, 0)
  await tx
    .insertInto('rooms.payment')
    .values({
      space_id: space.id,
      id,
      provider: provider.id,
      cents,
      state: 'started',
      started_at: now,
      settled_at: null,
    })
    .execute()
  await tx
    .insertInto('rooms.payment_line')
    .values(
      owed.map((charge) => ({
        space_id: space.id,
        payment_id: id,
        booking_id: charge.id,
        cents: charge.cents,
        refunded_at: null,
      })),
    )
    .execute()
  return { id, cents, purpose: first.reference }
}

/** What came of a message. */
export type Taken = 'taken' | 'twice' | 'unknown' | 'wrong-amount'

/**
 * Takes in what a provider says of a payment. Its bookings are locked, so that two messages, or a message and a cancellation, come one
 * after the other. Money for a booking that does not stand any more, or that is paid already, is given back; the rest is kept.
 */
export async function takeMessage(work: Writing, message: PaymentMessage): Promise<Taken> {
  const { tx, space, now } = work
  // Locked before anything is read: what is read with a lock may be older than the lock.
  if (!(await paymentById(work, message.payment))) return 'unknown'
  const { rows } = await sql<{ id: string }>`
    select booking_id as id from rooms.payment_line where space_id = ${space.id} and payment_id = ${message.payment}`.execute(
    tx,
  )
  await lockBookings(
    work,
    rows.map(({ id }) => id),
  )
  const payment = await paymentById(work, message.payment)
  if (!payment) return 'unknown'
  if (message.cents !== payment.cents) return 'wrong-amount'
  const noted = await sql`
    insert into rooms.payment_message (space_id, payment_id, message, came_at) values (${space.id}, ${payment.id}, ${message.id}, ${now})
    on conflict do nothing returning message`.execute(tx)
  if (noted.rows.length === 0) return 'twice'
  // What is paid does not fail any more, and is not paid once more.
  if (payment.state === 'paid') return 'twice'
  if (message.state === 'paid') await giveBackTooMuch(work, payment.id)
  await sql`
    update rooms.payment set state = ${message.state}, settled_at = ${now} where space_id = ${space.id} and id = ${payment.id}`.execute(
    tx,
  )
  return 'taken'
}

/**
 * What came too late or twice: all of what another payment has paid or what never came about; of what was cancelled or has become cheaper
 * meanwhile, what is not owed any more.
 */
async function giveBackTooMuch({ tx, space }: Writing, payment: string): Promise<void> {
  await sql`
    update rooms.payment_line l set refund_cents = greatest(0, l.cents - case
      when exists (select from rooms.payment_line o join rooms.payment p on p.space_id = o.space_id and p.id = o.payment_id
        where o.space_id = l.space_id and o.booking_id = l.booking_id and o.payment_id <> l.payment_id and p.state = 'paid') then 0
      when k.state in ('asked', 'confirmed', 'cancelled') then ${owedCents}
      else 0 end)
    from rooms.booking k
    where l.space_id = ${space.id} and l.payment_id = ${payment} and k.space_id = l.space_id and k.id = l.booking_id`.execute(
    tx,
  )
}

/** Bookings were cancelled: what was paid online for them goes back as far as the rule says. */
export async function noteRefunds(
  { tx, space }: Pick<Writing, 'tx' | 'space'>,
  cancelled: readonly { readonly id: string; readonly refund: number }[],
): Promise<void> {
  const owing = cancelled.filter(({ refund }) => refund > 0)
  if (owing.length === 0) return
  await sql`
    update rooms.payment_line l set refund_cents = least(l.cents, g.refund)
    from jsonb_to_recordset(${JSON.stringify(owing)}::jsonb) as g(id uuid, refund integer), rooms.payment p
    where l.space_id = ${space.id} and l.booking_id = g.id and l.refund_cents = 0
      and p.space_id = l.space_id and p.id = l.payment_id and p.state = 'paid'`.execute(tx)
}

/** The same for one. */
export const noteRefund = (work: Pick<Writing, 'tx' | 'space'>, booking: string, cents: number): Promise<void> =>
  noteRefunds(work, [{ id: booking, refund: cents }])
