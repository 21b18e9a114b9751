import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import type { Entry } from './entry.ts'
import { calendar, invitation } from './icalendar.ts'
import { at, channel, festival } from './testing/examples.ts'

const read = (text: string) => new ICAL.Component(ICAL.parse(text))
/** Only the zone that the document brings may be known while it is read. */
function events(text: string): InstanceType<typeof ICAL.Event>[] {
  const document = read(text)
  ICAL.TimezoneService.reset()
  for (const zone of document.getAllSubcomponents('vtimezone')) {
    ICAL.TimezoneService.register(zone)
  }
  return document.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event))
}
const only = (entry: Entry) => events(calendar([entry], channel))[0]!
const value = (event: InstanceType<typeof ICAL.Event>, name: string) =>
  String(event.component.getFirstPropertyValue(name))
const moment = (time: InstanceType<typeof ICAL.Time>) =>
  Temporal.Instant.fromEpochMilliseconds(time.toUnixTime() * 1000).toString()

describe('a calendar to subscribe to', () => {
  test('says what it is and when to ask again', () => {
    const text = calendar([festival], channel)
    const document = read(text)
    // ical.js leaves the values of properties it does not know as they are written.
    for (const name of ['name', 'x-wr-calname']) {
      expect(document.getFirstPropertyValue(name)).toBe('Termine\\; Musterkreis\\, Eifel')
    }
    expect(String(document.getFirstPropertyValue('refresh-interval'))).toBe('PT4H')
    expect(String(document.getFirstPropertyValue('source'))).toContain('ort=a%2Cb%3Bc')
    expect(document.getFirstPropertyValue('method')).toBeNull()
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true)
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    expect(calendar([festival], channel)).toBe(text)
  })
  test('an event on a public holiday names it', () => {
    expect(value(only({ ...festival, holiday: 'Karfreitag' }), 'description')).toContain('Feiertag: Karfreitag')
    expect(value(only(festival), 'description')).not.toContain('Feiertag')
  })
  test('an event with everything', () => {
    const event = only(festival)
    expect(event.uid).toBe(festival.uid)
    expect(event.sequence).toBe(3)
    expect(event.summary).toBe('Sommerfest, Musik; & Tanz')
    expect(event.location).toBe('Bürgerhaus, Marktplatz 1, 56727 Mayen')
    expect(event.description).toBe(
      'Ein Fest für alle.\n\nMit Musik.\n\nOnline teilnehmen: https://video.example.org/raum\n\n' +
        'Mehr dazu: https://digital.example.org/musterkreis/termine/sommerfest',
    )
    expect(value(event, 'status')).toBe('CONFIRMED')
    expect(value(event, 'url')).toBe(festival.url)
    expect(value(event, 'geo')).toBe('50.3281,7.221235')
    expect(value(event, 'dtstamp')).toBe('2026-08-02T08:30:00Z')
    expect(value(event, 'last-modified')).toBe('2026-08-02T08:30:00Z')
    expect(value(event, 'categories')).toBe('Gemeinschaft und Ehrenamt')
    expect(value(event, 'organizer')).toBe('mailto:post@verein.example.org')
  })
  test('a cancelled one stays and says so; an undecided one is tentative; things without a date are left out', () => {
    const cancelled = only({ ...festival, cancelled: true })
    expect(value(cancelled, 'status')).toBe('CANCELLED')
    expect(cancelled.summary).toBe('Abgesagt: Sommerfest, Musik; & Tanz')
    expect(value(only({ ...festival, status: 'tentative' }), 'status')).toBe('TENTATIVE')
    expect(events(calendar([{ ...festival, when: undefined }], channel))).toEqual([])
    expect(calendar([], channel)).toContain('END:VCALENDAR')
  })
  test('online only: the address is the place', () => {
    expect(only({ ...festival, place: undefined }).location).toBe('https://video.example.org/raum')
    expect(only({ ...festival, place: undefined, onlineUrl: 'javascript:alert(1)' }).location).toBeNull()
  })
})

describe('time', () => {
  const written = (start: string, end: string | null): Entry => ({
    ...festival,
    when: { start: Temporal.Instant.from(start), end: end === null ? null : Temporal.Instant.from(end) },
  })
  test.each([
    ['summer', '2026-07-01T08:00:00Z', '2026-07-01T14:00:00Z'],
    ['winter', '2026-12-01T09:00:00Z', '2026-12-01T15:00:00Z'],
    ['over the night in March', '2026-03-28T20:00:00Z', '2026-03-29T04:00:00Z'],
    ['just before and after the missing hour', '2026-03-29T00:59:00Z', '2026-03-29T01:00:00Z'],
    ['over the night in October', '2026-10-24T20:00:00Z', '2026-10-25T04:00:00Z'],
    ['first of the two hours', '2026-10-25T00:15:00Z', '2026-10-25T00:45:00Z'],
    ['second of the two hours', '2026-10-25T01:15:00Z', '2026-10-25T01:45:00Z'],
    ['from the first into the second', '2026-10-25T00:30:00Z', '2026-10-25T01:30:00Z'],
    ['another year', '2031-10-26T00:30:00Z', '2031-10-26T02:30:00Z'],
  ])('%s is read again as the same moments', (_, start, end) => {
    const event = only(written(start, end))
    expect(moment(event.startDate)).toBe(start)
    expect(moment(event.endDate)).toBe(end)
  })
  test('times stand as the clocks of Berlin show them', () => {
    const text = calendar([festival], channel)
    expect(text).toContain('DTSTART;TZID=Europe/Berlin:20260912T100000\r\n')
    expect(text.match(/BEGIN:VTIMEZONE/g)).toHaveLength(1)
    expect(text.match(/BEGIN:(?:DAYLIGHT|STANDARD)/g)).toHaveLength(2)
  })
  test('no end, or one before the start, is none', () => {
    expect(calendar([written('2026-07-01T08:00:00Z', null)], channel)).not.toContain('DTEND')
    expect(calendar([written('2026-07-01T08:00:00Z', '2026-07-01T07:00:00Z')], channel)).not.toContain('DTEND')
  })
  test('whole days end before the day after', () => {
    const days = (first: string, last: string): Entry => ({
      ...festival,
      when: {
        start: at(`${first}T00:00`),
        end: null,
        allDay: { first: Temporal.PlainDate.from(first), last: Temporal.PlainDate.from(last) },
      },
    })
    const text = calendar([days('2026-10-24', '2026-10-25')], channel)
    expect(text).toContain('DTSTART;VALUE=DATE:20261024\r\n')
    expect(text).toContain('DTEND;VALUE=DATE:20261026\r\n')
    expect(only(days('2026-12-31', '2026-12-31')).endDate.toString()).toBe('2027-01-01')
  })
})

describe('a mail', () => {
  const guest = { name: 'Erika "E" Muster;,\r\nX', mail: 'erika@example.org' }
  test('invites the person who registered', () => {
    const mail = invitation(festival, guest)
    expect(mail.method).toBe('REQUEST')
    expect(mail.contentType).toBe('text/calendar; charset=utf-8; method=REQUEST')
    expect(read(mail.text).getFirstPropertyValue('method')).toBe('REQUEST')
    const attendee = events(mail.text)[0]!.attendees[0]!
    expect(String(attendee.getFirstValue()).toLowerCase()).toBe('mailto:erika@example.org')
    expect(attendee.getParameter('partstat')).toBe('ACCEPTED')
    expect(attendee.getParameter('rsvp')).toBe('FALSE')
    expect(attendee.getParameter('cn')).toBe('Erika "E" Muster;, X')
  })
  test('cancels with the same identity', () => {
    const mail = invitation({ ...festival, cancelled: true, version: 4 }, guest)
    expect(mail.method).toBe('CANCEL')
    expect(events(mail.text)[0]!.uid).toBe(festival.uid)
    expect(events(mail.text)[0]!.sequence).toBe(4)
  })
  test('needs an organiser with a mail address, otherwise it only tells', () => {
    const nobody = { ...festival, organiser: { name: 'Verein' } }
    const told = invitation(nobody, guest)
    expect(told.method).toBe('PUBLISH')
    expect(told.text).not.toContain('ATTENDEE')
    const sender = { name: 'Landkreis Muster', mail: 'termine@kreis.example.org' }
    expect(invitation(nobody, guest, sender).method).toBe('REQUEST')
    expect(invitation(nobody, { name: 'X', mail: 'a@b\r\nATTENDEE:x' }, sender).text).not.toContain('ATTENDEE')
    expect(() => invitation({ ...festival, when: undefined })).toThrow(RangeError)
  })
})
