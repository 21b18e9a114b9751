import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestHouse, testHouse } from '#test/support/house.ts'
import { roomsIn } from '../finding/finding.fixture.ts'
import { span } from '../rooms.fixture.ts'

let house: TestHouse
let editor: Awaited<ReturnType<TestHouse['addPerson']>>
let citizen: typeof editor

beforeAll(async () => {
  house = await testHouse()
  editor = await house.addPerson('Redaktion', { staff: [[house.district, 'editor']] })
  citizen = await house.addPerson('Kim Bürgerin')
  await house.database.pool.query(`update spaces.space set services = array['rooms'] where id = $1`, [house.district])
  const rooms = roomsIn(house, editor.id)
  const village = await rooms.building('Dorfgemeinschaftshaus')
  const hall = await rooms.resource('Saal', village, { persons: 120, equipment: ['stage'], stepFree: 'yes' })
  const desks = await rooms.resource('Plaetze', village, {
    kind: 'seat',
    takes: 'one',
    units: [crypto.randomUUID(), crypto.randomUUID()],
  })
  await rooms.resource('Entwurf', village, { state: 'draft' })
  await rooms.price(hall, 'hour', 2000)
  const tuesday = house.now().toZonedDateTimeISO('Europe/Berlin').toPlainDate().add({ days: 21 })
  const at = (clock: string) => `${tuesday} ${clock}`
  shownDay = tuesday.toString()
  await rooms.book(hall, span(at('10:00'), at('12:00')))
  await rooms.book(desks, span(at('10:00'), at('12:00')), desks.units.slice(0, 1))
})
afterAll(() => house.close())

let shownDay: string

const look = async (path: string, as?: typeof editor) => {
  const response = await house.get(`/musterkreis/raeume/${path}`, as)
  const html = await response.text()
  return { status: response.status, html, statements: Number(response.headers.get('x-statements')) }
}

test('a free hour is a link to the form with day and time; a taken one says so, and nothing says who has it', async () => {
  const { html } = await look(`saal?ansicht=woche&ab=${shownDay}`)
  expect(html).toContain(`/musterkreis/raeume/saal/buchen?tag=${shownDay}&amp;von=09%3A00&amp;bis=10%3A00`)
  expect(html).not.toContain(`tag=${shownDay}&amp;von=10%3A00`)
  expect(html.match(/<td role="cell" class="cell-taken">/g)).toHaveLength(2)
  expect(html).not.toContain('Chor')
  expect(html).toContain('bis 120 Personen')
  expect(html).toMatch(/20\s€ je Stunde/)
})

test('seats say how many are free, and by the day which', async () => {
  expect((await look(`plaetze?ansicht=woche&ab=${shownDay}`)).html).toMatch(/>1 frei</)
  const day = await look(`plaetze?ansicht=tag&ab=${shownDay}`)
  expect(day.html.match(/<th scope="row"/g)).toHaveLength(2)
})

test('a month says of every day how it stands', async () => {
  const { html } = await look(`saal?ansicht=monat&ab=${shownDay}`)
  expect(html).toContain('cell-partly')
  expect(html).toContain('teils frei')
})

test('at most seven statements, whatever is asked: space, resource, openings, taken, prices, units, wording', async () => {
  for (const path of ['saal', `plaetze?ansicht=tag&ab=${shownDay}`, `saal?ansicht=monat&ab=${shownDay}`])
    expect((await look(path)).statements, path).toBeLessThanOrEqual(7)
  const english = await house.get(`/en/musterkreis/raeume/plaetze?ansicht=tag&ab=${shownDay}`)
  expect(Number(english.headers.get('x-statements'))).toBeLessThanOrEqual(7)
  expect(await english.text()).toContain('available in German only')
})

test('wrong days and views fall back to what everybody sees', async () => {
  for (const path of ['saal?ansicht=jahr', 'saal?ab=2026-02-31', 'saal?ab=gestern', 'saal?ansicht=tag&ab=2099-01-01'])
    expect((await look(path)).status, path).toBe(200)
})

test('a draft is for those who keep it', async () => {
  expect((await look('entwurf')).status).toBe(404)
  expect((await look('entwurf', citizen)).status).toBe(404)
  const draft = await look('entwurf', editor)
  expect(draft.status).toBe(200)
  expect(draft.html).toContain('Noch nicht veröffentlicht')
  expect(draft.html).not.toContain('/entwurf/buchen"')
})
