import ICAL from 'ical.js'
import { homeZone } from '#foundation/text/dates.ts'
import type { Span } from '../resource.ts'
import { type Existing, mostExisting } from './existing.ts'
import type { ImportProblem } from './problem.ts'
import { importTexts as t } from './texts.ts'

/**
 * Bookings of one resource from a calendar file (RFC 5545), as Nextcloud and Google write it: with zones, rules, exceptions, moved
 * dates and whole days. Cancelled events and those that keep nobody out ("free") are left out.
 * @param between what is over before it, or begins after it, is left out; rules without an end need one
 */
export function readCalendar(text: string, between: Span): { bookings: Existing[]; problems: ImportProblem[] } {
  let calendar: ICAL.Component
  try {
    calendar = new ICAL.Component(ICAL.parse(text))
  } catch {
    return { bookings: [], problems: [{ line: 0, problem: t.noCalendar }] }
  }
  if (calendar.name !== 'vcalendar') return { bookings: [], problems: [{ line: 0, problem: t.noCalendar }] }
  const zones = new Map(
    calendar.getAllSubcomponents('vtimezone').map((component) => {
      const zone = new ICAL.Timezone(component)
      return [zone.tzid, zone]
    }),
  )
  const components = calendar.getAllSubcomponents('vevent')
  const problems: ImportProblem[] = []
  const bookings: Existing[] = []
  for (const list of Map.groupBy(components, (component) => String(component.getFirstPropertyValue('uid'))).values()) {
    const main = list.find((component) => !component.hasProperty('recurrence-id'))
    const moved = list.filter((component) => component.hasProperty('recurrence-id'))
    try {
      // A moved date whose series stands elsewhere is an event of its own.
      for (const event of main
        ? [new ICAL.Event(main, { exceptions: moved })]
        : moved.map((one) => new ICAL.Event(one)))
        for (const one of occurrences(event, between, zones)) bookings.push(one)
    } catch {
      const title = String((main ?? list[0])?.getFirstPropertyValue('summary') ?? '')
      problems.push({ line: 0, problem: t.brokenEvent(title) })
    }
    if (bookings.length > mostExisting)
      return { bookings: [], problems: [{ line: 0, problem: t.tooMany(mostExisting) }] }
  }
  bookings.sort((a, b) => Temporal.Instant.compare(a.span.start, b.span.start))
  return { bookings, problems }
}

type Zones = ReadonlyMap<string, ICAL.Timezone>

function* occurrences(event: ICAL.Event, between: Span, zones: Zones): Generator<Existing> {
  if (!event.isRecurring()) {
    const one = existing(event, event.startDate, event.endDate, zones)
    if (keepsOut(event) && overlaps(one.span, between)) yield one
    return
  }
  const iterator = event.iterator()
  // Rules that go on for ever end with the time that is asked for; rules of seconds end here.
  for (let count = 0; count < 20_000; count++) {
    const next = iterator.next()
    if (!next || Temporal.Instant.compare(momentIn(next, zones), between.end) >= 0) return
    const { item, startDate, endDate } = event.getOccurrenceDetails(next)
    const one = existing(item, startDate, endDate, zones)
    if (keepsOut(item) && overlaps(one.span, between)) yield one
  }
}

const keepsOut = ({ component }: ICAL.Event) =>
  component.getFirstPropertyValue('status') !== 'CANCELLED' &&
  component.getFirstPropertyValue('transp') !== 'TRANSPARENT'

const overlaps = (one: Span, other: Span) =>
  Temporal.Instant.compare(one.start, other.end) < 0 && Temporal.Instant.compare(other.start, one.end) < 0

function existing(event: ICAL.Event, startDate: ICAL.Time, endDate: ICAL.Time, zones: Zones): Existing {
  const start = momentIn(startDate, zones)
  const end = momentIn(endDate, zones)
  if (Temporal.Instant.compare(end, start) <= 0) throw new RangeError('An event without a length')
  return { line: 0, words: event.summary ?? '', span: { start, end } }
}

/**
 * Zones that the world knows by name count as the world knows them; others as the file describes them. Times without a zone, and
 * whole days, are those of the place.
 */
function momentIn(time: ICAL.Time, zones: Zones): Temporal.Instant {
  const tzid = time.zone?.tzid
  if (tzid === 'UTC') return Temporal.Instant.fromEpochMilliseconds(time.toUnixTime() * 1000)
  const { year, month, day, hour, minute, second } = time
  const local = Temporal.PlainDateTime.from({ year, month, day, hour, minute, second })
  if (!tzid || tzid === 'floating') return local.toZonedDateTime(homeZone).toInstant()
  try {
    return local.toZonedDateTime(tzid).toInstant()
  } catch {
    const zone = zones.get(tzid)
    if (!zone) return local.toZonedDateTime(homeZone).toInstant()
    return Temporal.Instant.fromEpochMilliseconds((time.toUnixTime() ?? 0) * 1000)
  }
}
