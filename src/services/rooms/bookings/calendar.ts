import { absolute } from '#commons/inbox/tell.ts'
import type { Entry } from '#commons/publication/formats/entry.ts'
import { invitation } from '#commons/publication/formats/icalendar.ts'
import type { LocalAddress } from '#foundation/http/address.ts'
import type { Language } from '#foundation/text/language.ts'
import { bookingKind } from '../queries.ts'
import type { Booking, Resource } from '../resource.ts'

interface Somewhere {
  readonly origin: string
  readonly space: { readonly prefix: string; readonly hosts?: readonly string[] }
}

/** A booking for calendars. Says where and when, never how one gets in. */
export function entryOfBooking(
  where: Somewhere,
  booking: Booking,
  resource: Pick<Resource, 'title' | 'building'>,
  address: LocalAddress,
  language: Language,
): Entry {
  const { building } = resource
  return {
    uid: booking.id,
    kind: bookingKind,
    url: absolute({ ...where, language }, address),
    title: resource.title,
    summary: booking.reference,
    language,
    publishedAt: booking.madeAt,
    updatedAt: booking.madeAt,
    version: booking.version,
    when: { start: booking.startsAt, end: booking.endsAt },
    cancelled: booking.state === 'cancelled' || booking.state === 'refused' || booking.state === 'expired',
    place: {
      name: building.name,
      address: building.street ?? undefined,
      point:
        building.longitude !== null && building.latitude !== null
          ? { lon: building.longitude, lat: building.latitude }
          : undefined,
    },
  }
}

/** A calendar file to go with a mail. */
export function calendarFile(entry: Entry): { name: string; type: string; content: string } {
  const { text, contentType } = invitation(entry)
  return { name: 'buchung.ics', type: contentType, content: text }
}
