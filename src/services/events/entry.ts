import { entryOfGathering } from '#commons/gatherings/calendar.ts'
import { pictureAddress } from '#commons/pictures/addresses.ts'
import type { ShownPicture } from '#commons/pictures/queries.ts'
import type { Entry } from '#commons/publication/formats/entry.ts'
import { hrefFor, type Visit } from '#foundation/http/visit.ts'
import { plainText } from '#foundation/text/plain-text.ts'
import { addresses } from './addresses.ts'
import type { Event } from './queries.ts'

/** An event for calendars and for structured data in its page. */
export function entryOf(visit: Visit, event: Event, picture?: ShownPicture): Entry {
  const entry = entryOfGathering(
    visit,
    event.gathering,
    { title: event.title, address: addresses.event({ event: event.slug }) },
    visit.language,
    false,
  )
  return {
    ...entry,
    uid: event.id,
    kind: 'event',
    summary: event.lead,
    text: [event.lead, plainText(event.body, undefined, visit.language)].filter(Boolean).join('\n\n'),
    publishedAt: event.publishedAt ?? event.updatedAt,
    updatedAt: event.updatedAt,
    version: event.version,
    cancelled: event.state === 'cancelled',
    organiser: { name: event.organiserName ?? visit.space.name },
    field: event.field ?? undefined,
    image: picture && {
      url: visit.origin + hrefFor(visit, pictureAddress(picture.key), { language: 'de' }),
      alt: picture.alt,
      width: picture.width,
      height: picture.height,
    },
  }
}
