import { sql } from 'kysely'
import type { Work } from '#foundation/http/route.ts'
import type { Booking } from '../resource.ts'

/** Whose deposit it is: the organisation and the person of the booking, or who is still named on the deposit; '' when nobody is. */
export async function payerOfDeposit({ tx, space }: Pick<Work, 'tx' | 'space'>, booking: Booking): Promise<string> {
  const { rows } = await sql<{ payer: string | null; organisation: string | null }>`
    select d.payer, o.name as organisation from rooms.deposit d
    left join organisations.organisation o on o.id = ${booking.booker}
    where d.space_id = ${space.id} and d.booking_id = ${booking.id}`.execute(tx)
  return [rows[0]?.organisation, booking.name || rows[0]?.payer].filter(Boolean).join(', ')
}
