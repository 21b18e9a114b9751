import { sql } from 'kysely'
import { noteGuest } from '#commons/accounts/guests.ts'
import { notePresence } from '#commons/privacy/presence.ts'
import type { Work } from '#foundation/http/route.ts'
import { makeActive, Taken } from '../bookings/occupancy.ts'
import { occupyMany } from '../bookings/occupy-many.ts'
import {
  type Booker,
  type BookingWork,
  blocks,
  confirmMinutes,
  newBooking,
  stateWanted,
  type Wish,
} from '../bookings/save-booking.ts'
import { writeBookings } from '../bookings/write-booking.ts'
import { hurryCode } from '../keys/booking-codes.ts'
import { bookingColumns, resourcesById } from '../queries.ts'
import type { Booking, BookingState, Price, Resource } from '../resource.ts'
import { promised } from '../series/save-series.ts'

/**
 * Books several things for the same time, all or nothing. Units of all of them are written in one order, so two who want the same
 * things in different order never wait for each other in a circle. When one of them needs approval, all wait for it.
 * @throws {Taken} when somebody has one of them: then nothing may be kept, the caller rolls back
 * @returns ids of the bookings, in the order of the things
 */
export async function makeSet(
  work: BookingWork,
  things: readonly { readonly resource: Resource; readonly price: Price }[],
  wish: Wish,
  booker: Booker,
): Promise<{ set: string; ids: string[]; state: BookingState }> {
  const set = work.newId()
  const guest = booker.person === null
  const wanted: BookingState = things.some(({ resource }) => stateWanted(resource) === 'asked') ? 'asked' : 'confirmed'
  const state: BookingState = guest ? 'unconfirmed' : wanted
  const expires = guest ? work.now.add({ minutes: confirmMinutes }) : null
  // Ids in the order of the things: the first one stays the first.
  const ids = things.map(() => work.newId()).sort()
  const made = things.map((thing, index) => ({ ...thing, id: ids[index] as string }))
  await writeBookings(
    work,
    made.map(({ id, resource, price }) => ({
      ...newBooking(work, { id, state, expires }, resource, wish, booker, price),
      set,
    })),
  )
  const got = await occupyMany(
    work,
    made.map(({ id, resource }) => ({
      booking: id,
      resource,
      span: wish.span,
      active: blocks(state, resource),
      until: expires,
    })),
  )
  if (got.size < made.length) throw new Taken()
  if (state === 'confirmed') await hurryCode(work, wish.span.start)
  if (booker.person) await notePresence(work, booker.person, 'rooms')
  return { set, ids: made.map(({ id }) => id), state }
}

/** What was booked together, in the order in which it was chosen. */
export interface Together {
  readonly booking: Booking
  readonly resource: Resource
}

/** The bookings of a set with what is booked. @param lock nobody else changes them until the transaction ends */
export async function setOf(
  { tx, space }: Pick<Work, 'tx' | 'space'>,
  set: string | null | undefined,
  lock = false,
): Promise<Together[]> {
  if (!set) return []
  const { rows } = await sql<Booking>`
    select ${bookingColumns} from rooms.booking k where k.space_id = ${space.id} and k.set_id = ${set}
    order by k.id ${lock ? sql`for update` : sql``}`.execute(tx)
  const resources = await resourcesById(
    tx,
    space.id,
    rows.map(({ resource }) => resource),
  )
  return rows.flatMap((booking) => {
    const resource = resources.get(booking.resource)
    return resource ? [{ booking, resource }] : []
  })
}

/** The guest has confirmed: all become bookings, or all wait for approval. The caller has locked them. @throws {Taken} */
export async function confirmGuestSet(work: BookingWork, together: readonly Together[]): Promise<BookingState> {
  const open = together.filter(({ booking }) => booking.state === 'unconfirmed')
  const state = open.some(({ resource }) => stateWanted(resource) === 'asked') ? 'asked' : 'confirmed'
  const ids = open.map(({ booking }) => booking.id)
  await sql`
    update rooms.booking set state = ${state}, expires_at = null, updated_at = ${work.now}, version = version + 1
    where space_id = ${work.space.id} and id = any(${ids}::uuid[])`.execute(work.tx)
  const blocking = open.filter(({ resource }) => blocks(state, resource)).map(({ booking }) => booking.id)
  await makeActive(work, ...blocking)
  if (state === 'confirmed')
    await promised(
      work,
      open.map(({ booking }) => booking),
    )
  await noteGuest(work, open[0]?.booking.mail ?? '', 'rooms')
  return state
}
