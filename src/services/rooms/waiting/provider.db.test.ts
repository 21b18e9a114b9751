import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestHouse, testHouse } from '#test/support/house.ts'
import { evening } from '../bookings/booking.fixture.ts'
import { addHouse, type Offered, offer, type Person, rooms } from '../offers/provider.fixture.ts'
import { linksIn, waitingDeeds } from './waiting.fixture.ts'

let house: TestHouse
let owner: Person
let editor: Person
let other: Person
let carla: Person
let bodo: Person
let hall: Offered
let deeds: ReturnType<typeof waitingDeeds>
beforeAll(async () => {
  house = await testHouse()
  let club: string
  ;({ owner, club, editor, stranger: other } = await rooms(house))
  carla = await house.addPerson('Carla Citizen')
  bodo = await house.addPerson('Bodo Bürger')
  hall = await offer(house, owner, await addHouse(house, owner, club), { title: 'Festsaal', approval: 'open' })
  deeds = waitingDeeds(house)
})
afterAll(() => house?.close())

const list = '/musterkreis/raeume/anfragen/warteliste'
const text = async (path: string, as?: Person) => (await house.get(path, as)).text()
const went = async (response: Promise<Response>) => {
  const answer = await response
  expect(answer.status, await answer.clone().text()).toBe(303)
  return answer.headers.get('location') as string
}
/** Asked for by Carla and approved by the club. @returns address of the request */
async function taken(tag: string): Promise<string> {
  const booking = await went(deeds.book(hall.slug, carla, { tag }))
  const request = `/musterkreis/raeume/anfragen/${booking.split('/').at(-1)}`
  await went(house.post(`${request}/zusagen`, {}, owner))
  return request
}
const byPhone = (values: Record<string, string> = {}) => ({
  ...evening,
  resource: hall.id,
  name: 'Ruth Ruft',
  phone: '0123 4567',
  ...values,
})

test('the provider calls a booking off: who waits is asked, says yes, and where the provider decides it is a request that is kept', async () => {
  const request = await taken('2026-12-10')
  await went(deeds.wait(hall.slug, bodo, { words: 'Chorprobe' }))
  const seen = await text(list, owner)
  expect(seen).toContain('Bodo Bürger')
  expect(seen).toContain('1.')
  await went(house.post(`${request}/absagen`, { reason: 'Wasserschaden, schon behoben' }, owner))
  await house.runJobs()
  const yes = await deeds.offer(hall.slug)
  expect(await text(yes)).toContain('Der Anbieter entscheidet über jede Anfrage')
  await went(house.post(yes, {}))
  expect((await deeds.bookings(hall.slug)).at(-1)).toMatchObject({ state: 'asked', name: 'Bodo Bürger' })
  // Kept until the provider has decided, though other requests keep nobody out here.
  const { rows } = await house.database.pool.query(
    `select o.active, o.until from rooms.occupancy o join rooms.booking b on b.id = o.booking_id where b.state = 'asked'`,
  )
  expect(rows).toEqual([{ active: true, until: null }])
  const entry = (await deeds.line(hall.slug))[0]?.id
  const page = await text(`${list}/${entry}`, owner)
  expect(page).toContain('Chorprobe')
  expect(page).toContain('/raeume/anfragen/0')
})

test('somebody is put on the list on the telephone, called when it is free, and the answer is noted; the desk says so', async () => {
  const request = await taken('2026-12-11')
  const tag = '2026-12-11'
  expect((await house.post(`${list}/eintragen`, byPhone({ tag, phone: '' }), owner)).status).toBe(422)
  expect((await house.post(`${list}/eintragen`, byPhone({ tag }), other)).status).toBe(422)
  const entry = await went(house.post(`${list}/eintragen`, byPhone({ tag }), owner))
  expect(await text(entry, owner)).toContain('am Telefon eingetragen')
  expect(await text('/musterkreis/schreibtisch', owner)).not.toContain('Wartende anrufen')
  await went(house.post(`${request}/absagen`, { reason: 'Absage' }, owner))
  await house.runJobs()
  expect(await text('/musterkreis/schreibtisch', owner)).toContain('Wartende anrufen')
  expect(await text(entry, owner)).toContain('Rufen Sie bitte an')
  await went(house.post(await deeds.offer(hall.slug), {}))
  expect((await deeds.bookings(hall.slug)).at(-1)).toEqual({
    state: 'confirmed',
    name: 'Ruth Ruft',
    price_cents: 0,
    kind: 'behalf',
  })
})

test('the provider takes somebody off the list with a reason, which they read; an open offer goes to the next', async () => {
  const tag = '2026-12-14'
  const request = await taken(tag)
  await went(deeds.wait(hall.slug, bodo, { tag }))
  house.later({ minutes: 1 })
  await went(house.post(`${list}/eintragen`, byPhone({ tag, name: 'Mia Mail', mail: 'mia@example.org' }), owner))
  expect((await deeds.lastMail('mia@example.org')).subject).toContain('Auf der Warteliste')
  await went(house.post(`${request}/absagen`, { reason: 'Absage' }, owner))
  await house.runJobs()
  const bodos = (await deeds.line(hall.slug)).find(
    ({ state, name }) => state === 'offered' && name.startsWith('Bodo'),
  )?.id
  expect((await house.post(`${list}/${bodos}/streichen`, { reason: '' }, owner)).status).toBe(422)
  await went(house.post(`${list}/${bodos}/streichen`, { reason: 'Doppelt eingetragen' }, owner))
  await house.runJobs()
  const told = await deeds.lastMessage(bodo)
  expect(told.body).toContain('Doppelt eingetragen')
  const [yes] = linksIn((await deeds.lastMail('mia@example.org')).body)
  expect(await deeds.offer(hall.slug)).toBe(yes)
  expect((await house.post(`${list}/${bodos}/streichen`, { reason: 'noch einmal' }, owner)).status).toBe(422)
})

test('others see nothing of it: members elsewhere no entries, strangers no page; editors see all', async () => {
  const entry = (await deeds.line(hall.slug))[0]?.id
  expect(await text(list, other)).not.toContain('Bodo')
  expect((await house.get(`${list}/${entry}`, other)).status).toBe(403)
  expect((await house.get(list, carla)).status).toBe(403)
  expect((await house.get(`${list}/${entry}`, editor)).status).toBe(200)
  expect(await text(`${list}?ansicht=beendet`, editor)).toContain('gestrichen')
  expect((await house.post(`${list}/${entry}/streichen`, { reason: 'x' }, other)).status).toBe(403)
})

test('how long an offer holds is the provider’s; without a list nobody enters themselves', async () => {
  const rule = `/musterkreis/raeume/anbieten/${hall.slug}/warteliste`
  expect((await house.post(rule, { open: 'yes', answerHours: '200' }, owner)).status).toBe(422)
  expect((await house.get(rule, other)).status).toBe(403)
  await went(house.post(rule, { open: 'yes', answerHours: '6' }, owner))
  const tag = '2026-12-17'
  const request = await taken(tag)
  await went(deeds.wait(hall.slug, bodo, { tag }))
  await went(house.post(`${request}/absagen`, { reason: 'Absage' }, owner))
  await house.runJobs()
  const open = (await deeds.line(hall.slug)).find(({ state }) => state === 'offered')
  expect((await deeds.lastMessage(bodo)).body).toContain('Bis')
  expect(open).toBeDefined()
  await went(house.post(rule, { answerHours: '24' }, owner))
  await taken('2026-12-18')
  expect((await deeds.wait(hall.slug, bodo, { tag: '2026-12-18' })).status).toBe(422)
  expect(await text(`/musterkreis/raeume/${hall.slug}/warteliste`)).toContain('Hier gibt es keine Warteliste')
  expect(await text(`/musterkreis/raeume/${hall.slug}/buchen?tag=2026-12-18&von=19:00&bis=21:00`)).not.toContain(
    '/warteliste?tag',
  )
})
