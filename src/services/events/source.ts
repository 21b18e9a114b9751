import { whenOf } from '#commons/gatherings/calendar.ts'
import { pictureOf, publishedPicture } from '#commons/pictures/queries.ts'
import type { Source } from '#commons/publication/source.ts'
import { allWordings } from '#commons/translations/wordings.ts'
import { plainText } from '#foundation/text/plain-text.ts'
import { addresses } from './addresses.ts'
import { kind, publicEvents } from './queries.ts'
import { texts } from './texts.ts'

/** Public events, for search, map, calendar, feeds and the network's pages; cancelled ones stay and say so. */
export const eventSource: Source = {
  kind,
  name: {
    one: { de: texts('de').kindOne, en: texts('en').kindOne },
    many: { de: texts('de').kindMany, en: texts('en').kindMany },
  },
  async read(tx, ids) {
    const events = await publicEvents(tx, ids)
    const wordings = await allWordings(tx, kind, ids)
    const pictures = await pictureOf(
      tx,
      events.map(({ pictureId }) => pictureId),
    )
    return events.map((event) => {
      const { gathering } = event
      const when = whenOf(gathering)
      return {
        id: event.id,
        address: addresses.event({ event: event.slug }),
        title: event.title,
        lead: event.lead,
        body: plainText(event.body),
        words: Object.fromEntries(
          Object.entries(wordings.get(event.id) ?? {}).map(([language, words]) => [
            language,
            { title: words?.title ?? event.title, lead: words?.lead ?? event.lead, body: plainText(words?.body ?? '') },
          ]),
        ),
        field: event.field,
        municipality: gathering.municipality,
        place: [gathering.name, gathering.street].filter(Boolean).join(', ') || null,
        point:
          gathering.longitude !== null && gathering.latitude !== null
            ? { longitude: gathering.longitude, latitude: gathering.latitude }
            : null,
        when: when ? { start: when.start, end: when.end, allDay: gathering.allDay } : null,
        cancelled: event.state === 'cancelled',
        // A link for registered people is not public.
        online: gathering.onlineFor === 'everyone' ? gathering.onlineUrl : null,
        organiser: event.organiserName,
        picture: publishedPicture(pictures.get(event.pictureId ?? '')),
        publishedAt: event.publishedAt ?? event.updatedAt,
        updatedAt: event.updatedAt,
        version: event.version,
      }
    })
  },
}
