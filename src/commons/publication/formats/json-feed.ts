import { isoAttribute } from '#foundation/text/dates.ts'
import { languageTag } from '#foundation/text/language.ts'
import { cleanLine, cleanText, entryUrn, validPoint, webAddress, withWholeLinks } from './clean.ts'
import type { Channel, Entry } from './entry.ts'
import { entryTitle, texts } from './texts.ts'

export const jsonFeedType = 'application/feed+json; charset=utf-8'

/**
 * Entries as JSON Feed 1.1 (jsonfeed.org/version/1.1). Dates and places stand in the extension `_allmende` of an item:
 * `{ kind, start?, end?, first_day?, last_day?, cancelled?, place?, online_url? }`.
 * @returns an object for `JSON.stringify`; undefined members fall out there
 */
export function jsonFeed(entries: readonly Entry[], channel: Channel): object {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: cleanLine(channel.title),
    description: channel.description && cleanLine(channel.description),
    home_page_url: channel.page,
    feed_url: channel.url,
    next_url: channel.next,
    icon: channel.icon,
    language: languageTag[channel.language],
    authors: [{ name: cleanLine(channel.publisher.name), url: webAddress(channel.publisher.url) }],
    items: entries.map(item),
  }
}

function item(entry: Entry): object {
  return {
    id: entryUrn(entry),
    url: webAddress(entry.url),
    title: entryTitle(entry),
    summary: cleanText(entry.summary),
    // One of both is required.
    content_html: entry.html && withWholeLinks(entry.html, entry.url),
    content_text: entry.html ? undefined : cleanText(entry.text ?? entry.summary),
    image: webAddress(entry.image?.url),
    date_published: entry.publishedAt.toString({ smallestUnit: 'second' }),
    date_modified: entry.updatedAt.toString({ smallestUnit: 'second' }),
    authors: entry.organiser && [{ name: cleanLine(entry.organiser.name), url: webAddress(entry.organiser.url) }],
    tags: entry.field && [texts(entry.language)[entry.field]],
    language: languageTag[entry.language],
    _allmende: { kind: entry.kind, ...factsOf(entry) },
  }
}

/** Date and place with the names GeoJSON and JSON Feed share; times with the offset of the home zone. */
export function factsOf(entry: Entry): Record<string, unknown> {
  const { when, place } = entry
  const point = validPoint(place?.point)
  return {
    start: when && !when.allDay ? isoAttribute(when.start) : undefined,
    end: when?.end && !when.allDay ? isoAttribute(when.end) : undefined,
    first_day: when?.allDay?.first.toString(),
    last_day: when?.allDay?.last.toString(),
    cancelled: entry.cancelled || undefined,
    online_url: webAddress(entry.onlineUrl),
    place: place && {
      name: cleanLine(place.name),
      address: place.address && cleanLine(place.address),
      municipality: place.municipality && cleanLine(place.municipality),
      longitude: point?.lon,
      latitude: point?.lat,
    },
  }
}
