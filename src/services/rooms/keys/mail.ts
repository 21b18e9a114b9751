import type { Tx } from '#foundation/database/connection.ts'
import { dateTime } from '#foundation/text/dates.ts'
import { depositLines } from '../deposits/mail.ts'
import type { Booking } from '../resource.ts'
import { keysMails } from '../texts/keys-mails.ts'
import { showingOf } from './access-queries.ts'

/** What mails about a booking say of its deposit and of how one gets in: from when and where that stands, never how. */
export async function keysLines(
  telling: { readonly tx: Tx; readonly space: { readonly id: string }; readonly now: Temporal.Instant },
  booking: Booking,
): Promise<string[]> {
  const lines = await depositLines(telling, booking)
  const showing = booking.state === 'confirmed' ? await showingOf(telling, booking) : null
  if (!showing || showing.is === 'never' || showing.is === 'over') return lines
  const t = keysMails(booking.language)
  if (showing.is !== 'later') return [...lines, t[showing.is]]
  return [...lines, (showing.unpaid ? t.laterUnpaid : t.later)(dateTime(showing.from, booking.language))]
}

/**
 * The same for several dates at once: the deposit they share, and how one gets in for the first that stands. Every date says it on its
 * page in its own time.
 */
export async function keysLinesOfSeries(
  telling: { readonly tx: Tx; readonly space: { readonly id: string }; readonly now: Temporal.Instant },
  bookings: readonly Booking[],
): Promise<string[]> {
  const first = bookings.find(({ state }) => state === 'confirmed')
  const had = bookings.find(({ price }) => price.depositCents > 0)
  const of = first ?? had
  if (!of) return []
  const lines = await depositLines(telling, of, true)
  const t = keysMails(of.language)
  const showing = first ? await showingOf(telling, first) : null
  if (!showing || showing.is === 'never' || showing.is === 'over') return lines
  if (showing.is !== 'later') return [...lines, showing.is === 'now' ? t.seriesNow : t.seriesUnpaid]
  const from = dateTime(showing.from, of.language)
  return [...lines, (showing.unpaid ? t.seriesLaterUnpaid : t.seriesLater)(from)]
}
