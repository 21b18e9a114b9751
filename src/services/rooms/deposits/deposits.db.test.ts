import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestHouse, testHouse } from '#test/support/house.ts'
import { evening } from '../bookings/booking.fixture.ts'
import { addHouse, ask, type Offered, offer, type Person, rooms } from '../offers/provider.fixture.ts'
import { passDepositOn } from './save-deposit.ts'

let house: TestHouse
let owner: Person
let stranger: Person
let editor: Person
let neighbour: Person
let carla: Person
let hall: Offered
let choir: Offered
beforeAll(async () => {
  house = await testHouse()
  let club: string
  ;({ owner, stranger, editor, neighbour, club } = await rooms(house))
  carla = await house.addPerson('Carla Chor')
  const building = await addHouse(house, owner, club)
  hall = await offer(house, owner, building, { title: 'Festsaal', deposit: '200', approval: 'open' })
  choir = await offer(house, owner, building, { title: 'Chorsaal', deposit: '50', approval: 'no', noticeMinutes: '0' })
})
afterAll(() => house?.close())

const deposits = '/musterkreis/raeume/kautionen'
const text = async (path: string, as?: Person) => (await house.get(path, as)).text()
const mailsTo = async (mail: string) =>
  (
    await house.database.pool.query<{ subject: string; body: string }>(
      'select subject, body from inbox.mail where recipient = $1 order by created_at desc, id desc',
      [mail],
    )
  ).rows
const messagesTo = async ({ id }: Person) =>
  (
    await house.database.pool.query<{ subject: string; body: string }>(
      'select subject, body from inbox.message where person_id = $1 order by created_at desc, id desc',
      [id],
    )
  ).rows
const rowOf = async (booking: string) =>
  (await house.database.pool.query('select * from rooms.deposit where booking_id = $1', [booking])).rows[0]
const night = async () => {
  for (const queue of ['rooms.deposits', 'rooms.tidy', 'privacy.retention'])
    await house.inHouse((tx) => house.tools.send(tx, queue, {}))
  await house.runJobs()
}
const inDays = (days: number, hour: number) =>
  house
    .now()
    .toZonedDateTimeISO('Europe/Berlin')
    .toPlainDate()
    .add({ days })
    .toZonedDateTime({ timeZone: 'Europe/Berlin', plainTime: new Temporal.PlainTime(hour) })
    .toInstant()
    .toString()
let day = 20
/** A booking that stands, on a day of its own, with the deposit of the form; the job makes the rest. */
async function booked(more: Parameters<typeof ask>[2] = {}, resource = hall): Promise<string> {
  day++
  const id = await ask(house, resource.id, {
    state: 'confirmed',
    start: inDays(day, 18),
    end: inDays(day, 21),
    ...more,
  })
  await house.database.pool.query('update rooms.booking set deposit_cents = 20000 where id = $1', [id])
  await night()
  return id
}
const send = (id: string, deed: string, values: Record<string, string> = {}, as: Person = owner) =>
  house.post(`${deposits}/${id}/${deed}`, values, as)

test('whoever books sees at once what to pay, until when and how; the provider notes it; the booker is told at each step', async () => {
  await house.database.pool.query(
    `insert into rooms.arrangement (space_id, resource_id, deposit_words, deposit_days) values ($1, $2, 'Bar im Gemeindebüro', 3)`,
    [house.district, choir.id],
  )
  const made = await house.post(
    `/musterkreis/raeume/${choir.slug}/buchen`,
    { ...evening, preis: '0', tag: '2026-12-10' },
    carla,
  )
  expect(made.status, await made.clone().text()).toBe(303)
  const address = made.headers.get('location') as string
  const id = address.split('/').at(-1) as string
  const page = await text(address, carla)
  for (const words of ['Ihre Kaution', 'Bar im Gemeindebüro', 'Montag, 7. Dezember 2026', 'Verwendungszweck'])
    expect(page).toContain(words)
  expect((await messagesTo(carla))[0]?.body).toContain('Kaution zu zahlen bis: Montag, 7. Dezember 2026')
  expect(await text(deposits, owner)).toContain('Carla Chor')
  expect(await text(`/musterkreis/raeume/anfragen/${id}`, owner)).toContain(`/raeume/kautionen/${id}`)

  expect((await send(id, 'bezahlt')).headers.get('location')).toBe(deposits)
  expect((await messagesTo(carla))[0]?.subject).toContain('Kaution angekommen')
  expect(await text(address, carla)).toContain('angekommen')
  expect(await text(`${deposits}?ansicht=hinterlegt`, owner)).toContain('Carla Chor')

  const none = await send(id, 'einbehalten', { euros: '20', reason: '' })
  expect(none.status).toBe(422)
  const tooMuch = await send(id, 'einbehalten', { euros: '50,01', reason: 'Fenster zerbrochen' })
  expect(await tooMuch.text()).toContain('Mehr als die Kaution')
  expect((await send(id, 'einbehalten', { euros: '0', reason: 'x' })).status).toBe(422)
  expect((await send(id, 'einbehalten', { euros: '20,50', reason: 'Fenster zerbrochen' })).status).toBe(303)
  expect((await messagesTo(carla))[0]?.body).toContain('Fenster zerbrochen')
  const now = await text(address, carla)
  expect(now).toContain('20,50')
  expect(now).toContain('29,50')
  expect(now).toContain('Fenster zerbrochen')
  const second = await send(id, 'zurueck')
  expect(second.status).toBe(422)
  expect(await second.text()).toContain('schon etwas einbehalten')
})

test('a request that is approved asks for the deposit; guests are told by mail, with how to pay', async () => {
  const id = await ask(house, hall.id, { start: inDays(15, 18), end: inDays(15, 20), mail: 'gast@example.org' })
  await house.database.pool.query('update rooms.booking set deposit_cents = 20000 where id = $1', [id])
  expect(await rowOf(id)).toBeUndefined()
  expect((await house.post(`/musterkreis/raeume/anfragen/${id}/zusagen`, {}, owner)).status).toBe(303)
  expect(await rowOf(id)).toMatchObject({ state: 'requested', cents: 20_000 })
  const [mail] = await mailsTo('gast@example.org')
  expect(mail?.body).toContain('Kaution zu zahlen bis')
  const link = /http:\/\/allmende\.test(\S+gast\S+)/.exec(mail?.body ?? '')?.[1] as string
  expect(await text(link)).toContain('Ihre Kaution')
})

test('bookings from before there were deposits get theirs; what is over gets none', async () => {
  const id = await booked()
  expect(await rowOf(id)).toMatchObject({ state: 'requested' })
  const past = await ask(house, hall.id, {
    state: 'confirmed',
    start: '2026-01-05T18:00:00Z',
    end: '2026-01-05T20:00:00Z',
  })
  await house.database.pool.query('update rooms.booking set deposit_cents = 20000 where id = $1', [past])
  await night()
  expect(await rowOf(past)).toBeUndefined()
})

test('a cancelled booking: what is paid is to be returned, what is not is dropped, and the booker reads which', async () => {
  const paid = await booked({ mail: 'paid@example.org' })
  await send(paid, 'bezahlt')
  const unpaid = await booked({ mail: 'unpaid@example.org' })
  for (const id of [paid, unpaid])
    expect(
      (await house.post(`/musterkreis/raeume/anfragen/${id}/absagen`, { reason: 'Rohrbruch' }, owner)).status,
    ).toBe(303)
  expect(await rowOf(paid)).toMatchObject({ state: 'paid' })
  expect(await rowOf(unpaid)).toMatchObject({ state: 'dropped' })
  expect((await mailsTo('paid@example.org'))[0]?.body).toMatch(/Ihre Kaution von 200\s€ bekommen Sie zurück/)
  expect((await mailsTo('unpaid@example.org'))[0]?.body).toContain('müssen Sie nicht mehr zahlen')
  expect(await text(`${deposits}?ansicht=zurueck`, owner)).toContain(paid)
  expect(await text('/musterkreis/schreibtisch', owner)).toContain('Kautionen zurückgeben')
  expect((await send(unpaid, 'bezahlt')).status).toBe(422)
  await send(paid, 'zurueck')
  expect((await mailsTo('paid@example.org'))[0]?.subject).toContain('Kaution zurück')
  expect(await text(`${deposits}?ansicht=erledigt`, owner)).toContain(paid)
})

test('a deposit for several dates goes on with the next one when its own is called off, once', async () => {
  const first = await booked({ mail: 'serie@example.org' })
  const next = await ask(house, hall.id, {
    state: 'confirmed',
    start: inDays(day + 300, 18),
    end: inDays(day + 300, 21),
  })
  await send(first, 'bezahlt')
  const pass = () =>
    house.inSpace(house.district, (tx) =>
      passDepositOn({ tx, space: { id: house.district }, now: house.now() }, first, next),
    )
  expect(await pass()).toBe(true)
  expect(await pass()).toBe(false)
  await house.post(`/musterkreis/raeume/anfragen/${first}/absagen`, { reason: 'Rohrbruch' }, owner)
  await night()
  expect(await rowOf(first)).toBeUndefined()
  expect(await rowOf(next)).toMatchObject({ state: 'paid', cents: 20_000 })
  const { rows } = await house.database.pool.query(
    'select deposit_cents from rooms.booking where id = any($1) order by starts_at',
    [[first, next]],
  )
  expect(rows).toEqual([{ deposit_cents: 0 }, { deposit_cents: 20_000 }])
})

test('only those who settle the bookings of a room see and note its deposits', async () => {
  const id = await booked()
  for (const somebody of [stranger, neighbour, carla]) {
    expect((await house.get(`${deposits}/${id}`, somebody)).status).toBe(403)
    for (const deed of ['bezahlt', 'zurueck', 'einbehalten'])
      expect((await send(id, deed, { euros: '1', reason: 'x' }, somebody)).status).toBe(403)
  }
  expect(await text(deposits, stranger)).not.toContain('Bea Braut')
  expect((await house.get(deposits, carla)).status).toBe(403)
  expect((await house.get(deposits)).status).toBe(303)
  expect((await house.get(`/nachbarkreis/raeume/kautionen/${id}`, neighbour)).status).toBe(404)
  expect((await house.get(`${deposits}/not-an-id`, owner)).status).toBe(404)
  expect(await text(`${deposits}/${id}`, editor)).toContain('Als bezahlt vermerken')
})

test('the table holds deposits for those who settle them', async () => {
  const between = { from: '2026-01-01', to: '2027-12-31' }
  const csv = await (await house.post(`${deposits}/tabelle`, between, owner)).text()
  expect(csv).toContain('Fenster zerbrochen')
  expect(csv).toContain('"29,50"')
  const theirs = await (await house.post(`${deposits}/tabelle`, between, stranger)).text()
  expect(theirs.trim().split('\n')).toHaveLength(1)
  expect((await house.post(`${deposits}/tabelle`, { from: '2026-02-02', to: '2026-02-01' }, owner)).status).toBe(422)
})

test('whoever has not paid is reminded once; what was never paid is dropped after the end', async () => {
  const id = await booked({ mail: 'mahnung@example.org' })
  const before = (await mailsTo('mahnung@example.org')).length
  house.later({ days: day - 9 }) // nine days before: a week is due, three days before that
  await night()
  await night()
  const mails = await mailsTo('mahnung@example.org')
  expect(mails).toHaveLength(before + 1)
  expect(mails[0]?.subject).toContain('Erinnerung: Kaution')
  house.later({ days: 10 })
  await night()
  expect(await rowOf(id)).toMatchObject({ state: 'dropped' })
  expect((await mailsTo('mahnung@example.org'))[0]?.subject).toContain('Kaution entfällt')
})

test('who leaves while the provider has their money stays named on the deposit until it is settled, and nowhere else', async () => {
  const leaver = await house.addPerson('Lea Leaver')
  day = 60
  const id = await booked({ person: leaver.id })
  await house.database.pool.query(`update rooms.booking set name = 'Lea Leaver' where id = $1`, [id])
  await send(id, 'bezahlt')
  const { leavingRooms } = await import('../leaving.ts')
  await house.inSpace(house.district, async (tx) => {
    const work = {
      tx,
      space: { id: house.district },
      now: house.now(),
      newId: house.tools.newId,
      later: async () => {},
    }
    await leavingRooms.before?.(work, { person: leaver.id, mail: null })
  })
  await house.database.pool.query(`update rooms.booking set person_id = null, name = '', words = '' where id = $1`, [
    id,
  ])
  expect(await rowOf(id)).toMatchObject({ state: 'paid', payer: 'Lea Leaver' })
  expect(await text(`${deposits}?ansicht=zurueck`, owner)).toContain('Lea Leaver')
  expect(await text(`${deposits}/${id}`, owner)).toContain('Lea Leaver')
  expect((await send(id, 'zurueck')).status).toBe(303)
  expect(await rowOf(id)).toMatchObject({ state: 'returned', payer: null })
})

test('a guest is forgotten a month after, but not while the provider has their money', async () => {
  day = 80
  const id = await booked({ mail: 'lange@example.org' })
  await send(id, 'bezahlt')
  house.later({ days: 125 })
  await night()
  expect(await rowOf(id)).toMatchObject({ state: 'paid', payer: 'Bea Braut' })
  const { rows } = await house.database.pool.query('select name, mail from rooms.booking where id = $1', [id])
  expect(rows[0]).toEqual({ name: '', mail: null })
  house.later({ days: 4 * 366 })
  await night()
  expect(await rowOf(id)).toMatchObject({ payer: null })
})
