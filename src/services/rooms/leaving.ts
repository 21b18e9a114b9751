import { sql } from 'kysely'
import type { LeavingHooks } from '#commons/manifest.ts'
import { canBeCancelled, cancelBooking } from './bookings/save-booking.ts'
import { keepPayers } from './deposits/save-deposit.ts'
import { keepOwedAddresses } from './invoices/forgetting.ts'
import { bookingById } from './queries.ts'
import { leaveLines } from './waiting/waiting-leaving.ts'

/**
 * Who leaves gives the time back to others: what has not begun is cancelled, what was never confirmed goes. What is over keeps time
 * and price; the person in it is forgotten by the declarations.
 */
export const leavingRooms: LeavingHooks = {
  async before(work, { person, mail }) {
    const { tx, space, now } = work
    await leaveLines(work, { person, mail })
    const theirs = sql`space_id = ${space.id} and (person_id = ${person}::uuid or lower(mail) = lower(${mail}::text))`
    await sql`delete from rooms.booking where ${theirs} and state in ('unconfirmed', 'expired')`.execute(tx)
    const { rows } = await sql<{ id: string }>`
      select id from rooms.booking where ${theirs} and state in ('asked', 'confirmed') and starts_at > ${now} order by id`.execute(
      tx,
    )
    for (const { id } of rows) {
      const booking = await bookingById(tx, space.id, id, true)
      if (booking && canBeCancelled(booking, now)) await cancelBooking(work, booking, 'booker')
    }
    await keepOwedAddresses(work, person)
    await keepPayers(work, { person, mail })
  },
}
