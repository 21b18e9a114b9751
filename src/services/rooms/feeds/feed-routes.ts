import { openAnswer } from '#commons/publication/feeds/open-answer.ts'
import { calendar, calendarType } from '#commons/publication/formats/icalendar.ts'
import { found, missing } from '#foundation/http/problems.ts'
import { api, type Work } from '#foundation/http/route.ts'
import { hrefFor } from '#foundation/http/visit.ts'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { resourceBySlug } from '../queries.ts'
import { feedTexts } from '../texts/feeds.ts'
import { busyEntry, fullEntry } from './entries.ts'
import { feedBehind } from './feed-address.ts'
import { bookingsOfProvider, busyTimes } from './feed-queries.ts'

const urlOf = (work: Work, local: string) => work.origin + hrefFor(work, local)

/** Calendars look back a little and forward as far as anybody can book. */
const reach = ({ now }: Pick<Work, 'now'>) => ({
  start: now.subtract({ hours: 24 * 30 }),
  end: now.add({ hours: 24 * 760 }),
})

/** Public, for what is public: when something is taken. No names, no words, no references, not even the ids of bookings. */
export const busyRoute = api(access, {
  address: addresses.busyCalendar,
  action: 'resource.see',
  async answer(work, params) {
    const { tx, space, language, now } = work
    const resource = found(await resourceBySlug(tx, space.id, params.resource, language))
    if (resource.state !== 'published' || resource.hidden || !resource.admitted) missing()
    const times = await busyTimes(tx, space.id, resource, reach(work), now)
    const url = urlOf(work, addresses.resource({ resource: resource.slug }))
    const entries = times.map((time) => {
      const uid = uuidFrom(work.sign(`rooms.busy ${resource.id} ${time.key}`))
      return busyEntry(time, resource, { uid, url, language })
    })
    const title = feedTexts(language).busyTitle(resource.title)
    return openAnswer(calendar(entries, { title, url: work.origin + work.url.pathname }), calendarType)
  },
})

/** All bookings of a provider's rooms, for whoever knows the secret address; wrong, revoked and lost ones are not there. */
export const providerFeedRoute = api(access, {
  address: addresses.providerFeed,
  action: 'resource.see',
  async answer(work, { file }) {
    const { tx, space, language, now } = work
    const token = /^([\w-]{32})\.ics$/.exec(file)?.[1] ?? missing()
    const feed = found(await feedBehind(tx, space.id, token))
    const bookings = await bookingsOfProvider(tx, space.id, feed.organisation, reach(work), now)
    const entries = bookings.map((booking) =>
      fullEntry(booking, urlOf(work, addresses.request({ booking: booking.id })), language),
    )
    const title = feedTexts(language).allTitle(feed.name ?? space.name)
    // The address itself is the secret: it does not stand in the file.
    const text = calendar(entries, { title, url: urlOf(work, addresses.requests()) })
    return new Response(text, {
      headers: {
        'content-type': calendarType,
        'cache-control': 'private, no-cache',
        'referrer-policy': 'no-referrer',
        'x-robots-tag': 'noindex',
        'x-content-type-options': 'nosniff',
      },
    })
  },
})

/** Sixteen bytes of a keyed hash, written as RFC 9562 writes what is made by one's own rule (version 8). */
function uuidFrom(hash: Buffer): string {
  const bytes = Buffer.from(hash.subarray(0, 16))
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
