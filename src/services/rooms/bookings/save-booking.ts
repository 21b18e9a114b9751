import { sql } from 'kysely'
import { noteGuest } from '#commons/accounts/guests.ts'
import { issueToken } from '#commons/accounts/tokens.ts'
import { notePresence } from '#commons/privacy/presence.ts'
import { refuse } from '#foundation/http/problems.ts'
import type { Work } from '#foundation/http/route.ts'
import type { Language } from '#foundation/text/language.ts'
import { dropDeposits, requestDeposits } from '../deposits/save-deposit.ts'
import { hurryCode } from '../keys/booking-codes.ts'
import { noteRefund } from '../payments/save-payment.ts'
import type { Booking, BookingState, Group, Price, Purpose, Resource, Span } from '../resource.ts'
import { refundOf } from '../rules/cancelling.ts'
import { keepSeriesDeposit } from '../series/deposit.ts'
import { bookingNotices } from '../texts/booking.ts'
import { giveUp, makeActive, occupy } from './occupancy.ts'
import { referenceFrom } from './reference.ts'
import { type NewBooking, writeBookings } from './write-booking.ts'

/** What booking needs of a request; the demo brings the same. */
export type BookingWork = Pick<Work, 'tx' | 'space' | 'now' | 'newId' | 'random' | 'later' | 'sign'>

/** How long a guest's wish keeps the time until the address is confirmed. */
export const confirmMinutes = 60
export const confirmPurpose = 'rooms.confirm'

export interface Wish {
  readonly span: Span
  readonly persons: number | null
  readonly group: Group
  readonly purpose: Purpose
  readonly words: string
}

export interface Booker {
  /** Null: a guest, who leaves a mail address. */
  readonly person: string | null
  readonly name: string
  readonly mail: string | null
  readonly phone: string | null
  /** The organisation it is booked for. */
  readonly organisation: string | null
  readonly language: Language
}

/** The state a wish has once it is known who wishes it. */
export const stateWanted = ({ rules }: Pick<Resource, 'rules'>): 'asked' | 'confirmed' =>
  rules.approval ? 'asked' : 'confirmed'

/** Whether the wish keeps others out already. */
export const blocks = (state: BookingState, { rules }: Pick<Resource, 'rules'>) =>
  state === 'confirmed' || !rules.approval || rules.askedBlocks

/** The row of a booking that somebody makes for themselves or their organisation; guests get a key for the links in their mails. */
export const newBooking = (
  work: Pick<BookingWork, 'now' | 'random'>,
  { id, state, expires }: { id: string; state: BookingState; expires: Temporal.Instant | null },
  resource: Resource,
  wish: Wish,
  booker: Booker,
  price: Price,
): NewBooking => ({
  id,
  resource: resource.id,
  reference: referenceFrom(work.random(5)),
  kind: 'normal',
  state,
  startsAt: wish.span.start,
  endsAt: wish.span.end,
  person: booker.person,
  name: booker.name,
  mail: booker.mail,
  phone: booker.phone,
  language: booker.language,
  linkKey: booker.person === null ? work.random(24) : null,
  booker: booker.organisation,
  persons: wish.persons,
  bookedAs: wish.group,
  purpose: wish.purpose,
  words: wish.words,
  price,
  refunds: resource.refunds,
  conditionsFrom: resource.conditionsFrom,
  expiresAt: expires,
  madeAt: work.now,
})

/**
 * Writes a booking and takes its time. Guests get a wish that waits for their confirmation.
 * @throws {Taken} when somebody else has the time
 */
export async function makeBooking(
  work: BookingWork,
  resource: Resource,
  wish: Wish,
  booker: Booker,
  price: Price,
): Promise<{ id: string; state: BookingState }> {
  const id = work.newId()
  const guest = booker.person === null
  const state: BookingState = guest ? 'unconfirmed' : stateWanted(resource)
  const expires = guest ? work.now.add({ minutes: confirmMinutes }) : null
  await writeBookings(work, [newBooking(work, { id, state, expires }, resource, wish, booker, price)])
  await occupy(work, { booking: id, resource, span: wish.span, active: blocks(state, resource), until: expires })
  if (booker.person) await notePresence(work, booker.person, 'rooms')
  if (state === 'confirmed') await hurryCode(work, wish.span.start)
  return { id, state }
}

/** A one-time link for the guest's mail. */
export function askGuest(work: BookingWork, booking: string, mail: string): Promise<string> {
  return issueToken(work, {
    purpose: confirmPurpose,
    mail,
    payload: { booking },
    hours: Math.ceil(confirmMinutes / 60),
  })
}

/**
 * The guest has confirmed: the wish becomes a booking, or waits for approval. The booking is locked by the caller.
 * @throws {Taken} when the time was free for others meanwhile and somebody took it
 */
export async function confirmGuest(work: BookingWork, booking: Booking, resource: Resource): Promise<BookingState> {
  const state = stateWanted(resource)
  await sql`
    update rooms.booking set state = ${state}, expires_at = null, updated_at = ${work.now}, version = version + 1
    where space_id = ${work.space.id} and id = ${booking.id}`.execute(work.tx)
  if (blocks(state, resource)) await makeActive(work, booking.id)
  if (state === 'confirmed' && booking.price.depositCents > 0) await requestDeposits(work, [booking.id])
  if (state === 'confirmed') await hurryCode(work, booking.startsAt)
  await noteGuest(work, booking.mail ?? '', 'rooms')
  return state
}

/** Calls a booking off and gives the time free. @returns what is given back, in cents */
export async function cancelBooking(
  work: Pick<BookingWork, 'tx' | 'now'> &
    Partial<Pick<BookingWork, 'later'>> & { readonly space: { readonly id: string } },
  booking: Booking,
  by: 'booker' | 'provider',
  reason: string | null = null,
): Promise<number> {
  if (!canBeCancelled(booking, work.now)) refuse(bookingNotices.cannotCancel)
  const refund = by === 'provider' ? booking.price.cents : refundOf(booking, work.now)
  await sql`
    update rooms.booking set state = 'cancelled', cancelled_by = ${by}, reason = ${reason}, refund_cents = ${refund}, updated_at = ${work.now}, version = version + 1
    where space_id = ${work.space.id} and id = ${booking.id}`.execute(work.tx)
  await giveUp(work, booking.id)
  await keepSeriesDeposit(work, [booking])
  await noteRefund(work, booking.id, refund)
  if (booking.price.depositCents > 0) await dropDeposits(work, [booking.id])
  return refund
}

/** What waits or is confirmed and has not begun. */
export const canBeCancelled = ({ state, startsAt }: Pick<Booking, 'state' | 'startsAt'>, now: Temporal.Instant) =>
  (state === 'asked' || state === 'confirmed' || state === 'unconfirmed') && Temporal.Instant.compare(now, startsAt) < 0
