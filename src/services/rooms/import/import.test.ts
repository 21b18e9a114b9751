import { expect, test } from 'vitest'
import { at, span, told } from '../rooms.fixture.ts'
import { readBookings } from './bookings-csv.ts'
import { readCalendar } from './calendar-file.ts'
import { readCsv } from './csv.ts'
import { openingsIn } from './openings-text.ts'
import { readRooms } from './rooms-csv.ts'

const file = (...lines: string[]) => `${lines.join('\r\n')}\r\n`
const between = span('2026-11-26 00:00', '2028-11-26 00:00')

const berlin = [
  'BEGIN:VTIMEZONE',
  'TZID:Europe/Berlin',
  'BEGIN:DAYLIGHT',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'TZNAME:CEST',
  'DTSTART:19700329T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'TZNAME:CET',
  'DTSTART:19701025T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD',
  'END:VTIMEZONE',
]

const event = (uid: string, ...lines: string[]) => [
  'BEGIN:VEVENT',
  `UID:${uid}`,
  'DTSTAMP:20261101T100000Z',
  ...lines,
  'END:VEVENT',
]
const calendar = (...parts: string[][]) =>
  file('BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Test//DE', ...parts.flat(), 'END:VCALENDAR')
const spansOf = (text: string) => told(readCalendar(text, between).bookings.map((one) => one.span))

test('a series as Nextcloud writes it: zone, rule, exception, a moved date; the wall clock stays in spring', () => {
  const text = calendar(
    berlin,
    event(
      'chor',
      'SUMMARY:Chorprobe',
      'DTSTART;TZID=Europe/Berlin:20270309T193000',
      'DTEND;TZID=Europe/Berlin:20270309T213000',
      'RRULE:FREQ=WEEKLY;COUNT=5',
      'EXDATE;TZID=Europe/Berlin:20270316T193000',
    ),
    event(
      'chor',
      'SUMMARY:Chorprobe im kleinen Saal',
      'RECURRENCE-ID;TZID=Europe/Berlin:20270330T193000',
      'DTSTART;TZID=Europe/Berlin:20270331T180000',
      'DTEND;TZID=Europe/Berlin:20270331T200000',
    ),
  )
  expect(spansOf(text)).toEqual([
    '2027-03-09 19:30 – 2027-03-09 21:30',
    '2027-03-23 19:30 – 2027-03-23 21:30',
    '2027-03-31 18:00 – 2027-03-31 20:00',
    '2027-04-06 19:30 – 2027-04-06 21:30',
  ])
})

test('as Google writes it: UTC, whole days, cancelled and free events', () => {
  const text = calendar(
    event(
      'utc',
      'SUMMARY:Besprechung',
      'DTSTART:20270701T080000Z',
      'DTEND:20270701T093000Z',
      'STATUS:CONFIRMED',
      'TRANSP:OPAQUE',
    ),
    event('tag', 'SUMMARY:Putztag', 'DTSTART;VALUE=DATE:20270328', 'DTEND;VALUE=DATE:20270329'),
    event('weg', 'SUMMARY:Abgesagt', 'DTSTART:20270702T080000Z', 'DTEND:20270702T093000Z', 'STATUS:CANCELLED'),
    event(
      'frei',
      'SUMMARY:Geburtstag',
      'DTSTART;VALUE=DATE:20270703',
      'DTEND;VALUE=DATE:20270704',
      'TRANSP:TRANSPARENT',
    ),
    event('alt', 'SUMMARY:Vorbei', 'DTSTART:20200702T080000Z', 'DTEND:20200702T093000Z'),
  )
  expect(spansOf(text)).toEqual(['2027-03-28 00:00 – 2027-03-29 00:00', '2027-07-01 10:00 – 2027-07-01 11:30'])
  const [day] = readCalendar(text, between).bookings
  expect(day?.span.end.since(day.span.start).total('hours')).toBe(23)
})

test('a zone only the file knows, a series without an end, and files that are none', () => {
  const own = berlin.map((line) => line.replace('Europe/Berlin', 'W. Europe Standard Time'))
  const text = calendar(
    own,
    event(
      'ewig',
      'SUMMARY:Immer',
      'DTSTART;TZID=W. Europe Standard Time:20200106T090000',
      'DTEND;TZID=W. Europe Standard Time:20200106T100000',
      'RRULE:FREQ=MONTHLY;BYDAY=1MO',
    ),
  )
  const spans = spansOf(text)
  expect(spans).toHaveLength(24)
  expect(spans[0]).toBe('2026-12-07 09:00 – 2026-12-07 10:00')
  expect(spans[8]).toBe('2027-08-02 09:00 – 2027-08-02 10:00')
  for (const broken of ['', 'Tag;Von;Bis', 'BEGIN:VCARD\r\nEND:VCARD\r\n'])
    expect(readCalendar(broken, between).problems).toHaveLength(1)
  const endsBefore = calendar(event('x', 'SUMMARY:Rückwärts', 'DTSTART:20270702T080000Z', 'DTEND:20270702T070000Z'))
  expect(readCalendar(endsBefore, between).problems[0]?.problem.de).toContain('Rückwärts')
})

test('bookings from a table; hours that do not exist or exist twice are named with their line', () => {
  const text = file(
    '\uFEFFTag;Von;Bis;Bis-Tag;Wofür',
    '24.12.2026;14:00;18:00;;"Krippenspiel; mit Chor"',
    '2026-12-31;20:00;03:00;2027-01-01;Silvester',
  )
  const { bookings, problems } = readBookings(text)
  expect(problems).toEqual([])
  expect(told(bookings.map((one) => one.span))).toEqual([
    '2026-12-24 14:00 – 2026-12-24 18:00',
    '2026-12-31 20:00 – 2027-01-01 03:00',
  ])
  expect(bookings[0]?.words).toBe('Krippenspiel; mit Chor')
  const wrong = readBookings(
    file(
      'Tag,Von,Bis',
      '2027-03-28,02:30,05:00',
      '2026-10-25,01:00,02:30',
      '31.2.2027,10:00,11:00',
      '2027-05-01,12:00,11:00',
      '2027-05-01,25:00,26:00',
    ),
  )
  expect(new Set(wrong.problems.map(({ line }) => line))).toEqual(new Set([2, 3, 4, 5, 6]))
  expect(readBookings('Tag;Von\r\n').problems[0]?.problem.de).toContain('„bis“ fehlt')
})

const head =
  'Haus;Anbieter;Anschrift;Gemeindeschlüssel;Art;Titel;Personen;Ausstattung;Stufenlos;Einheiten;Belegt;Freigabe;Öffnung;Preis je Stunde'

test('rooms from a table: parts of a hall are shared, words become keys', () => {
  const { buildings, problems } = readRooms(
    file(
      head,
      'Dorfhaus;;Dorfstr. 1, 12345 Ort;07137068;Raum;Saal;120;"Beamer, Küche";ja;"Teil A, Teil B";alle;ja;Mo-So 08:00-01:00;12,50',
      'Dorfhaus;;;;Raum;Halber Saal;60;;ja;Teil A;;;Mo-Fr 08:00-22:00, Sa 10:00-14:00;0',
      'Büro;Verein;;;Arbeitsplatz;Tisch;;WLAN;;"Tisch 1, Tisch 2";eine;nein;Mo-Fr 8:00-18:00;',
    ),
  )
  expect(problems).toEqual([])
  expect(buildings.map(({ name, units }) => [name, units])).toEqual([
    ['Dorfhaus', ['Teil A', 'Teil B']],
    ['Büro', ['Tisch 1', 'Tisch 2']],
  ])
  const [hall, half] = buildings[0]?.resources ?? []
  expect(hall).toMatchObject({
    kind: 'room',
    persons: 120,
    equipment: ['projector', 'kitchen'],
    stepFree: 'yes',
    takes: 'all',
    rules: { approval: true },
  })
  expect(hall?.prices).toMatchObject([{ per: 'hour', cents: 1250 }])
  expect(hall?.openings).toHaveLength(7)
  expect(hall?.openings[0]).toMatchObject({ opens: 480, closes: 1500 })
  expect(half?.openings).toHaveLength(6)
  expect(half?.prices).toMatchObject([{ per: 'free' }])
  expect(buildings[1]?.resources[0]).toMatchObject({ kind: 'seat', takes: 'one' })
})

test('every wrong line is named, and nothing counts', () => {
  const { problems } = readRooms(
    file(
      head,
      'Dorfhaus;;;123;Zimmer;Saal;viele;Whirlpool;vielleicht;;beide;;Montags;teuer',
      'Dorfhaus;Anderer;;;Raum;Saal;;;;;;;Mo-Fr 08:00-22:00;',
      ';;;;Raum;;;;;;;;Mo-Fr 08:00-22:00;',
    ),
  )
  expect(new Set(problems.map(({ line }) => line))).toEqual(new Set([2, 3, 4]))
  expect(problems.filter(({ line }) => line === 2)).toHaveLength(8)
  expect(readRooms('Haus;Titel;Farbe\r\n').problems).toHaveLength(3)
})

test('tables: quotes, line breaks inside cells, byte order mark, lines counted as an editor does', () => {
  const { rows } = readCsv('\uFEFFA;B\r\n"ein ""Wort""";"zwei\r\nZeilen"\r\n\r\nx;y')
  expect(rows).toEqual([
    { line: 2, cells: { a: 'ein "Wort"', b: 'zwei\r\nZeilen' } },
    { line: 5, cells: { a: 'x', b: 'y' } },
  ])
  expect(openingsIn('jederzeit')).toBeNull()
  expect(at('2026-11-26 00:00')).toEqual(between.start)
})
