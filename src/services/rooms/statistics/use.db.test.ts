import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestHouse, testHouse } from '#test/support/house.ts'
import { addHouse, ask, type Offered, offer, type Person, rooms } from '../offers/provider.fixture.ts'
import { calendar, day, weekdays } from '../rooms.fixture.ts'
import { openMinutes } from './open-minutes.ts'

let house: TestHouse
let people: Awaited<ReturnType<typeof rooms>>
let hall: Offered
const page = '/musterkreis/raeume/anfragen/auslastung'

beforeAll(async () => {
  house = await testHouse()
  people = await rooms(house)
  const building = await addHouse(house, people.owner, people.club)
  hall = await offer(house, people.owner, building, { title: 'Großer Saal' })
  // 3 hours each; the second ends cancelled with half of 12,000 cents kept.
  await ask(house, hall.id, { state: 'confirmed', start: '2026-12-07T18:00:00Z', end: '2026-12-07T21:00:00Z' })
  const cancelled = await ask(house, hall.id, { start: '2026-12-08T18:00:00Z', end: '2026-12-08T21:00:00Z' })
  const refused = await ask(house, hall.id, { start: '2026-12-09T18:00:00Z', end: '2026-12-09T21:00:00Z' })
  const { pool } = house.database
  await pool.query(`update rooms.booking set state = 'cancelled', refund_cents = 6000 where id = $1`, [cancelled])
  await pool.query(`update rooms.booking set state = 'refused' where id = $1`, [refused])
  const elsewhere = await addHouse(house, people.stranger, people.other)
  const other = await offer(house, people.stranger, elsewhere, { title: 'Turnraum' })
  await ask(house, other.id, { state: 'confirmed', start: '2026-12-07T08:00:00Z', end: '2026-12-07T09:00:00Z' })
})
afterAll(() => house.close())

const table = async (as: Person) =>
  (await (await house.get(`${page}/tabelle.csv?jahr=2026`, as)).text())
    .split('\r\n')
    .map((line) => line.replace(/[\ufeff"]/g, '').split(';'))

test('a line per room and month: hours open, booked, bookings, called off, refused, income as it was', async () => {
  const lines = await table(people.owner)
  const december = lines.find((line) => line[2] === 'Großer Saal' && line[3] === '2026-12')
  // 23 weekdays of 14 hours; 120 euros, and the half that was kept.
  expect(december?.slice(4, 10)).toEqual(['322,0', '3,0', '1', '1', '1', '180,00'])
  expect(lines.some((line) => line[2] === 'Turnraum')).toBe(false)
  expect(december?.[lines[0]?.indexOf('Gruppe: Privatpersonen') ?? -1]).toBe('1')
  expect(december?.[lines[0]?.indexOf('Zweck: Feier') ?? -1]).toBe('1')
})

test('the page says the same, with bars; names nobody, whoever looks', async () => {
  const shown = await (await house.get(`${page}?jahr=2026`, people.owner)).text()
  expect(shown).toMatch(/180\s€/)
  expect(shown).toContain('<rect class="use-bar-part"')
  const district = await (await house.get(`${page}?jahr=2026`, people.editor)).text()
  expect(district).toContain('Turnraum')
  expect(district).toContain('Großer Saal')
  for (const text of [shown, district, (await table(people.editor)).join()])
    for (const secret of ['Bea', 'Braut', 'example.org', '4711', 'Hochzeit', 'R-TEST'])
      expect(text).not.toContain(secret)
})

test('no column of a person is read for the figures, nor for the public calendar', () => {
  const personal = /\b(k\.name|person_id|k\.mail|k\.phone|k\.words|booker_id|reference)\b/
  expect(readFileSync('src/services/rooms/statistics/use-queries.ts', 'utf8')).not.toMatch(personal)
  const feeds = readFileSync('src/services/rooms/feeds/feed-queries.ts', 'utf8')
  expect(feeds.slice(0, feeds.indexOf('/** A booking as it stands'))).not.toMatch(personal)
})

test('strangers see their own, others nothing; addresses that mean nothing are answered', async () => {
  expect(await (await house.get(page, people.stranger)).text()).not.toContain('Großer Saal')
  expect((await house.get(page, people.neighbour)).status).toBe(403)
  expect((await house.get(page)).status).toBe(303)
  expect((await house.get(`${page}/tabelle.csv`)).status).toBe(403)
  for (const query of ['?jahr=1', '?jahr=x', '?haus=1', '?jahr=2100'])
    expect((await house.get(page + query, people.owner)).status).toBe(200)
})

test('open hours: pools count every place, overlaps once, holidays and closures not', () => {
  const room = { ...calendar([...weekdays(480, 720), ...weekdays(600, 780)]), holidays: 'closed' as const, places: 2 }
  const april = [day('2027-04-01'), day('2027-04-03')] as const
  const open = (more: object) =>
    openMinutes({ ...room, ...more }, april, (on) => (on.day === 2 ? 'Feiertag' : null)).get('2027-04-01')
  expect(open({})).toBe(2 * 2 * 300)
  const closed = { firstDay: day('2027-04-03'), lastDay: day('2027-04-05'), opens: null, closes: null, reason: '' }
  expect(open({ exceptions: [closed] })).toBe(2 * 300)
  const school = [{ name: 'Osterferien', firstDay: day('2027-04-01'), lastDay: day('2027-04-01') }]
  expect(open({ inSchoolHolidays: 'only', schoolHolidays: school })).toBe(2 * 300)
})
