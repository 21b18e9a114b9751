import {
  ICalAttendeeRole,
  ICalAttendeeStatus,
  ICalCalendar,
  ICalCalendarMethod,
  type ICalEventData,
  ICalEventStatus,
} from 'ical-generator'
import { homeZone } from '#foundation/text/dates.ts'
import { cleanLine, cleanText, mailAddress, placeLine, validPoint, webAddress } from './clean.ts'
import type { Channel, Entry } from './entry.ts'
import { entryTitle, texts } from './texts.ts'
import { berlinTimeZone } from './time-zone.ts'

export const calendarType = 'text/calendar; charset=utf-8'

/** How often calendars should ask again, in seconds. */
const refreshEvery = 4 * 60 * 60

/**
 * Entries with a date as an iCalendar document (RFC 5545, 7986) to subscribe to; entries without one are left out.
 * Cancelled ones stay in it with STATUS:CANCELLED, so that calendars which know them learn of it.
 * @returns text with CRLF line ends, folded at 75 octets; the same input gives the same text
 */
export function calendar(entries: readonly Entry[], channel: Pick<Channel, 'title' | 'description' | 'url'>): string {
  const document = emptyCalendar()
  document.name(escaped(cleanLine(channel.title)))
  if (channel.description) document.description(escaped(cleanLine(channel.description)))
  const source = uri(channel.url)
  if (source !== undefined) document.source(source)
  document.ttl(refreshEvery)
  for (const entry of entries) {
    if (entry.when !== undefined) document.createEvent(eventData(entry))
  }
  return written(document)
}

export interface Person {
  readonly name: string
  readonly mail: string
}

export interface Invitation {
  /** Belongs into the content type of the mail's part, too: `text/calendar; method=…`. */
  readonly method: 'REQUEST' | 'CANCEL' | 'PUBLISH'
  readonly text: string
  readonly contentType: string
}

/**
 * One entry for a mail (RFC 5546): REQUEST, or CANCEL once it is cancelled. The attendee stands as having accepted,
 * because they registered here and no answer by mail would be read.
 * @param sender stands as organiser when the entry's organiser has no mail address. With neither the method is PUBLISH:
 *   the other two need an organiser.
 * @throws RangeError for an entry without `when`
 */
export function invitation(entry: Entry, attendee?: Person, sender?: Person): Invitation {
  if (entry.when === undefined) throw new RangeError(`The entry ${entry.uid} has no date.`)
  const organizer = organiserOf(entry, sender)
  const method = organizer === undefined ? 'PUBLISH' : entry.cancelled ? 'CANCEL' : 'REQUEST'
  const document = emptyCalendar()
  document.method(ICalCalendarMethod[method])
  const event = document.createEvent({ ...eventData(entry), organizer })
  const email = mailAddress(attendee?.mail)
  // PUBLISH must not name attendees (RFC 5546, 3.2.1).
  if (attendee !== undefined && email !== undefined && method !== 'PUBLISH') {
    event.createAttendee({
      name: cleanLine(attendee.name) || email,
      email,
      role: ICalAttendeeRole.REQ,
      status: ICalAttendeeStatus.ACCEPTED,
      rsvp: false,
    })
  }
  return { method, text: written(document), contentType: `${calendarType}; method=${method}` }
}

function emptyCalendar(): ICalCalendar {
  return new ICalCalendar({
    prodId: '//Allmende//Allmende//DE',
    // Without a name: a zone of the whole calendar would make the library write DTSTAMP in local time, which must be UTC.
    timezone: { name: null, generator: (zone) => (zone === homeZone ? berlinTimeZone : null) },
  })
}

function written(document: ICalCalendar): string {
  return `${document.toString()}\r\n`
}

function eventData(entry: Entry): ICalEventData {
  return {
    id: escaped(cleanLine(entry.uid)),
    sequence: Math.max(0, Math.trunc(entry.version) || 0),
    stamp: entry.updatedAt,
    created: entry.publishedAt,
    lastModified: entry.updatedAt,
    ...timeOf(entry),
    summary: entryTitle(entry),
    description: { plain: descriptionOf(entry) },
    location: locationOf(entry),
    organizer: organiserOf(entry),
    url: uri(entry.url) ?? null,
    status: statusOf(entry),
    categories: entry.field ? [{ name: texts(entry.language)[entry.field] }] : [],
  }
}

function timeOf(entry: Entry): Pick<ICalEventData, 'start' | 'end' | 'allDay' | 'timezone'> {
  const when = entry.when!
  if (when.allDay) {
    const { first, last } = when.allDay
    const lastDay = Temporal.PlainDate.compare(last, first) < 0 ? first : last
    // DTEND is the first day that no longer belongs to it.
    return { allDay: true, start: first, end: lastDay.add({ days: 1 }) }
  }
  const end = when.end !== null && Temporal.Instant.compare(when.end, when.start) > 0 ? when.end : null
  // In the hour that comes twice in October a local time means its first pass (RFC 5545, 3.3.5), but calendars differ.
  const needsUtc = comesTwice(when.start) || (end !== null && comesTwice(end))
  return { start: when.start, end, timezone: needsUtc ? null : homeZone }
}

function comesTwice(moment: Temporal.Instant): boolean {
  const local = moment.toZonedDateTimeISO(homeZone).toPlainDateTime()
  const earlier = local.toZonedDateTime(homeZone, { disambiguation: 'earlier' })
  return !earlier.equals(local.toZonedDateTime(homeZone, { disambiguation: 'later' }))
}

function descriptionOf(entry: Entry): string {
  const say = texts(entry.language)
  const online = webAddress(entry.onlineUrl)
  const page = webAddress(entry.url)
  const holiday = entry.holiday && say.holiday(cleanLine(entry.holiday))
  const parts = [
    cleanText(entry.text ?? entry.summary),
    holiday,
    online && say.takePartAt(online),
    page && say.moreAt(page),
  ]
  return parts.filter(Boolean).join('\n\n')
}

function locationOf(entry: Entry): ICalEventData['location'] {
  const online = webAddress(entry.onlineUrl)
  if (entry.place === undefined) return online === undefined ? null : { title: online }
  const point = validPoint(entry.place.point)
  const title = placeLine(entry.place)
  if (title === '') return point ? { geo: point } : null
  return { title, geo: point }
}

function organiserOf(entry: Entry, sender?: Person): { name: string; email: string } | undefined {
  const own = mailAddress(entry.organiser?.mail)
  if (entry.organiser !== undefined && own !== undefined)
    return { name: cleanLine(entry.organiser.name) || own, email: own }
  const other = mailAddress(sender?.mail)
  return sender === undefined || other === undefined
    ? undefined
    : { name: cleanLine(sender.name) || other, email: other }
}

function statusOf(entry: Entry): ICalEventStatus {
  if (entry.cancelled) return ICalEventStatus.CANCELLED
  return entry.status === 'tentative' ? ICalEventStatus.TENTATIVE : ICalEventStatus.CONFIRMED
}

/** An address as a value of type URI; the library escapes `,` and `;` like text, which addresses must not be. */
function uri(address: string): string | undefined {
  return webAddress(address)?.replaceAll(',', '%2C').replaceAll(';', '%3B')
}

/** TEXT (RFC 5545, 3.3.11) where the library writes values as they are: name, description and UID. */
function escaped(line: string): string {
  return line.replace(/[\\;,]/g, (character) => `\\${character}`)
}
