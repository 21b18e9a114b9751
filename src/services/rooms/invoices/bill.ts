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

type Writing = Pick<Work, 'tx'> & { readonly space: { readonly id: string } }

/** Keeps with a booking how it is paid for. Written once, with the booking; bookings that cost nothing have none. */
export const keepBill = (work: Writing, booking: { readonly id: string; readonly person: string | null }, bill: Bill) =>
  keepBills(work, [booking.id], booking.person, bill)

/** The same for all bookings that were made at once. */
export async function keepBills(
  { tx, space }: Writing,
  bookings: readonly string[],
  person: string | null,
  { way, ...recipient }: Bill,
): Promise<void> {
  if (bookings.length === 0) return
  const kept =
    way === 'invoice' ? recipient : { name: '', street: '', postcode: '', town: '', leitweg: '', reference: '' }
  await tx
    .insertInto('rooms.bill')
    .values(bookings.map((booking) => ({ space_id: space.id, booking_id: booking, way, person_id: person, ...kept })))
    .execute()
}

export async function billOf({ tx, space }: Pick<Work, 'tx' | 'space'>, booking: string): Promise<Bill> {
  const { rows } = await sql<Bill>`
    select way, name, street, postcode, town, leitweg, reference from rooms.bill
    where space_id = ${space.id} and booking_id = ${booking}`.execute(tx)
  return rows[0] ?? onSite
}

/** How bookings that were made at once are paid for; null when none of them costs anything or nothing was kept. */
export async function wayOfAll(
  { tx, space }: Pick<Work, 'tx' | 'space'>,
  bookings: readonly string[],
): Promise<Way | null> {
  const { rows } = await sql<{ way: Way }>`
    select way from rooms.bill where space_id = ${space.id} and booking_id = any(${[...bookings]}::uuid[]) limit 1`.execute(
    tx,
  )
  return rows[0]?.way ?? null
}
