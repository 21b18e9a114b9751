import { sql } from 'kysely'
import type { Tx } from '#foundation/database/connection.ts'
import { dateWithWeekday } from '#foundation/text/dates.ts'
import { euro } from '#foundation/text/numbers.ts'
import { type Deposit, dueAt } from './deposit.ts'
import { depositColumns } from './deposit-queries.ts'
import type { Booking } from './resource.ts'
import { depositMails } from './texts/deposits.ts'

/** What a mail about a booking says of its deposit: until when and how it is paid; after a cancellation, that it comes back. */
export async function depositLines(
  { tx, space }: { readonly tx: Tx; readonly space: { readonly id: string } },
  booking: Booking,
): Promise<string[]> {
  if (booking.price.depositCents === 0) return []
  const { rows } = await sql<Deposit & { words: string }>`
    select ${depositColumns}, coalesce(a.deposit_words, '') as words
    from rooms.deposit d left join rooms.arrangement a on a.space_id = d.space_id and a.resource_id = ${booking.resource}
    where d.space_id = ${space.id} and d.booking_id = ${booking.id}`.execute(tx)
  const deposit = rows[0]
  if (!deposit) return []
  const { language } = booking
  const t = depositMails(language)
  if (deposit.state === 'requested')
    return [t.due(dateWithWeekday(dueAt(deposit, booking), language)), ...(deposit.words ? [t.how(deposit.words)] : [])]
  if (booking.state === 'confirmed') return []
  if (deposit.state === 'paid') return [t.backComes(euro(deposit.cents, language))]
  return deposit.state === 'dropped' ? [t.needNot] : []
}
