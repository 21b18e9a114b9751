import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestHouse, testHouse } from '#test/support/house.ts'
import { addHouse, ask, type Offered, offer, type Person, rooms } from '../offers/provider.fixture.ts'

let house: TestHouse
let people: Awaited<ReturnType<typeof rooms>>
let hall: Offered
let half: Offered
let booking: string
const page = '/musterkreis/raeume/anfragen/kalender'

beforeAll(async () => {
  house = await testHouse()
  people = await rooms(house)
  const building = await addHouse(house, people.owner, people.club)
  hall = await offer(house, people.owner, building, { title: 'Ganze Halle' })
  half = await offer(house, people.owner, building, { title: 'Halbe Halle' })
  booking = await ask(house, hall.id)
  // A member of another organisation has something of its own.
  const elsewhere = await addHouse(house, people.stranger, people.other)
  await ask(house, (await offer(house, people.stranger, elsewhere, { title: 'Turnraum' })).id, { state: 'confirmed' })
})
afterAll(() => house.close())

const look = async (query: string, as: Person = people.owner) => (await house.get(`${page}${query}`, as)).text()

test.each(['tag', 'woche'])('by the %s it names who, what for and how it stands, with a link', async (view) => {
  const shown = await look(`?ansicht=${view}&ab=2026-12-07`)
  expect(shown).toContain('Bea Braut')
  expect(shown).toContain('Hochzeit')
  expect(shown).toContain('wartet auf Antwort')
  expect(shown).toContain(`/raeume/anfragen/${booking}`)
  expect(shown).toContain(`/raeume/anfragen/eintragen?raum=${half.id}&amp;tag=2026-12-07`)
  expect(shown).not.toContain('Turnraum')
  expect(await look(`?ansicht=${view}&ab=2026-12-14`)).not.toContain('Bea Braut')
})

test('the month counts and names nobody; the day before is empty', async () => {
  const shown = await look('?ansicht=monat&ab=2026-12-01')
  expect(shown).not.toContain('Bea Braut')
  expect(shown).toContain('1 wartet')
})

test('a gap leads to the form with its hour filled in', async () => {
  const shown = await look('?ansicht=tag&ab=2026-12-07')
  expect(shown).toContain(`raum=${hall.id}&amp;tag=2026-12-07&amp;von=08%3A00&amp;bis=09%3A00`)
  const entering = `/musterkreis/raeume/anfragen/eintragen?raum=${hall.id}&tag=2026-12-07&von=08:00&bis=09:00`
  const form = await (await house.get(entering, people.owner)).text()
  expect(form).toContain('value="08:00"')
})

test('what can be moved says to the script where that is done; the page works without it', async () => {
  for (const view of ['tag', 'woche']) {
    const shown = await look(`?ansicht=${view}&ab=2026-12-07`)
    const entry = new RegExp(`<a href="[^"]*/anfragen/${booking}" class="[^"]*" data-move="([^"]*)"`).exec(shown)
    expect(entry?.[1]).toBe(`/musterkreis/raeume/anfragen/${booking}/verlegen?umfang=this`)
    expect(shown).toContain(`data-provider="${people.club}" data-starts="1140" data-minutes="180"`)
    expect(shown).toContain(`<tr data-room="${half.id}" data-provider="${people.club}">`.slice(0, 40))
    expect(shown).toMatch(/data-drag-hint="" hidden/)
    expect(shown).toMatch(/plan-page[^"]*\.js/)
  }
  const moved = `/musterkreis/raeume/anfragen/${booking}/verlegen?umfang=this&raum=${half.id}&tag=2026-12-08&von=18:00&bis=21:00`
  const there = await (await house.get(moved, people.owner)).text()
  expect(there).toContain('id="kuenftig"')
  expect(there).toContain('value="2026-12-08"')
  expect(await look('?ansicht=monat&ab=2026-12-01')).not.toContain('plan-page')
})

test('filters, and addresses that mean nothing', async () => {
  expect(await look('?ansicht=woche&ab=2026-12-07&art=seat')).toContain('Dazu passt nichts')
  for (const query of ['?ab=9999-12-31', '?ab=2026-02-31', '?ansicht=jahr', '?haus=x', '?ab=0000-01-01&ansicht=monat'])
    expect((await house.get(`${page}${query}`, people.owner)).status).toBe(200)
})

test('strangers see their own or nothing; a look by staff is written down', async () => {
  expect(await look('?ansicht=woche&ab=2026-12-07', people.stranger)).not.toContain('Ganze Halle')
  expect((await house.get(page, people.neighbour)).status).toBe(403)
  expect((await house.get(page)).status).toBe(303)
  expect(await look('?ansicht=woche&ab=2026-12-07', people.editor)).toContain('Turnraum')
  const { rows } = await house.database.pool.query(
    `select from audit.entry where address = '/raeume/anfragen/kalender' and act = 'look'`,
  )
  expect(rows.length).toBeGreaterThan(0)
})
