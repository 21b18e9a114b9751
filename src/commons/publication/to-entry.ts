import { hrefFor, type Visit } from '#foundation/http/visit.ts'
import { say } from '#foundation/text/catalogue.ts'
import { homeZone, type When } from '#foundation/text/dates.ts'
import { holidayName } from '#foundation/text/holidays.ts'
import { loadAreas } from '../areas/areas.ts'
import { pictureAddress } from '../pictures/addresses.ts'
import { prefixOf } from '../spaces/find-space.ts'
import type { ListedEntry, Origin } from './entries.ts'
import type { Entry } from './formats/entry.ts'

type Reader = Pick<Visit, 'space' | 'language' | 'origin' | 'url'>

/** Address of an entry inside the house, with language and space. */
export function hrefOfEntry(
  visit: Pick<Visit, 'space' | 'language' | 'url'>,
  entry: { address: string; origin: Origin | null },
): string {
  return hrefFor(visit, entry.address, entry.origin ? { space: { prefix: prefixOfOrigin(entry.origin, visit) } } : {})
}

function prefixOfOrigin(origin: Origin, visit: Pick<Visit, 'url'>): string {
  return prefixOf({ ...origin, kind: origin.slug === '' ? 'network' : 'district' }, visit.url.host)
}

/** When an entry takes place; undefined for things without a date. Days of whole-day entries are days in Germany. */
export function whenOf(entry: Pick<ListedEntry, 'startsAt' | 'endsAt' | 'allDay'>): When | undefined {
  const { startsAt: start, endsAt: end } = entry
  if (start === null) return undefined
  if (!entry.allDay) return { start, end }
  const first = start.toZonedDateTimeISO(homeZone).toPlainDate()
  const lastMoment = end && Temporal.Instant.compare(end, start) > 0 ? end.subtract({ nanoseconds: 1 }) : start
  return { start, end, allDay: { first, last: lastMoment.toZonedDateTimeISO(homeZone).toPlainDate() } }
}

/** Name of a municipality; undefined while its key is not known. */
export function municipalityName(key: string | null): string | undefined {
  return key === null ? undefined : loadAreas().find(key)?.name
}

/** Holidays are a matter of the states: on the network's pages none is named. */
function holidayOf({ startsAt }: ListedEntry, { space, language }: Reader): string | undefined {
  const day = startsAt?.toZonedDateTimeISO(homeZone).toPlainDate()
  const name = day && holidayName(day, space.settings.state)
  return name ? say(name, language) : undefined
}

/** An entry as the formats see it. Its uid is the thing's own id, as in the invitations by mail: it never changes, whatever the host is called. */
export function toEntry(entry: ListedEntry, visit: Reader): Entry {
  const point =
    entry.longitude !== null && entry.latitude !== null ? { lon: entry.longitude, lat: entry.latitude } : undefined
  const municipality = municipalityName(entry.municipality)
  const { picture } = entry
  return {
    uid: entry.id,
    kind: entry.kind,
    url: visit.origin + hrefOfEntry(visit, entry),
    title: entry.title,
    summary: entry.lead,
    language: visit.language,
    publishedAt: entry.publishedAt,
    updatedAt: entry.updatedAt,
    version: entry.version,
    when: whenOf(entry),
    cancelled: entry.cancelled,
    holiday: holidayOf(entry, visit),
    place:
      entry.place || point || municipality
        ? { name: entry.place ?? municipality ?? '', point, municipality }
        : undefined,
    onlineUrl: entry.online ?? undefined,
    organiser: entry.organiser ? { name: entry.organiser } : undefined,
    image: picture
      ? {
          url: visit.origin + hrefOfEntry(visit, { ...entry, address: pictureAddress(picture.key) }),
          alt: picture.alt,
          width: picture.width,
          height: picture.height,
        }
      : undefined,
    field: entry.field ?? undefined,
  }
}
