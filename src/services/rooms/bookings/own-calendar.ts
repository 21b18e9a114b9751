import { sql } from 'kysely'
import type { CalendarOwner } from '#commons/manifest.ts'
import type { Entry } from '#commons/publication/formats/entry.ts'
import type { Tx } from '#foundation/database/connection.ts'
import { addresses } from '../addresses.ts'
import { bookingsOf, inLanguage, resourceColumns, resourceTables } from '../queries.ts'
import type { Resource } from '../resource.ts'
import { entryOfBooking } from './calendar.ts'

/** What a person booked in the space that was entered: confirmed, and cancelled so that it vanishes from their calendar. Three statements. */
export async function ownBookings(tx: Tx, { person, language, urlOf }: CalendarOwner): Promise<readonly Entry[]> {
  const { rows } = await sql<{ space: string }>`
    select space_id as space from rooms.booking where person_id = ${person} limit 1`.execute(tx)
  const space = rows[0]?.space
  if (!space) return []
  const bookings = (await bookingsOf(tx, space, person)).filter(
    ({ state }) => state === 'confirmed' || state === 'cancelled',
  )
  const ids = [...new Set(bookings.map(({ resource }) => resource))]
  const { rows: found } = await sql<Resource>`
    select ${resourceColumns(false)} from ${resourceTables} where r.space_id = ${space} and r.id = any(${ids}::uuid[])`.execute(
    tx,
  )
  const resources = new Map((await inLanguage(tx, found, language)).map((resource) => [resource.id, resource]))
  return bookings.flatMap((booking) => {
    const resource = resources.get(booking.resource)
    if (!resource) return []
    const address = addresses.booking({ booking: booking.id })
    const nowhere = { origin: new URL(urlOf(address)).origin, space: { prefix: '' } }
    return [{ ...entryOfBooking(nowhere, booking, resource, address, language), url: urlOf(address) }]
  })
}
