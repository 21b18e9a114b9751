import ICAL from 'ical.js'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestHouse, testHouse } from '#test/support/house.ts'
import { addHouse, ask, type Offered, offer, type Person, rooms } from '../offers/provider.fixture.ts'
import { forgetLostAddresses } from './feed-address.ts'
import { fullTimes } from './feed-queries.ts'

let house: TestHouse
let people: Awaited<ReturnType<typeof rooms>>
let hall: Offered
let booking: string
const page = '/musterkreis/raeume/anfragen/abonnieren'

beforeAll(async () => {
  house = await testHouse()
  people = await rooms(house)
  const building = await addHouse(house, people.owner, people.club)
  hall = await offer(house, people.owner, building, { title: 'Saal; groß, hell' })
  booking = await ask(house, hall.id)
  await ask(house, hall.id, { state: 'confirmed', start: '2026-12-20T09:00:00Z', end: '2026-12-20T11:00:00Z' })
})
afterAll(() => house.close())

function read(text: string) {
  const document = new ICAL.Component(ICAL.parse(text))
  const events = document.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event))
  return { document, events }
}
const field = (event: ICAL.Event | undefined, name: string) => String(event?.component.getFirstPropertyValue(name))
const busy = async () => {
  const response = await house.get(`/musterkreis/raeume/${hall.slug}/kalender.ics`)
  return { response, text: await response.text() }
}
async function make(as: Person, organisation: string | null): Promise<string> {
  const made = await house.post(`${page}/anlegen`, { organisation: organisation ?? '' }, as)
  expect(made.status).toBe(303)
  const cookie = made.headers.getSetCookie().find((one) => one.includes('=')) ?? ''
  const notice = Buffer.from(/=([\w-]+)/.exec(cookie)?.[1] ?? '', 'base64url').toString()
  return /\/musterkreis\/raeume\/kalender\/[\w-]{32}\.ics/.exec(notice)?.[0] as string
}

test('the public calendar says when it is taken, with a zone, and nothing of people', async () => {
  const { response, text } = await busy()
  expect(response.headers.get('content-type')).toContain('text/calendar')
  expect(response.headers.get('set-cookie')).toBe(null)
  const { document, events } = read(text)
  expect(document.getFirstSubcomponent('vtimezone')?.getFirstPropertyValue('tzid')).toBe('Europe/Berlin')
  expect(events.map(({ summary }) => summary)).toEqual(['Saal; groß, hell: belegt', 'Saal; groß, hell: belegt'])
  expect(events[0]?.startDate.toString()).toBe('2026-12-07T19:00:00')
  for (const secret of ['Bea', 'Braut', 'Hochzeit', 'example.org', 'R-TEST', '4711', booking, hall.id])
    expect(text).not.toContain(secret)
  expect(read((await busy()).text).events[0]?.uid).toBe(events[0]?.uid)
})

test('the provider has names and words under a secret address; strangers have none', async () => {
  const address = await make(people.owner, people.club)
  const { events } = read(await (await house.get(address)).text())
  expect(events).toHaveLength(2)
  expect(events[0]?.summary).toBe('Saal; groß, hell: Bea Braut')
  expect(field(events[0], 'status')).toBe('TENTATIVE')
  expect(field(events[1], 'status')).toBe('CONFIRMED')
  expect(events[0]?.uid).toBe(booking)
  expect(events[0]?.description).toContain('Hochzeit')
  const text = await (await house.get(address)).text()
  for (const secret of ['bea@example.org', '4711', address]) expect(text).not.toContain(secret)
  expect((await house.post(`${page}/anlegen`, { organisation: people.club }, people.stranger)).status).toBe(404)
  expect((await house.post(`${page}/anlegen`, { organisation: '' }, people.owner)).status).toBe(404)
  expect((await house.get(`/musterkreis/raeume/kalender/${'x'.repeat(32)}.ics`)).status).toBe(404)
  expect((await house.get(address.replace('musterkreis', 'nachbarkreis'))).status).toBe(404)
})

test('what is called off stays with a higher number, and says so', async () => {
  const address = await make(people.owner, people.club)
  const before = read(await (await house.get(address)).text()).events.find(({ uid }) => uid === booking)
  const reason = { reason: 'Wasserschaden', grund: 'Wasserschaden' }
  const called = await house.post(`/musterkreis/raeume/anfragen/${booking}/ablehnen`, reason, people.owner)
  expect(called.status).toBe(303)
  const after = read(await (await house.get(address)).text()).events.find(({ uid }) => uid === booking)
  expect(field(after, 'status')).toBe('CANCELLED')
  expect(Number(field(after, 'sequence'))).toBeGreaterThan(Number(field(before, 'sequence')))
  expect(read((await busy()).text).events).toHaveLength(1)
})

test('an address ends when it is revoked, made anew, or its owner no longer belongs', async () => {
  const first = await make(people.owner, people.club)
  const second = await make(people.owner, people.club)
  expect((await house.get(first)).status).toBe(404)
  expect((await house.get(second)).status).toBe(200)
  await house.post(`${page}/widerrufen`, { organisation: people.club }, people.owner)
  expect((await house.get(second)).status).toBe(404)
  const third = await make(people.owner, people.club)
  const { pool } = house.database
  const { rows } = await pool.query('delete from organisations.membership where person_id = $1 returning *', [
    people.owner.id,
  ])
  expect((await house.get(third)).status).toBe(404)
  await house.inSpace(house.district, (tx) => forgetLostAddresses(tx, house.district))
  await pool.query(
    `insert into organisations.membership (organisation_id, person_id, role, since) values ($1, $2, 'owner', now())`,
    [rows[0].organisation_id, people.owner.id],
  )
  // Who comes back makes a new one.
  expect((await house.get(third)).status).toBe(404)
})

test('a pool is busy only when nothing is left of it', () => {
  const at = (hour: number) => Temporal.Instant.from(`2026-12-01T${String(hour).padStart(2, '0')}:00:00Z`)
  const row = (unit: string, from: number, to: number) => ({
    units: [unit],
    start: at(from),
    end: at(to),
    madeAt: at(0),
    changedAt: at(0),
    version: 1,
  })
  const full = fullTimes([row('a', 8, 12), row('b', 10, 11), row('b', 11, 14), row('c', 9, 13)], 3)
  expect(full.map(({ start, end }) => `${start} ${end}`)).toEqual([`${at(10)} ${at(12)}`])
})
