import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestHouse, testHouse } from '#test/support/house.ts'
import { evening, someHouse } from '../bookings/booking.fixture.ts'

type Person = Awaited<ReturnType<TestHouse['addPerson']>>
let house: TestHouse
let add: Awaited<ReturnType<typeof someHouse>>['add']
let carla: Person
let editor: Person
beforeAll(async () => {
  house = await testHouse()
  carla = await house.addPerson('Carla Citizen')
  editor = await house.addPerson('Rike Redaktion', { staff: [[house.district, 'editor']] })
  ;({ add } = await someHouse(house, editor.id))
}, 60_000)
afterAll(() => house?.close())

const at = (path: string) => `/musterkreis/raeume/${path}`
const text = async (path: string, as?: Person) => (await house.get(path, as)).text()
const book = async (slug: string, preis: string, as: Person = carla, more: Record<string, string> = {}) => {
  const booked = await house.post(at(`${slug}/buchen`), { ...evening, preis, ...more }, as)
  expect(booked.status, await booked.clone().text()).toBe(303)
  return booked.headers.get('location') as string
}
const to = { tag: '2026-12-11', von: '18:00', bis: '21:00', personen: '' }
const change = (address: string, preis: string, more: Record<string, string> = {}, as: Person = carla) =>
  house.post(`${address}/aendern`, { ...to, preis, was: 'change', ...more }, as)
const rows = async (slug: string) =>
  (
    await house.database.pool.query<{
      id: string
      day: string
      cents: number
      version: number
      slug: string
      rows: number
    }>(
      `select b.id, to_char(b.starts_at at time zone 'Europe/Berlin', 'MM-DD HH24:MI') as day, b.price_cents as cents, b.version, r.slug,
         (select count(*)::int from rooms.occupancy o where o.booking_id = b.id and o.from_at = b.starts_at) as rows
       from rooms.booking b join rooms.resource r on r.id = b.resource_id where r.slug = $1 order by b.starts_at`,
      [slug],
    )
  ).rows
const idOf = (address: string) => address.split('/').at(-1) as string

test('whoever booked changes the time, sees the difference before, and the old time is free', async () => {
  await add({ slug: 'umzug', hour: 1000 })
  const address = await book('umzug', '2000')
  expect(await text(address, carla)).toContain('Zeit oder Personen ändern')
  const page = await text(`${address}/aendern?${new URLSearchParams(to)}`, carla)
  expect(page).toMatch(/Sie zahlen 10\s€ mehr/)
  expect((await change(address, '2000')).status).toBe(422)
  expect((await change(address, '3000')).status).toBe(303)
  expect(await rows('umzug')).toMatchObject([{ day: '12-11 18:00', cents: 3000, version: 2, rows: 1 }])
  expect(await text(`${address}/kalender.ics`, carla)).toContain('SEQUENCE:2')
  expect(await text(at('umzug/buchen?tag=2026-12-10&von=19:00&bis=21:00'))).toContain('Die Zeit ist frei')
  // Longer over its own time: what it has itself is not in the way.
  expect((await change(address, '4000', { bis: '22:00' })).status).toBe(303)
  const other = await house.addPerson('Otto Anders')
  expect((await change(address, '3000', {}, other)).status).toBe(403)
  const second = await book('umzug', '2000')
  const taken = await change(second, '3000')
  expect(taken.status).toBe(422)
  expect(await taken.text()).toContain('schon belegt')
  expect(await rows('umzug')).toMatchObject([{ day: '12-10 19:00' }, { day: '12-11 18:00' }])
})

test('too late to get everything back is too late to change', async () => {
  await add({
    slug: 'streng',
    hour: 1000,
    more: {
      refunds: JSON.stringify([
        { hours: 2400, percent: 100 },
        { hours: 0, percent: 50 },
      ]),
    },
  })
  const address = await book('streng', '2000')
  expect(await text(`${address}/aendern`, carla)).toContain('solange Sie beim Absagen alles zurückbekämen')
  expect((await change(address, '3000')).status).toBe(422)
})

test('where the provider decides, the old time stays until the answer', async () => {
  await add({ slug: 'mit-antwort', more: { approval: true } })
  const address = await book('mit-antwort', '0')
  const request = at(`anfragen/${idOf(address)}`)
  expect((await house.post(`${request}/zusagen`, {}, editor)).status).toBe(303)
  expect((await change(address, '0')).status).toBe(303)
  expect(await rows('mit-antwort')).toMatchObject([{ day: '12-10 19:00' }])
  expect(await text(`${address}/aendern`, carla)).toContain('Bis der Anbieter antwortet')
  expect(await text(at('anfragen'), editor)).toContain('Änderung gewünscht')
  expect(await text(request, editor)).toContain('Der Änderung zustimmen')
  expect((await house.post(`${request}/aenderung`, { answer: 'no' }, editor)).status).toBe(422)
  expect((await house.post(`${request}/aenderung`, { answer: 'no', reason: 'Putztag' }, editor)).status).toBe(303)
  expect((await house.post(`${request}/aenderung`, { answer: 'yes' }, editor)).status).toBe(422)
  expect((await change(address, '0')).status).toBe(303)
  expect((await house.post(`${address}/aendern`, { ...to, preis: '0', was: 'withdraw' }, carla)).status).toBe(303)
  expect((await change(address, '0')).status).toBe(303)
  expect((await house.post(`${request}/aenderung`, { answer: 'yes' }, editor)).status).toBe(303)
  expect(await rows('mit-antwort')).toMatchObject([{ day: '12-11 18:00', rows: 1 }])
})

test('the provider moves a booking into another room, and sees what is in the way', async () => {
  const first = await add({ slug: 'von-hier' })
  const second = await add({ slug: 'nach-dort' })
  const address = await book('von-hier', '0')
  await book('nach-dort', '0')
  const move = at(`anfragen/${idOf(address)}/verlegen`)
  const where = { raum: second, tag: '2026-12-10', von: '20:00', bis: '22:00', umfang: 'this' }
  expect(await text(`${move}?${new URLSearchParams(where)}`, editor)).toContain('Im Weg: nach-dort')
  const post = (more: Record<string, string>) =>
    house.post(move, { ...where, anzahl: '1', reason: 'Wasserschaden', ...more }, editor)
  expect((await post({})).status).toBe(422)
  expect((await post({ von: '21:00', bis: '23:00' })).status).toBe(303)
  expect(await rows('nach-dort')).toMatchObject([{ day: '12-10 19:00' }, { day: '12-10 21:00', version: 2 }])
  expect(await rows('von-hier')).toEqual([])
  const { rows: told } = await house.database.pool.query<{ body: string }>(
    `select body from inbox.message where person_id = $1 and subject like 'Verlegt%'`,
    [carla.id],
  )
  expect(told[0]?.body).toContain('Wasserschaden')
  expect((await house.post(move, { ...where, raum: first, anzahl: '1', reason: 'x' }, carla)).status).toBe(403)
})

test('a series moves from one date on: the same weekday, another time; what is in the way stays', async () => {
  const hall = await add({ slug: 'serienumzug' })
  const rule = { tag: '2026-12-03', bistag: '2026-12-31', wochen: '1', von: '19:00', bis: '21:00' }
  const wish = { ...rule, gruppe: 'club', zweck: 'culture', preis: '0', anzahl: '5' }
  const booked = await house.post(at('serienumzug/serie'), wish, carla)
  expect(booked.status, await booked.clone().text()).toBe(303)
  await book('serienumzug', '0', carla, { tag: '2026-12-18' })
  const second = (await rows('serienumzug'))[1]?.id as string
  const move = at(`anfragen/${second}/verlegen`)
  const where = { raum: hall, tag: '2026-12-11', von: '20:00', bis: '22:00', umfang: 'following' }
  expect((await text(`${move}?${new URLSearchParams(where)}`, editor)).match(/bleibt, wo er ist/g)).toHaveLength(1)
  expect((await house.post(move, { ...where, anzahl: '3', reason: 'Neuer Plan' }, editor)).status).toBe(303)
  expect((await rows('serienumzug')).map(({ day }) => day)).toEqual([
    '12-03 19:00',
    '12-11 20:00',
    '12-17 19:00',
    '12-18 19:00',
    '12-25 20:00',
    '01-01 20:00',
  ])
})

test('many move to the same time at once: one arrives, the others keep theirs', async ({ skip }) => {
  if (house.database.embedded) skip('The embedded database has one connection: nothing can race there.')
  await add({ slug: 'ziel', units: ['z1', 'z2'] })
  const people = await Promise.all(Array.from({ length: 8 }, (_, number) => house.addPerson(`Person ${number}`)))
  const addresses = await Promise.all(
    people.map((person, number) => book('ziel', '0', person, { tag: `2027-01-${10 + number}` })),
  )
  const answers = await Promise.all(
    addresses.map((address, number) => change(address, '0', { tag: '2027-01-25' }, people[number] as Person)),
  )
  expect(answers.map(({ status }) => status).sort()).toEqual([303, ...Array(7).fill(422)])
  const now = await rows('ziel')
  expect(now.filter(({ day }) => day.startsWith('01-25'))).toHaveLength(1)
  expect(now.every((row) => row.rows === 2)).toBe(true)
}, 60_000)
