import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestHouse, testHouse } from '#test/support/house.ts'
import { evening, someHouse } from './booking.fixture.ts'

type Person = Awaited<ReturnType<TestHouse['addPerson']>>
let house: TestHouse
let carla: Person
let add: Awaited<ReturnType<typeof someHouse>>['add']
beforeAll(async () => {
  house = await testHouse()
  carla = await house.addPerson('Carla Citizen')
  const editor = await house.addPerson('Rike Redaktion', { staff: [[house.district, 'editor']] })
  ;({ add } = await someHouse(house, editor.id))
})
afterAll(() => house?.close())

const book = (slug: string, values: Record<string, string> = {}, as?: Person) =>
  house.post(`/musterkreis/raeume/${slug}/buchen`, { ...evening, ...values }, as)
const asked = (slug: string, wish: Record<string, string> = {}, as?: Person) =>
  house
    .get(
      `/musterkreis/raeume/${slug}/buchen?${new URLSearchParams({ tag: '2026-12-10', von: '19:00', bis: '21:00', ...wish })}`,
      as,
    )
    .then((response) => response.text())
/** The first link in the last mail to an address, inside the house. */
async function lastLink(mail: string): Promise<string> {
  const { rows } = await house.database.pool.query<{ body: string }>(
    'select body from inbox.mail where recipient = $1 order by created_at desc, id desc limit 1',
    [mail],
  )
  return /http:\/\/allmende\.test(\S+)/.exec(rows[0]?.body ?? '')?.[1] as string
}
const states = async (slug: string) => {
  const { rows } = await house.database.pool.query<{ state: string }>(
    'select b.state from rooms.booking b join rooms.resource r on r.id = b.resource_id where r.slug = $1 order by b.made_at, b.id',
    [slug],
  )
  return rows.map(({ state }) => state)
}

test('a citizen books an evening, finds it among their bookings, and cancels it', async () => {
  await add({ slug: 'saal', hour: 1250 })
  expect(await asked('saal', {}, carla)).toContain('25\u00a0€')
  const booked = await book('saal', { preis: '2500' }, carla)
  expect(booked.status, await booked.clone().text()).toBe(303)
  const address = booked.headers.get('location') as string
  const page = await (await house.get(address, carla)).text()
  expect(page).toContain('Ihre Buchung gilt.')
  expect(page).toMatch(/R-[0-9A-Z]{8}/)
  expect(await (await house.get('/musterkreis/raeume/meine-buchungen', carla)).text()).toContain(address)
  expect(await (await house.get(`${address}/kalender.ics`, carla)).text()).toMatch(/BEGIN:VEVENT[\s\S]*SUMMARY:saal/)
  expect(await asked('saal')).toContain('Zu dieser Zeit ist schon belegt')
  expect(await (await house.get(`${address}/absagen`, carla)).text()).toContain('Sie bekommen zurück: 25')
  expect((await house.post(`${address}/absagen`, {}, carla)).status).toBe(303)
  expect(await asked('saal')).toContain('Die Zeit ist frei')
  expect((await house.post(`${address}/absagen`, {}, carla)).status).toBe(422)
})

test('nobody else sees or cancels a booking', async () => {
  await add({ slug: 'nebenraum' })
  const address = (await book('nebenraum', {}, carla)).headers.get('location') as string
  const other = await house.addPerson('Otto Other')
  expect((await house.get(address, other)).status).toBe(403)
  expect((await house.get(`${address}/kalender.ics`, other)).status).toBe(404)
  expect((await house.post(`${address}/absagen`, {}, other)).status).toBe(403)
  expect((await house.get(address)).status).toBe(303)
  expect((await house.get(address.replace('musterkreis', 'nachbarkreis'), carla)).status).toBe(404)
})

test('whoever comes second is told, keeps what was typed, and sees free times', async () => {
  await add({ slug: 'bühne'.replace('ü', 'ue') })
  await book('buehne', {}, carla)
  const second = await book('buehne', {
    name: 'Berta Besuch',
    mail: 'berta@example.org',
    words: 'Chorprobe',
    von: '20:00',
    bis: '22:00',
  })
  expect(second.status).toBe(422)
  const page = await second.text()
  expect(page).toContain('Jemand war schneller')
  expect(page).toContain('Frei wäre zum Beispiel')
  expect(page).toContain('tag=2026-12-10&amp;von=21%3A00&amp;bis=23%3A00')
})

test('a guest confirms by mail; until then the time is kept, after an hour it is free again', async () => {
  await add({ slug: 'klubraum' })
  const guest = { name: 'Gerd Gast', mail: 'gerd@example.org' }
  expect((await book('klubraum', guest)).headers.get('location')).toContain('/postfach')
  expect(await states('klubraum')).toEqual(['unconfirmed'])
  expect(await asked('klubraum')).toContain('Zu dieser Zeit ist schon belegt')
  const link = await lastLink('gerd@example.org')
  const confirmed = await house.post(link, {})
  expect(confirmed.status).toBe(303)
  const own = confirmed.headers.get('location') as string
  expect(await (await house.get(own)).text()).toContain('Ihre Buchung gilt.')
  expect((await house.post(link, {})).status).toBe(303)
  expect(await (await house.get(link)).text()).toContain('Dieser Link gilt nicht mehr')
  expect((await house.post(`${own}/absagen`, {})).status).toBe(303)

  await book('klubraum', { ...guest, mail: 'spaet@example.org' })
  house.later({ minutes: 61 })
  expect((await book('klubraum', {}, carla)).status).toBe(303)
  expect(await states('klubraum')).toEqual(['cancelled', 'expired', 'confirmed'])
})

test('a hall and its half are never given away together; seats are given away one by one', async () => {
  await add({ slug: 'halle', units: ['teil-a', 'teil-b'] })
  await add({ slug: 'halbe-halle', units: ['teil-a'] })
  expect((await book('halbe-halle', {}, carla)).status).toBe(303)
  expect((await book('halle', {}, carla)).status).toBe(422)
  await add({ slug: 'platz', takes: 'one', units: ['p1', 'p2', 'p3'] })
  const answers = []
  for (let seat = 0; seat < 4; seat++) answers.push((await book('platz', {}, carla)).status)
  expect(answers).toEqual([303, 303, 303, 422])
})

test('what has to be approved waits; the price of the moment counts; conditions have to be agreed to', async () => {
  await add({
    slug: 'rathaussaal',
    hour: 1000,
    more: { approval: true, conditions: 'Besenrein verlassen.', deposit_cents: 5000 },
  })
  const cheap = await book('rathaussaal', { preis: '100', agree: 'yes' }, carla)
  expect(cheap.status).toBe(422)
  expect(await cheap.text()).toContain('Der Preis hat sich inzwischen geändert')
  const silent = await book('rathaussaal', { preis: '2000' }, carla)
  expect(await silent.text()).toContain('Bitte stimmen Sie den Nutzungsbedingungen zu')
  expect((await book('rathaussaal', { preis: '2000', agree: 'yes' }, carla)).status).toBe(303)
  expect(await states('rathaussaal')).toEqual(['asked'])
})

test.each([
  [{ tag: '2027-03-28', von: '02:30', bis: '10:00' }, 'Diese Uhrzeit gibt es an diesem Tag nicht'],
  [{ tag: '2026-02-30' }, 'Dieses Datum gibt es nicht'],
  [{ von: '19:07' }, 'Zu dieser Zeit geht es nicht'],
  [{ von: '03:00', bis: '05:00' }, 'Zu dieser Zeit geht es nicht'],
  [{ tag: '2020-01-01' }, 'Zu dieser Zeit geht es nicht'],
  [{ personen: '999' }, 'Zu dieser Zeit geht es nicht'],
  [{ gruppe: 'koenige' }, 'Bitte wählen Sie etwas aus der Liste'],
] as const)('a wish that cannot be is explained: %o', async (wish, sentence) => {
  await add({ slug: `eigen-${crypto.randomUUID().slice(0, 8)}`, more: { persons: 20 } })
  const { rows } = await house.database.pool.query<{ slug: string }>(
    `select slug from rooms.resource where slug like 'eigen-%' order by slug limit 1`,
  )
  expect(await asked(rows[0]?.slug as string, wish as Record<string, string>)).toContain(sentence)
})

test('without the service there is no such page', async () => {
  expect((await house.get('/nachbarkreis/raeume/saal/buchen')).status).toBe(404)
})
