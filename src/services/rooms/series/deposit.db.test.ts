import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestHouse, testHouse } from '#test/support/house.ts'
import { depositsIn } from '../deposits/queries.ts'
import { addHouse, type Offered, offer, type Person, rooms } from '../offers/provider.fixture.ts'

let house: TestHouse
let owner: Person
let carla: Person
let building: string
let free: Offered
let asking: Offered
beforeAll(async () => {
  house = await testHouse()
  let club: string
  ;({ owner, club } = await rooms(house))
  carla = await house.addPerson('Carla Chor')
  building = await addHouse(house, owner, club)
  free = await offer(house, owner, building, { title: 'Chorsaal', deposit: '50', approval: 'no', noticeMinutes: '0' })
  asking = await offer(house, owner, building, { title: 'Festsaal', deposit: '200', approval: 'blocks' })
}, 60_000)
afterAll(() => house?.close())

const at = (path: string) => `/musterkreis/raeume/${path}`
const text = async (path: string, as?: Person) => (await house.get(path, as)).text()
const night = async () => {
  for (const queue of ['rooms.deposits', 'rooms.codes']) await house.inHouse((tx) => house.tools.send(tx, queue, {}))
  await house.runJobs()
}
const dayIn = (days: number) => house.now().toZonedDateTimeISO('Europe/Berlin').toPlainDate().add({ days })

interface Made {
  readonly series: string
  /** Ids of the dates, in order. */
  readonly ids: string[]
}

/** Four Tuesdays (or whatever day it is in so many days), a week apart. */
async function book(slug: string, inDays: number, as?: Person, more: Record<string, string> = {}): Promise<Made> {
  const rule = {
    tag: dayIn(inDays).toString(),
    bistag: dayIn(inDays + 21).toString(),
    wochen: '1',
    von: '18:00',
    bis: '20:00',
    gruppe: 'private',
    zweck: 'culture',
  }
  const page = await text(at(`${slug}/serie?${new URLSearchParams(rule)}`), as)
  const of = (name: string) => new RegExp(`name="${name}" value="(\\d+)"`).exec(page)?.[1] ?? ''
  const made = await house.post(
    at(`${slug}/serie`),
    { ...rule, preis: of('preis'), anzahl: of('anzahl'), conditions: 'yes', ...more },
    as,
  )
  if (made.status !== 303)
    throw new Error((/<div class="error-summary.*?<\/div>/.exec(await made.text()) ?? ['refused'])[0])
  const { rows } = await house.database.pool.query<{ id: string; series_id: string }>(
    `select b.id, b.series_id from rooms.booking b join rooms.series s on s.id = b.series_id
     where b.series_id = (select id from rooms.series order by made_at desc, id desc limit 1) order by b.starts_at`,
  )
  return { series: rows[0]?.series_id ?? '', ids: rows.map(({ id }) => id) }
}
const deposits = async ({ series }: Made) =>
  (
    await house.database.pool.query<{ booking_id: string; state: string; cents: number }>(
      `select d.booking_id, d.state, d.cents from rooms.deposit d join rooms.booking b on b.id = d.booking_id where b.series_id = $1`,
      [series],
    )
  ).rows
const said = async ({ series }: Made) =>
  (
    await house.database.pool.query<{ id: string }>(
      `select id from rooms.booking where series_id = $1 and deposit_cents > 0`,
      [series],
    )
  ).rows.map(({ id }) => id)
const lastMessage = async ({ id }: Person) =>
  (
    await house.database.pool.query<{ body: string }>(
      'select body from inbox.message where person_id = $1 order by created_at desc, id desc limit 1',
      [id],
    )
  ).rows[0]?.body ?? ''
const cancel = (made: Made, values: Record<string, string>) =>
  house.post(at(`serie/${made.series}/absagen`), values, carla)
const pay = (id: string) => house.post(at(`kautionen/${id}/bezahlt`), {}, owner)

test('it stands with the first date, and goes on with the next one when that is cancelled; when all go it is dropped', async () => {
  const made = await book(free.slug, 20, carla)
  expect(made.ids).toHaveLength(4)
  const [first, second, third] = made.ids as [string, string, string]
  expect(await deposits(made)).toEqual([{ booking_id: first, state: 'requested', cents: 5000 }])
  await cancel(made, { scope: 'this', ab: first })
  await night()
  expect(await deposits(made)).toEqual([{ booking_id: second, state: 'requested', cents: 5000 }])
  expect(await said(made)).toEqual([second])
  expect(await lastMessage(carla)).toMatch(/Ihre Kaution von 50\s€ gilt weiter für die Serie/)
  // The page of one date cancels it as well.
  await house.post(at(`buchung/${second}/absagen`), {}, carla)
  await night()
  expect(await deposits(made)).toEqual([{ booking_id: third, state: 'requested', cents: 5000 }])
  // The provider calls off the next one.
  await house.post(
    at(`anfragen/serie/${made.series}/absagen`),
    { scope: 'this', ab: third, reason: 'Rohrbruch' },
    owner,
  )
  expect(await deposits(made)).toEqual([{ booking_id: made.ids[3], state: 'requested', cents: 5000 }])
  await cancel(made, { scope: 'all' })
  expect(await deposits(made)).toEqual([{ booking_id: made.ids[3], state: 'dropped', cents: 5000 }])
  expect(await lastMessage(carla)).toContain('müssen Sie nicht mehr zahlen')
})

test('what is paid goes on too, and is to be returned when the last date has gone', async () => {
  const made = await book(free.slug, 60, carla)
  const [first, second] = made.ids as [string, string]
  await pay(first)
  await house.post(at(`anfragen/${first}/absagen`), { reason: 'Rohrbruch' }, owner)
  expect(await deposits(made)).toEqual([{ booking_id: second, state: 'paid', cents: 5000 }])
  expect(await text(at('kautionen?ansicht=zurueck'), owner)).not.toContain(second)
  await cancel(made, { scope: 'all' })
  expect(await deposits(made)).toEqual([{ booking_id: second, state: 'paid', cents: 5000 }])
  expect(await lastMessage(carla)).toMatch(/Ihre Kaution von 50\s€ bekommen Sie zurück/)
  expect(await text(at('kautionen?ansicht=zurueck'), owner)).toContain(second)
})

test('a refused first date leaves the deposit to the first approved one', async () => {
  const made = await book(asking.slug, 20, carla)
  expect(await deposits(made)).toEqual([])
  expect(await said(made)).toEqual([made.ids[0]])
  const answered = { reason: 'Da tagt der Rat.', dates: made.ids.slice(1) }
  expect((await house.post(at(`anfragen/serie/${made.series}`), answered as never, owner)).status).toBe(303)
  expect(await deposits(made)).toEqual([{ booking_id: made.ids[1], state: 'requested', cents: 20_000 }])
  const message = await lastMessage(carla)
  expect(message).toMatch(/Kaution: 200\s€/)
  expect(message).toContain('Kaution zu zahlen bis')
  expect(message).toContain('Verwendungszweck: R-')
})

test('the code of every date waits for the deposit of the series; nobody is told before', async () => {
  await house.post(at(`anbieten/${free.slug}/zugang/neu`), { kind: 'code', codePer: 'period', code: '2580#' }, owner)
  const arranged = { showHours: '48', depositDays: '3', depositWords: 'Bar im Gemeindebüro', depositFirst: 'yes' }
  await house.post(at(`anbieten/${free.slug}/zugang`), arranged, owner)
  const made = await book(free.slug, 1, carla)
  const [first, second] = made.ids as [string, string]
  const booked = await lastMessage(carla)
  expect(booked).toContain('Bar im Gemeindebüro')
  expect(booked).toContain('Verwendungszweck: R-')
  expect(booked).toContain('sobald Ihre Kaution angekommen ist')
  expect(booked).not.toContain('2580')
  for (const page of [`buchung/${first}`, `buchung/${second}`, `serie/${made.series}`]) {
    expect(await text(at(page), carla)).toContain('Bar im Gemeindebüro')
    expect(await text(at(page), carla)).toContain('Sie gilt für die ganze Serie')
  }
  // A week later the first date is over, and it is still to be paid for the others.
  house.later({ days: 7 })
  await night()
  expect(await deposits(made)).toEqual([{ booking_id: first, state: 'requested', cents: 5000 }])
  expect(await text(at(`buchung/${second}`), carla)).toContain('sobald Ihre Kaution angekommen ist')
  expect(await text(at(`buchung/${second}`), carla)).not.toContain('2580')
  expect(await lastMessage(carla)).not.toContain('steht jetzt auf der Seite')
  await pay(first)
  await night()
  expect(await lastMessage(carla)).toContain('steht jetzt auf der Seite')
  expect(await text(at(`buchung/${second}`), carla)).toContain('2580#')
  expect(await text(at(`anfragen/${second}`), owner)).toContain(`kautionen/${first}`)
  expect(await text(at('kautionen?ansicht=zurueck'), owner)).not.toContain(first)
})

test('messages of things booked together say from when one gets in, and never how', async () => {
  const kitchen = await offer(house, owner, building, {
    title: 'Küche',
    deposit: '',
    approval: 'no',
    noticeMinutes: '0',
  })
  const day = dayIn(50).toString()
  const wish = {
    tag: day,
    von: '18:00',
    bistag: '',
    bis: '20:00',
    personen: '',
    gruppe: 'private',
    zweck: 'party',
    words: '',
  }
  const page = await text(at(`${free.slug}/zusammen?${new URLSearchParams({ ...wish, dazu: kitchen.id })}`), carla)
  const preis = /name="preis" value="(\d+)"/.exec(page)?.[1] ?? ''
  const more = { preis, conditions: 'yes', dazu: [kitchen.id] }
  const booked = await house.post(at(`${free.slug}/zusammen`), { ...wish, ...more } as never, carla)
  expect(booked.status, await booked.clone().text()).toBe(303)
  const message = await lastMessage(carla)
  expect(message).toContain('Wie Sie hineinkommen, steht ab')
  expect(message).toContain('Bar im Gemeindebüro')
  expect(message).not.toContain('2580')
})

test('it is to be returned when the last date is over', async () => {
  const made = await book(free.slug, 6, carla)
  const first = made.ids[0] as string
  await pay(first)
  // Sessions have ended by then.
  house.later({ days: 30 })
  await night()
  const back = await house.inSpace(house.district, (tx) =>
    depositsIn({ tx, space: { id: house.district }, now: house.now() }, null, 'zurueck'),
  )
  expect(back.map(({ booking }) => booking.id)).toContain(first)
})
