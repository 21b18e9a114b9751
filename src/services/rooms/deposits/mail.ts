import type { Tx } from '#foundation/database/connection.ts'
import { dateWithWeekday } from '#foundation/text/dates.ts'
import { euro } from '#foundation/text/numbers.ts'
import type { Booking } from '../resource.ts'
import { depositMails } from '../texts/deposits.ts'
import { dueAt } from './deposit.ts'
import { depositFor } from './queries.ts'

/**
 * What a mail about a booking says of its deposit: until when and how it is paid; after a cancellation, that it comes back, or that it
 * goes on counting for the other dates of the series.
 * @param sayReference when the mail does not say it anyway
 */
export async function depositLines(
  telling: { readonly tx: Tx; readonly space: { readonly id: string } },
  booking: Booking,
  sayReference = false,
): Promise<string[]> {
  const hadIt = booking.price.depositCents > 0
  if (!hadIt && !booking.series) return []
  const held = await depositFor(telling, hadIt ? { ...booking, state: 'confirmed' } : booking)
  if (!held) return []
  const { deposit, howToPay } = held
  const { language } = booking
  const t = depositMails(language)
  const day = (at: Temporal.Instant) => dateWithWeekday(at, language)
  const elsewhere = held.booking.id !== booking.id
  const toPay = [
    t.due(day(dueAt(deposit, held.booking))),
    ...(howToPay ? [t.how(howToPay)] : []),
    ...(elsewhere || sayReference ? [t.useReference(held.booking.reference)] : []),
  ]
  if (booking.state === 'confirmed') return deposit.state === 'requested' ? toPay : []
  if (elsewhere) {
    const goesOn = t.goesOn(euro(deposit.cents, language), day(held.booking.startsAt))
    return deposit.state === 'requested' ? [goesOn, ...toPay] : deposit.state === 'paid' ? [goesOn] : []
  }
  if (deposit.state === 'requested') return toPay
  if (deposit.state === 'paid') return [t.backComes(euro(deposit.cents, language))]
  return deposit.state === 'dropped' ? [t.needNot] : []
}
