import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestHouse, testHouse } from '#test/support/house.ts'
import { evening, someHouse } from './bookings/booking.fixture.ts'
import { claimBookings } from './bookings/claim.ts'
import { ownBookings } from './bookings/own-calendar.ts'

type Person = Awaited<ReturnType<TestHouse['addPerson']>>
let house: TestHouse
let carla: Person
beforeAll(async () => {
  house = await testHouse()
  carla = await house.addPerson('Carla Citizen')
  const editor = await house.addPerson('Rike Redaktion', { staff: [[house.district, 'editor']] })
  const { add } = await someHouse(house, editor.id)
  await add({ slug: 'saal' })
  await add({ slug: 'stube' })
})
afterAll(() => house?.close())

const bookings = async (slug: string) => {
  const { rows } = await house.database.pool.query(
    `select b.person_id as person, b.name, b.mail, b.phone, b.words, b.link_key as link, b.state from rooms.booking b
     join rooms.resource r on r.id = b.resource_id where r.slug = $1`,
    [slug],
  )
  return rows
}

async function guestBooks(slug: string, mail: string): Promise<void> {
  const form = `/musterkreis/raeume/${slug}/buchen`
  await house.post(form, { ...evening, name: 'Gerda Gast', mail, phone: '0170 1', words: 'Mein Fest' })
  const { rows } = await house.database.pool.query<{ body: string }>(
    'select body from inbox.mail where recipient = $1 order by created_at desc, id desc limit 1',
    [mail],
  )
  const link = /http:\/\/allmende\.test(\S+)/.exec(rows[0]?.body ?? '')?.[1] as string
  expect((await house.post(link, {})).status).toBe(303)
}

test('what a guest booked becomes the account’s, and stands in its calendar', async () => {
  await guestBooks('saal', 'Gerda@example.org')
  await house.inSpace(house.district, (tx) =>
    claimBookings(
      { tx, space: { id: house.district }, now: house.now(), newId: house.tools.newId },
      'gerda@example.org',
      carla.id,
    ),
  )
  expect(await bookings('saal')).toMatchObject([{ person: carla.id, mail: null, link: null, state: 'confirmed' }])
  expect(await (await house.get('/musterkreis/raeume/meine-buchungen', carla)).text()).toContain('saal')
  const urlOf = (local: string) => `https://example.org${local}`
  const entries = await house.inSpace(
    house.district,
    (tx) => ownBookings(tx, { person: carla.id, language: 'de', urlOf }),
    carla.id,
  )
  expect(entries).toMatchObject([{ title: 'saal', cancelled: false, place: { name: 'Bürgerhaus' } }])
  expect(entries[0]?.url).toMatch(/^https:\/\/example\.org\/raeume\/buchung\//)
})

test('guests are forgotten a month after, accounts after a year; the time stays', async () => {
  await guestBooks('stube', 'spaet@example.org')
  const night = async () => {
    for (const queue of ['rooms.tidy', 'privacy.retention'])
      await house.inHouse((tx) => house.tools.send(tx, queue, {}))
    await house.runJobs()
  }
  house.later({ days: 40 }) // the evening was 14 days after the beginning of the test
  await night()
  expect(await bookings('stube')).toMatchObject([{ name: 'Gerda Gast', mail: 'spaet@example.org' }])
  house.later({ days: 10 })
  await night()
  expect(await bookings('stube')).toMatchObject([
    { name: '', mail: null, phone: null, words: '', link: null, state: 'confirmed' },
  ])
  expect(await bookings('saal')).toMatchObject([{ person: carla.id }])
  house.later({ years: 1 })
  await night()
  expect(await bookings('saal')).toMatchObject([{ person: null, name: '', words: '', state: 'confirmed' }])
})
