import { sql } from 'kysely'
import { refuse } from '#foundation/http/problems.ts'
import type { Work } from '#foundation/http/route.ts'
import { giveUp } from '../bookings/occupancy.ts'
import { canBeCancelled } from '../bookings/save-booking.ts'
import { dropDeposits } from '../deposits/save-deposit.ts'
import { noteRefunds } from '../payments/save-payment.ts'
import type { Booking } from '../resource.ts'
import { refundOf } from '../rules/cancelling.ts'
import { seriesNotices } from '../texts/series.ts'
import { keepSeriesDeposit } from './deposit.ts'

type Cancelling = Pick<Work, 'tx' | 'now'> & { readonly space: { readonly id: string } }

/** Calls several bookings off. What has begun stays. @returns what is given back of all of them, in cents */
export async function cancelBookings(
  work: Cancelling,
  bookings: readonly Booking[],
  by: 'booker' | 'provider',
  reason: string | null = null,
  decidedBy: string | null = null,
): Promise<{ cancelled: Booking[]; refund: number }> {
  const open = bookings.filter((booking) => canBeCancelled(booking, work.now))
  if (open.length === 0) refuse(seriesNotices.nothingToCancel)
  const rows = open.map((booking) => ({
    id: booking.id,
    refund: by === 'provider' ? booking.price.cents : refundOf(booking, work.now),
  }))
  await sql`
    update rooms.booking b set state = 'cancelled', cancelled_by = ${by}, reason = ${reason}, refund_cents = g.refund,
      updated_at = ${work.now}, version = version + 1, decided_by = coalesce(${decidedBy}::uuid, b.decided_by),
      decided_at = case when ${decidedBy}::uuid is null then b.decided_at else ${work.now} end
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as g(id uuid, refund integer)
    where b.space_id = ${work.space.id} and b.id = g.id`.execute(work.tx)
  await giveUp(work, ...rows.map(({ id }) => id))
  await noteRefunds(work, rows)
  await keepSeriesDeposit(work, open)
  const withDeposit = open.filter(({ price }) => price.depositCents > 0).map(({ id }) => id)
  if (withDeposit.length > 0) await dropDeposits(work, withDeposit)
  const refunds = new Map(rows.map(({ id, refund }) => [id, refund]))
  return {
    cancelled: open.map((booking) => ({
      ...booking,
      state: 'cancelled' as const,
      cancelledBy: by,
      reason,
      refundCents: refunds.get(booking.id) ?? 0,
      version: booking.version + 1,
    })),
    refund: rows.reduce((sum, one) => sum + one.refund, 0),
  }
}
