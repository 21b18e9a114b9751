import { absolute, sendMail, tell } from '#commons/inbox/tell.ts'
import type { LocalAddress } from '#foundation/http/address.ts'
import type { Work } from '#foundation/http/route.ts'
import type { Space } from '#foundation/http/visit.ts'
import { dateRange } from '#foundation/text/dates.ts'
import { euro } from '#foundation/text/numbers.ts'
import { addresses } from '../addresses.ts'
import { keysLines } from '../keys/mail.ts'
import type { Booking, Resource } from '../resource.ts'
import { mailTexts } from '../texts/mails.ts'
import { calendarFile, entryOfBooking } from './calendar.ts'

export const bookingTopic = 'rooms.booking'

/** What telling needs of a request or of a job. */
export interface Telling extends Pick<Work, 'tx' | 'newId' | 'now' | 'later' | 'origin'> {
  readonly space: Pick<Space, 'id' | 'prefix' | 'name' | 'slug' | 'hosts'>
}

export type Occasion =
  | 'asked'
  | 'confirmed'
  | 'refused'
  | 'cancelled'
  | 'cancelled-by-provider'
  | 'reminder'
  | 'changed'
  | 'moved'
  | 'change-declined'

/** What the provider adds: a reason, and another time with the address of its form. */
export interface Extra {
  readonly reason?: string | null
  readonly alternative?: { readonly words: string; readonly address: LocalAddress } | null
}

/** Where the booker sees and changes the booking: citizens in their account's pages, guests by the key in their mail. */
export function addressOf(booking: Pick<Booking, 'id' | 'person' | 'linkKey'>): LocalAddress {
  return booking.linkKey && !booking.person
    ? addresses.guest({ key: booking.linkKey.toString('base64url') })
    : addresses.booking({ booking: booking.id })
}

/** Tells whoever booked what has happened, in the language in which they booked; people booked for by telephone without an address are not told. */
export async function tellBooked(
  telling: Telling,
  booking: Booking,
  resource: Pick<Resource, 'title' | 'building' | 'slug'>,
  occasion: Occasion,
  extra: Extra = {},
): Promise<void> {
  const t = mailTexts(booking.language)
  const address = addressOf(booking)
  const where = { origin: telling.origin, space: telling.space, language: booking.language }
  const stands = booking.state === 'asked' || booking.state === 'confirmed'
  const facts = [
    t.when(dateRange({ start: booking.startsAt, end: booking.endsAt }, booking.language)),
    t.where([resource.building.name, resource.building.street].filter(Boolean).join(', ')),
    t.reference(booking.reference),
    stands && booking.price.cents > 0 && t.price(euro(booking.price.cents, booking.language)),
    stands && booking.price.depositCents > 0 && t.deposit(euro(booking.price.depositCents, booking.language)),
    !stands &&
      booking.price.cents > 0 &&
      booking.refundCents !== null &&
      t.refund(euro(booking.refundCents, booking.language)),
  ]
  const body = [
    t[occasion](resource.title),
    extra.reason && t.reason(extra.reason),
    facts.filter(Boolean).join('\n'),
    ...(await keysLines(telling, booking)),
    extra.alternative && t.alternative(extra.alternative.words, absolute(where, extra.alternative.address)),
    booking.person === null && stands && t.manage(absolute(where, address)),
  ]
    .filter(Boolean)
    .join('\n\n')
  const subject = t[`${occasion}Subject`](resource.title)
  if (booking.person) {
    await tell(telling, booking.person, { topic: bookingTopic, subject, body, address })
  } else if (booking.mail) {
    const attachment =
      occasion === 'asked' || occasion === 'refused'
        ? undefined
        : calendarFile(entryOfBooking(telling, booking, resource, address, booking.language))
    await sendMail(telling, booking.mail, { subject, body: letter(booking, body, telling.space.name), attachment })
  }
}

/** Asks a guest to confirm the address; until then the time is kept for them. */
export async function askToConfirm(
  telling: Telling,
  booking: Pick<Booking, 'name' | 'mail' | 'language' | 'startsAt' | 'endsAt'>,
  resource: Pick<Resource, 'title'>,
  token: string,
): Promise<void> {
  const t = mailTexts(booking.language)
  const link = absolute({ ...telling, language: booking.language }, addresses.confirm({ token }))
  const when = t.when(dateRange({ start: booking.startsAt, end: booking.endsAt }, booking.language))
  const body = [t.confirm(resource.title), link, when, t.notYou].join('\n\n')
  await sendMail(telling, booking.mail ?? '', {
    subject: t.confirmSubject(resource.title),
    body: letter(booking, body, telling.space.name),
  })
}

/** A mail from its greeting to its end. */
export function letter(told: Pick<Booking, 'name' | 'language'>, body: string, place: string): string {
  const t = mailTexts(told.language)
  return [t.hello(told.name), body, t.regards(place)].join('\n\n')
}
