import { isoAttribute } from '#foundation/text/dates.ts'
import { languageTag } from '#foundation/text/language.ts'
import { cleanLine, cleanText, validPoint, webAddress } from './clean.ts'
import type { Entry, EntryImage, EntryPlace } from './entry.ts'

/** A JSON-LD object; undefined members fall out when it is written. */
export type JsonLd = Readonly<Record<string, unknown>>

/**
 * JSON-LD as the content of `<script type="application/ld+json">`: a data block, which browsers do not run, so a strict
 * content security policy lets it stand. No `<`, `>` or `&` remains, so nothing in it can end the element.
 */
export function jsonLdText(object: JsonLd): string {
  return JSON.stringify({ '@context': 'https://schema.org', ...object }).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/** An entry with a date as `Event`. @throws RangeError for an entry without `when` */
export function eventLd(entry: Entry): JsonLd {
  const { when } = entry
  if (when === undefined) throw new RangeError(`The entry ${entry.uid} has no date.`)
  const online = webAddress(entry.onlineUrl)
  const locations = [entry.place && placeLd(entry.place), online && { '@type': 'VirtualLocation', url: online }].filter(
    Boolean,
  )
  const mode = online === undefined ? 'Offline' : entry.place ? 'Mixed' : 'Online'
  return {
    '@type': 'Event',
    ...commonMembers(entry),
    name: cleanLine(entry.title),
    startDate: when.allDay ? when.allDay.first.toString() : isoAttribute(when.start),
    endDate: when.allDay ? when.allDay.last.toString() : when.end ? isoAttribute(when.end) : undefined,
    eventStatus: `https://schema.org/${entry.cancelled ? 'EventCancelled' : 'EventScheduled'}`,
    eventAttendanceMode: `https://schema.org/${mode}EventAttendanceMode`,
    location: locations.length > 1 ? locations : locations[0],
    organizer: entry.organiser && organizationLd(entry.organiser),
  }
}

/** An entry as `NewsArticle`. */
export function newsArticleLd(entry: Entry): JsonLd {
  return {
    '@type': 'NewsArticle',
    ...commonMembers(entry),
    headline: cleanLine(entry.title),
    datePublished: isoAttribute(entry.publishedAt),
    dateModified: isoAttribute(entry.updatedAt),
    author: entry.organiser && organizationLd(entry.organiser),
  }
}

function commonMembers(entry: Entry): JsonLd {
  const url = webAddress(entry.url)
  return {
    '@id': url,
    url,
    description: cleanText(entry.summary),
    inLanguage: languageTag[entry.language],
    image: entry.image && imageLd(entry.image),
  }
}

export interface OrganizationFacts {
  readonly name: string
  readonly url?: string
  readonly logo?: string
  readonly mail?: string
  readonly phone?: string
  /** `GovernmentOrganization` for districts and municipalities. */
  readonly type?: 'Organization' | 'GovernmentOrganization'
}

export function organizationLd(organization: OrganizationFacts): JsonLd {
  return {
    '@type': organization.type ?? 'Organization',
    name: cleanLine(organization.name),
    url: webAddress(organization.url),
    logo: webAddress(organization.logo),
    email: organization.mail && cleanLine(organization.mail),
    telephone: organization.phone && cleanLine(organization.phone),
  }
}

export function placeLd(place: EntryPlace): JsonLd {
  const point = validPoint(place.point)
  const address = place.address && cleanLine(place.address)
  return {
    '@type': 'Place',
    name: cleanLine(place.name),
    address:
      address || place.municipality
        ? {
            '@type': 'PostalAddress',
            streetAddress: address,
            addressLocality: place.municipality && cleanLine(place.municipality),
            addressCountry: 'DE',
          }
        : undefined,
    geo: point && { '@type': 'GeoCoordinates', latitude: point.lat, longitude: point.lon },
  }
}

function imageLd(image: EntryImage): JsonLd {
  return {
    '@type': 'ImageObject',
    url: webAddress(image.url),
    caption: cleanLine(image.alt),
    width: image.width,
    height: image.height,
  }
}

/** The path to a page, from the front page down. */
export function breadcrumbLd(steps: readonly { readonly name: string; readonly url: string }[]): JsonLd {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map((step, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: cleanLine(step.name),
      item: webAddress(step.url),
    })),
  }
}
