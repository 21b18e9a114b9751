import { expect, test } from 'vitest'
import { calendar, day, weekdays } from '../rooms.fixture.ts'
import { hoursOn, notesOn, reasonOn } from '../rules/openings.ts'
import { asTable, readSchoolHolidays } from './read-school-holidays.ts'

const file = (...lines: string[]) => `${lines.join('\r\n')}\r\n`
const told = (text: string) =>
  readSchoolHolidays(text).holidays.map(({ name, firstDay, lastDay }) => `${name} ${firstDay} ${lastDay}`)
const wrong = (text: string) => readSchoolHolidays(text).problems.map(({ line, problem }) => `${line} ${problem.de}`)

const event = (...lines: string[]) => ['BEGIN:VEVENT', 'UID:x', 'DTSTAMP:20261101T100000Z', ...lines, 'END:VEVENT']
const ics = (...events: string[][]) =>
  file('BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Ferien//DE', ...events.flat(), 'END:VCALENDAR')

test('a calendar file: the end is the first day of school, a single day may have none', () => {
  const text = ics(
    event('SUMMARY:Osterferien', 'DTSTART;VALUE=DATE:20270322', 'DTEND;VALUE=DATE:20270404'),
    event('SUMMARY:Pfingstferien', 'DTSTART;VALUE=DATE:20270518'),
    event('SUMMARY:Herbstferien\\, Land', 'DTSTART;VALUE=DATE:20261017', 'DTEND;VALUE=DATE:20261101'),
  )
  expect(told(text)).toEqual([
    'Herbstferien, Land 2026-10-17 2026-10-31',
    'Osterferien 2027-03-22 2027-04-03',
    'Pfingstferien 2027-05-18 2027-05-18',
  ])
  expect(told(asTable(readSchoolHolidays(text).holidays))).toEqual(told(text))
})

test('a table with headings and without, German days and others; what stands there twice comes once', () => {
  const rows = ['Osterferien;22.03.2027;03.04.2027', 'Osterferien;2027-03-22;2027-04-03', 'Brückentag;07.05.2027;']
  const all = ['Osterferien 2027-03-22 2027-04-03', 'Brückentag 2027-05-07 2027-05-07']
  expect(told(file('\uFEFFName;Erster Tag;Letzter Tag', ...rows))).toEqual(all)
  expect(told(file(...rows))).toEqual(all)
})

test('what is wrong is said with its line', () => {
  expect(
    wrong(
      file(
        'Name;von;bis',
        'Ostern;31.02.2027;03.04.2027',
        ';22.03.2027;03.04.2027',
        'Sommer;19.07.2027;31.08.2028',
        'Herbst;20.10.2027;10.10.2027',
      ),
    ),
  ).toEqual([
    '2 „31.02.2027“ ist kein Datum; möglich ist 22.03.2027.',
    '3 Der Name fehlt.',
    '4 Das sind mehr als 70 Tage; stimmt das Jahr?',
    '5 Der letzte Tag liegt vor dem ersten.',
  ])
  expect(wrong(ics(event('SUMMARY:Ferien', 'DTSTART:20270322T080000Z', 'DTEND:20270323T080000Z')))).toEqual([
    '4 „Ferien“ hat Uhrzeiten; Ferien sind ganze Tage.',
  ])
  expect(wrong('BEGIN:VCALENDAR\nunlesbar')).toEqual(['0 Diese Kalenderdatei ist nicht lesbar.'])
  expect(wrong('')).toEqual(['0 Darin stehen keine Ferien.'])
})

test('opening times: closed in the holidays, or open only then; an exception knows more; the name is always shown', () => {
  const schoolHolidays = [{ name: 'Osterferien', firstDay: day('2027-03-22'), lastDay: day('2027-04-03') }]
  const daily = weekdays(480, 1320)
  const open = (inSchoolHolidays: 'as-usual' | 'closed' | 'only') =>
    ['2027-03-21', '2027-03-22', '2027-04-03', '2027-04-04'].map(
      (on) => hoursOn(calendar(daily, { schoolHolidays, inSchoolHolidays }), day(on)).length,
    )
  expect(open('as-usual')).toEqual([1, 1, 1, 1])
  expect(open('closed')).toEqual([1, 0, 0, 1])
  expect(open('only')).toEqual([0, 1, 1, 0])
  const closed = calendar(daily, {
    schoolHolidays,
    inSchoolHolidays: 'closed',
    exceptions: [{ firstDay: day('2027-03-24'), lastDay: day('2027-03-24'), opens: 600, closes: 720, reason: 'Basar' }],
  })
  expect(hoursOn(closed, day('2027-03-24'))).toEqual([{ opens: 600, closes: 720 }])
  expect(reasonOn(closed, day('2027-03-25'))).toBe('Osterferien')
  const named = calendar(daily, { schoolHolidays, holidayOn: () => 'Karfreitag' })
  expect(reasonOn(named, day('2027-03-26'))).toBe(null)
  expect(notesOn(named, day('2027-03-26'))).toBe('Karfreitag · Osterferien')
})
