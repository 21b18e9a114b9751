import { sql } from 'kysely'
import type { Telling } from '../bookings/telling.ts'
import { tellWhoBooked } from '../deposits/telling.ts'
import { bookingById, resourceById } from '../queries.ts'
import { keysMails } from '../texts/keys-mails.ts'
import { keysOfTold } from './access-window.ts'

/**
 * Whoever may see from now on how to get in is told so, each once, without a word of how. When a booking was moved so that its window
 * begins again, once more.
 */
export async function tellAccess(telling: Telling): Promise<void> {
  const { tx, space, now } = telling
  for (const id of await keysOfTold(telling)) {
    await sql`
      insert into rooms.handover (space_id, booking_id, told_at) values (${space.id}, ${id}, ${now})
      on conflict (space_id, booking_id) do update set told_at = excluded.told_at`.execute(tx)
    const booking = await bookingById(tx, space.id, id)
    const resource = booking && (await resourceById(tx, space.id, booking.resource, booking.language))
    if (!booking || !resource) continue
    const t = keysMails(booking.language)
    await tellWhoBooked(telling, booking, { subject: t.subject(resource.title), body: [t.visible(resource.title)] })
  }
}
