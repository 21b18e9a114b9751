import { sql } from 'kysely'
import type { Work } from '#foundation/http/route.ts'
import type { Way } from './invoice.ts'

/** How a booking is paid for, and to whom an invoice goes. */
export interface Bill {
  readonly way: Way
  readonly name: string
  readonly street: string
  readonly postcode: string
  readonly town: string
  readonly leitweg: string
  readonly reference: string
}

export const onSite: Bill = { way: 'site', name: '', street: '', postcode: '', town: '', leitweg: '', reference: '' }

/** Keeps with a booking how it is paid for. Written once, with the booking; bookings that cost nothing have none. */
export async function keepBill(
  { tx, space }: Pick<Work, 'tx'> & { readonly space: { readonly id: string } },
  booking: { readonly id: string; readonly person: string | null },
  { way, ...recipient }: Bill,
): Promise<void> {
  const kept =
    way === 'invoice' ? recipient : { name: '', street: '', postcode: '', town: '', leitweg: '', reference: '' }
  await tx
    .insertInto('rooms.bill')
    .values({ space_id: space.id, booking_id: booking.id, way, person_id: booking.person, ...kept })
    .execute()
}

export async function billOf({ tx, space }: Pick<Work, 'tx' | 'space'>, booking: string): Promise<Bill> {
  const { rows } = await sql<Bill>`
    select way, name, street, postcode, town, leitweg, reference from rooms.bill
    where space_id = ${space.id} and booking_id = ${booking}`.execute(tx)
  return rows[0] ?? onSite
}
