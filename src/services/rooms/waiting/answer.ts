import { sql } from 'kysely'
import { noteGuest } from '#commons/accounts/guests.ts'
import { notePresence } from '#commons/privacy/presence.ts'
import { found, refuse } from '#foundation/http/problems.ts'
import type { Work } from '#foundation/http/route.ts'
import { stateWanted } from '../bookings/save-booking.ts'
import { tellBooked } from '../bookings/telling.ts'
import { requestDeposits } from '../deposits/save-deposit.ts'
import { type Bill, keepBill } from '../invoices/bill.ts'
import { hurryCode } from '../keys/booking-codes.ts'
import { bookingById } from '../queries.ts'
import type { Resource } from '../resource.ts'
import { waitingNotices as notices } from '../texts/waiting-notices.ts'
import { dropHolds, end } from './history.ts'
import { waitingQueue } from './queue.ts'
import { isActive, isOpenOffer, type Waiting } from './waiting.ts'
import { tellWaiting } from './waiting-telling.ts'

/**
 * Yes: what was held becomes a booking, or a request where the provider decides (who was entered by the provider needs no second
 * decision). The entry is locked by the caller: whoever says yes twice finds it answered.
 * @param bill how it is paid; null when it costs nothing
 */
export async function acceptOffer(
  work: Work,
  waiting: Waiting,
  resource: Resource,
  bill: Bill | null,
): Promise<'asked' | 'confirmed'> {
  if (!isOpenOffer(waiting, work.now)) refuse(notices.offerOver)
  const kept = await keepHeld(work, waiting.id)
  // Its time was up while the answer was on the way, and somebody took the time.
  if (kept.length < waiting.quantity) refuse(notices.offerOver)
  const state = waiting.enteredBy === 'provider' ? 'confirmed' : stateWanted(resource)
  const guest = waiting.person === null && waiting.mail !== null
  for (const id of kept)
    await sql`
      update rooms.booking set state = ${state}, expires_at = null, person_id = ${waiting.person}, name = ${waiting.name}, mail = ${waiting.mail},
        phone = ${waiting.phone}, booker_id = ${waiting.booker}, words = ${waiting.words}, link_key = ${guest ? work.random(24) : null},
        conditions_from = ${resource.conditionsFrom}, common_conditions_from = ${resource.commonConditionsFrom ?? null},
        updated_at = ${work.now}, version = version + 1
      where space_id = ${work.space.id} and id = ${id}`.execute(work.tx)
  if (bill) for (const id of kept) await keepBill(work, { id, person: waiting.person }, bill)
  await end(work, waiting.id, 'accepted')
  const bookings = await Promise.all(kept.map(async (id) => found(await bookingById(work.tx, work.space.id, id))))
  if (state === 'confirmed') {
    const owing = bookings.filter(({ price }) => price.depositCents > 0).map(({ id }) => id)
    if (owing.length) await requestDeposits(work, owing)
    await hurryCode(work, bookings[0]?.startsAt ?? work.now)
  }
  if (waiting.person) await notePresence(work, waiting.person, 'rooms')
  if (guest) await noteGuest(work, waiting.mail ?? '', 'rooms')
  for (const booking of bookings) await tellBooked(work, booking, resource, state)
  return state
}

/** The time is theirs from now on: nothing ends it by itself. @returns the bookings that still held it */
async function keepHeld({ tx, space }: Work, waiting: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    update rooms.occupancy o set until = null from rooms.booking k
    where o.space_id = ${space.id} and k.space_id = o.space_id and k.id = o.booking_id and k.waiting_id = ${waiting} and k.state = 'unconfirmed'
    returning o.booking_id as id`.execute(tx)
  return [...new Set(rows.map(({ id }) => id))].sort()
}

/** No: the time goes to the next at once. */
export async function rejectOffer(work: Work, waiting: Waiting, resource: Resource): Promise<void> {
  if (!isOpenOffer(waiting, work.now)) refuse(notices.offerOver)
  await goOn(work, waiting, 'rejected')
  await tellWaiting(work, waiting, resource, 'rejected')
}

/** Off the list, by themselves or (with a reason) by the provider. What was held for them goes to the next. */
export async function leaveList(
  work: Work,
  waiting: Waiting,
  how: 'left' | 'removed',
  reason: string | null = null,
): Promise<void> {
  if (!isActive(waiting)) refuse(notices.endedBefore)
  await goOn(work, waiting, how, reason)
}

async function goOn(work: Work, waiting: Waiting, how: 'rejected' | 'left' | 'removed', reason: string | null = null) {
  const held = waiting.state === 'offered'
  if (held) await dropHolds(work, waiting.id)
  await end(work, waiting.id, how, reason)
  if (held) await work.later(waitingQueue, { space: work.space.id }, { once: work.space.id })
}
