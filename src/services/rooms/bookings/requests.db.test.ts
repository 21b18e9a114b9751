import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestHouse, testHouse } from '#test/support/house.ts'
import { addHouse, ask, type Offered, offer, type Person, rooms, stateOf } from '../offers/provider.fixture.ts'

let house: TestHouse
let owner: Person
let stranger: Person
let neighbour: Person
let editor: Person
let hall: Offered
beforeAll(async () => {
  house = await testHouse()
  let club: string
  ;({ owner, stranger, neighbour, editor, club } = await rooms(house))
  hall = await offer(house, owner, await addHouse(house, owner, club), { title: 'Festsaal', approval: 'open' })
})
afterAll(() => house?.close())

const requests = '/musterkreis/raeume/anfragen'
const text = async (path: string, as?: Person) => (await house.get(path, as)).text()
const mailsTo = async (mail: string) =>
  (
    await house.database.pool.query<{ subject: string; body: string }>(
      'select subject, body from inbox.mail where recipient = $1 order by created_at desc, id desc',
      [mail],
    )
  ).rows

let day = 1
/** A day of its own for every test. */
const at = (hour: string) => `2027-01-${String(day).padStart(2, '0')}T${hour}:00Z`
const nextDay = () => {
  day++
}

test('a request stands in the queue of those who offer the room, and of nobody else', async () => {
  nextDay()
  const id = await ask(house, hall.id, { start: at('18:00'), end: at('21:00'), active: false })
  expect(await text(requests, owner)).toContain('Bea Braut')
  expect(await text(requests, editor)).toContain('Bea Braut')
  expect(await text(requests, stranger)).not.toContain('Bea Braut')
  const page = await text(`${requests}/${id}`, owner)
  for (const word of ['Bea Braut', 'bea@example.org', '0261 4711', 'Hochzeit', '80', '120', 'Zusagen'])
    expect(page).toContain(word)
  for (const somebody of [stranger, neighbour]) {
    expect((await house.get(`${requests}/${id}`, somebody)).status).toBe(403)
    for (const deed of ['zusagen', 'ablehnen', 'absagen'])
      expect((await house.post(`${requests}/${id}/${deed}`, { reason: 'x' }, somebody)).status).toBe(403)
  }
  expect((await house.get(`${requests}/${id}`)).status).toBe(303)
  expect((await house.get(`/nachbarkreis/raeume/anfragen/${id}`, neighbour)).status).toBe(404)
  expect((await house.get(`${requests}/not-an-id`, owner)).status).toBe(404)
  // Whoever looks at names is written to the log.
  const { rows } = await house.database.pool.query(
    `select act from audit.entry where person_id = $1 and act = 'look'`,
    [editor.id],
  )
  expect(rows.length).toBeGreaterThan(0)
})

test('two brides, one hall: the second cannot be approved, is refused with another time, and hears why', async () => {
  nextDay()
  const first = await ask(house, hall.id, { start: at('18:00'), end: at('21:00'), active: false })
  const second = await ask(house, hall.id, {
    start: at('20:00'),
    end: at('22:00'),
    active: false,
    mail: 'zweite@example.org',
  })
  expect((await house.post(`${requests}/${first}/zusagen`, {}, owner)).status).toBe(303)
  expect((await mailsTo('bea@example.org'))[0]?.subject).toContain('Gebucht')
  const taken = await house.post(`${requests}/${second}/zusagen`, {}, owner)
  expect(taken.status).toBe(422)
  expect(await taken.text()).toContain('Diese Zeit hat inzwischen eine andere Buchung')
  expect(await stateOf(house, second)).toMatchObject({ state: 'asked' })
  expect(await text(`${requests}/${second}`, owner)).toContain('Zur selben Zeit')

  const refuse = `${requests}/${second}/ablehnen`
  const tag = at('00:00').slice(0, 10)
  expect((await house.post(refuse, { reason: '' }, owner)).status).toBe(422)
  const alsoTaken = { reason: 'Schon vergeben.', tag, von: '19:30', bis: '20:00' }
  const again = await house.post(refuse, alsoTaken, owner)
  expect(await again.text()).toContain('Diese Zeit ist auch belegt')
  const done = await house.post(refuse, { ...alsoTaken, von: '10:00', bis: '12:00' }, owner)
  expect(done.status).toBe(303)
  expect(await stateOf(house, second)).toMatchObject({ state: 'refused', reason: 'Schon vergeben.' })
  const [mail] = await mailsTo('zweite@example.org')
  expect(mail?.body).toContain('Schon vergeben.')
  expect(mail?.body).toContain(`/raeume/${hall.slug}/buchen?tag=${tag}&von=10%3A00&bis=12%3A00`)
})

test('of two who approve the same request the second learns that it is done', async () => {
  nextDay()
  const id = await ask(house, hall.id, { start: at('18:00'), end: at('21:00'), active: false })
  expect((await house.post(`${requests}/${id}/zusagen`, {}, owner)).status).toBe(303)
  const before = (await mailsTo('bea@example.org')).length
  const second = await house.post(`${requests}/${id}/zusagen`, {}, editor)
  expect(second.status).toBe(422)
  expect(await second.text()).toContain('Das ist schon zugesagt')
  expect(await mailsTo('bea@example.org')).toHaveLength(before)
  const refused = await house.post(`${requests}/${id}/ablehnen`, { reason: 'Doch nicht.' }, editor)
  expect(refused.status).toBe(422)
})

test('a cancellation by the provider needs a reason, gives everything back and the time free', async () => {
  nextDay()
  const person = await house.addPerson('Karl Konto')
  const id = await ask(house, hall.id, {
    state: 'confirmed',
    person: person.id,
    start: at('18:00'),
    end: at('21:00'),
  })
  const cancel = `${requests}/${id}/absagen`
  const none = await house.post(cancel, { reason: '' }, owner)
  expect(none.status).toBe(422)
  expect(await none.text()).toContain('Bitte nennen Sie den Grund')
  expect((await house.post(cancel, { reason: 'Wasserschaden' }, owner)).status).toBe(303)
  expect(await stateOf(house, id)).toEqual({ state: 'cancelled', reason: 'Wasserschaden', refund_cents: 12_000 })
  const { rows } = await house.database.pool.query('select body from inbox.message where person_id = $1', [person.id])
  expect(rows[0]?.body).toContain('Wasserschaden')
  const { rows: taken } = await house.database.pool.query('select from rooms.occupancy where booking_id = $1', [id])
  expect(taken).toHaveLength(0)
})

test('what the provider enters never overlaps, costs nothing for itself, and is lifted without a reason', async () => {
  nextDay()
  const tag = at('00:00').slice(0, 10)
  const entry = { resource: hall.id, tag, gruppe: 'private', zweck: 'party' }
  const internal = await house.post(
    `${requests}/eintragen`,
    { ...entry, kind: 'internal', von: '08:00', bis: '12:00', words: 'Vorstand' },
    owner,
  )
  expect(internal.status, await internal.clone().text()).toBe(303)
  const block = { ...entry, kind: 'block', words: 'Boden' }
  const overlap = await house.post(`${requests}/eintragen`, block, owner)
  expect(overlap.status).toBe(422)
  expect(await overlap.text()).toContain('schon etwas gebucht oder vorgemerkt')
  const path = internal.headers.get('location') as string
  expect(await text(path, owner)).toContain('Eigene Nutzung')
  expect((await house.post(`${path}/absagen`, {}, owner)).status).toBe(303)
  expect((await house.post(`${requests}/eintragen`, block, owner)).status).toBe(303)
  const { rows } = await house.database.pool.query(
    `select starts_at, ends_at, price_cents from rooms.booking where kind = 'block'`,
  )
  expect(rows[0]).toMatchObject({ price_cents: 0 })
  // The whole local day.
  expect(String(rows[0]?.starts_at)).toContain('T23:00')
  expect((await house.post(`${requests}/eintragen`, block, stranger)).status).toBe(422)
})

test('somebody on the telephone is booked at the usual price and gets a mail', async () => {
  nextDay()
  await house.database.pool.query(
    `insert into rooms.price (space_id, id, resource_id, position, per, cents) values ($1, gen_random_uuid(), $2, 1, 'hour', 1500)`,
    [house.district, hall.id],
  )
  const tag = at('00:00').slice(0, 10)
  const entry = {
    resource: hall.id,
    tag,
    von: '10:00',
    bis: '12:00',
    gruppe: 'private',
    zweck: 'party',
    kind: 'behalf',
  }
  const nameless = await house.post(`${requests}/eintragen`, entry, owner)
  expect(nameless.status).toBe(422)
  expect(await nameless.text()).toContain('Für wen ist die Buchung?')
  const made = await house.post(
    `${requests}/eintragen`,
    { ...entry, name: 'Tilda Telefon', phone: '0261 1', mail: 'tilda@example.org' },
    owner,
  )
  expect(made.status).toBe(303)
  const page = await text(made.headers.get('location') as string, owner)
  expect(page).toContain('Tilda Telefon')
  expect(page).toContain('30')
  expect((await mailsTo('tilda@example.org'))[0]?.subject).toContain('Gebucht')
})

test('the table holds what is booked, for those who settle it', async () => {
  const table = await house.post(`${requests}/tabelle`, { from: '2027-01-01', to: '2027-01-31' }, owner)
  expect(table.headers.get('content-type')).toContain('text/csv')
  const csv = await table.text()
  expect(csv).toContain('Tilda Telefon')
  expect(csv).toContain('2027-01-')
  const theirs = await house.post(`${requests}/tabelle`, { from: '2027-01-01', to: '2027-01-31' }, stranger)
  expect((await theirs.text()).trim().split('\n')).toHaveLength(1)
  expect((await house.post(`${requests}/tabelle`, { from: '2027-02-01', to: '2027-01-01' }, owner)).status).toBe(422)
})
