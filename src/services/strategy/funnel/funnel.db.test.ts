import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type TestHouse, testHouse } from '#test/support/house.ts'
import { switchOn } from '#test/support/switch-on.ts'
import { narrowingsOf, reviewsOf, solutionsOf } from './queries.ts'

let house: TestHouse
let editor: Awaited<ReturnType<TestHouse['addPerson']>>
let citizen: Awaited<ReturnType<TestHouse['addPerson']>>
beforeAll(async () => {
  house = await testHouse()
  await switchOn(house, 'strategy')
  editor = await house.addPerson('Rike Redaktion', { staff: [[house.district, 'editor']] })
  citizen = await house.addPerson('Berta Bürgerin')
})
afterAll(() => house?.close())

const at = '/musterkreis/strategie'
const bus = `${at}/loesungen/rufbus`
const solution = (title: string) => ({ title, position: '1', state: 'candidate', published: 'yes' })
beforeEach(async () => {
  await house.inSpace(house.district, async (tx) => {
    for (const table of ['measure', 'narrowing', 'solution', 'vision'] as const)
      await sql`delete from ${sql.table(`strategy.${table}`)}`.execute(tx)
  })
  for (const title of ['Rufbus', 'Seilbahn']) await house.post(`${at}/loesungen/neu`, solution(title), editor)
})

const solutions = () =>
  house.inSpace(house.district, (tx) => solutionsOf(tx, house.district, { language: 'de', staff: true }))
const one = async (slug: string) => (await solutions()).find((found) => found.slug === slug)!
const narrowings = (staff: boolean) =>
  house.inSpace(house.district, (tx) => narrowingsOf(tx, house.district, { staff }))
const text = async (path: string, as?: Parameters<TestHouse['get']>[1]) => (await house.get(path, as)).text()

test('a selection is written, closed and frozen: its solutions say what became of them, and each drop-out says why', async () => {
  const [rufbus, seilbahn] = [await one('rufbus'), await one('seilbahn')]
  const typed = {
    ...{ title: 'Die große Auswahl', what: 'solutions', body: 'Kreistag', decidedOn: '12.12.2024' },
    [`fate-${rufbus.id}`]: 'kept',
    [`fate-${seilbahn.id}`]: 'dropped',
    more: '- Flugtaxi | ?',
  }
  expect((await house.post(`${at}/auswahl/neu`, typed, editor)).status).toBe(303)
  const address = `${at}/auswahl/die-grosse-auswahl`
  expect((await house.get(address)).status).toBe(404)
  const early = await house.post(`${address}/schliessen`, { version: '1' }, editor)
  expect(early.status).toBe(422)
  expect(await early.text()).toContain('Bei jedem ausgeschiedenen Vorschlag muss stehen, warum')
  const reasoned = { ...typed, [`reason-${seilbahn.id}`]: 'Zu teuer.', version: '1' }
  expect((await house.post(`${address}/bearbeiten`, reasoned, editor)).status).toBe(303)
  const stale = await house.post(`${address}/bearbeiten`, { ...reasoned, title: 'Zu spät' }, editor)
  expect(stale.status).toBe(422)
  expect(await stale.text()).toContain('Zu spät')
  expect((await house.post(`${address}/schliessen`, { version: '2' }, editor)).status).toBe(303)

  const page = await text(address)
  expect(page).toContain('Aus 3 Lösungen wurde 1')
  expect(page).toContain('Zu teuer.')
  expect(page).toContain('Der Grund ist nicht überliefert.')
  expect([(await one('rufbus')).state, (await one('seilbahn')).state]).toEqual(['chosen', 'dropped'])
  expect(await text(`${at}/loesungen/seilbahn`)).toContain('Zu teuer.')

  const late = await house.post(`${address}/bearbeiten`, { ...reasoned, version: '3' }, editor)
  expect(late.status).toBe(422)
  expect(await late.text()).toContain('abgeschlossen')
  await house.post(`${address}/berichtigen`, { correction: 'Es waren vier Vorschläge.' }, editor)
  expect(await text(address)).toContain('Es waren vier Vorschläge.')
})

test('numbers that were told and numbers that are listed are both shown when they differ', async () => {
  const typed = { title: 'Wettbewerb', what: 'ideas', before: '70', after: '3', about: 'yes', more: '+ Mitfahrbank' }
  await house.post(`${at}/auswahl/neu`, typed, editor)
  await house.post(`${at}/auswahl/wettbewerb/schliessen`, { version: '1' }, editor)
  const page = await text(`${at}/auswahl/wettbewerb`)
  expect(page).toContain('Aus rund 70 Ideen wurden 3')
  expect(page).toContain('(aufgelistet: 1, davon geblieben: 1)')
})

test('a selection whose numbers cannot be is refused with the field named, and nothing typed is lost', async () => {
  const typed = { title: 'Verdreht', what: 'ideas', before: '3', after: '70', more: '+ Kino\n-  | ohne Titel' }
  const turned = await house.post(`${at}/auswahl/neu`, typed, editor)
  expect(turned.status).toBe(422)
  expect(await turned.text()).toContain('Danach können es nicht mehr sein als davor.')
  const untitled = await house.post(`${at}/auswahl/neu`, { ...typed, after: '1' }, editor)
  expect(untitled.status).toBe(422)
  const answer = await untitled.text()
  expect(answer).toContain('In einer Zeile fehlt der Titel.')
  expect(answer).toContain('+ Kino')
  expect(await narrowings(true)).toEqual([])
})

test('a solution that is deleted loses no measure: they go to another one, or to none', async () => {
  const rufbus = await one('rufbus')
  for (const title of ['Bus am Abend', 'Bus am Morgen'])
    await house.post(
      `${at}/massnahmen/neu`,
      { title, phase: 'idea', wholeDistrict: 'yes', solution: rufbus.id },
      editor,
    )
  expect(await text(`${bus}/loeschen`, editor)).toContain('2 Maßnahmen gehören zu dieser Lösung.')
  const itself = await house.post(`${bus}/loeschen`, { to: rufbus.id }, editor)
  expect(itself.status).toBe(422)
  const seilbahn = await one('seilbahn')
  expect((await house.post(`${bus}/loeschen`, { to: seilbahn.id }, editor)).status).toBe(303)
  const { rows } = await house.database.pool.query('select solution_id from strategy.measure')
  expect(rows).toEqual([{ solution_id: seilbahn.id }, { solution_id: seilbahn.id }])
  expect((await house.post(`${at}/loesungen/seilbahn/loeschen`, {}, editor)).status).toBe(303)
  const after = await house.database.pool.query('select solution_id from strategy.measure')
  expect(after.rows).toEqual([{ solution_id: null }, { solution_id: null }])
})

test('each person answers the four questions once; the editor reads them without names and makes parts of a measure of them', async () => {
  const rufbus = await one('rufbus')
  const empty = await house.post(`${bus}/rueckmeldung`, {}, citizen)
  expect(empty.status).toBe(422)
  await house.post(`${bus}/rueckmeldung`, { excites: 'Endlich nach Hause.', stumbling: 'Keine Fahrer.' }, citizen)
  await house.post(`${bus}/rueckmeldung`, { excites: 'Endlich!', stumbling: 'Keine Fahrerinnen.' }, citizen)
  const reviews = await house.inSpace(house.district, (tx) => reviewsOf(tx, house.district, rufbus.id, null))
  expect(reviews).toMatchObject([{ excites: 'Endlich!', stumbling: 'Keine Fahrerinnen.' }])
  await house.post(
    `${at}/massnahmen/neu`,
    { title: 'Bus am Abend', phase: 'idea', wholeDistrict: 'yes', solution: rufbus.id },
    editor,
  )
  const page = await text(`${bus}/rueckmeldungen`, editor)
  expect(page).not.toContain('Berta')
  const link = /href="([^"]*teile\/risiken\/neu[^"]*)"/.exec(page)?.[1]?.replaceAll('&amp;', '&')
  expect(await text(link as string, editor)).toContain('value="Keine Fahrerinnen."')
  await house.post(`${bus}/rueckmeldung`, { deed: 'remove' }, citizen)
  expect(await house.inSpace(house.district, (tx) => reviewsOf(tx, house.district, rufbus.id, null))).toEqual([])
})

test('solutions that are not public are seen by editors only, and found by nobody', async () => {
  const { version } = await one('rufbus')
  const typed = { ...solution('Rufbus'), published: '', version: String(version) }
  await house.post(`${bus}/bearbeiten`, typed, editor)
  expect((await house.get(bus, citizen)).status).toBe(404)
  expect((await house.get(bus, editor)).status).toBe(200)
  const { rows } = await house.database.pool.query(
    `select title from publication.entry where kind = 'strategy.solution' and thing_id in (select id from strategy.solution)`,
  )
  expect(rows).toEqual([{ title: 'Seilbahn' }])
})

test('a vision that is deleted leaves its solutions', async () => {
  await house.post(`${at}/zielbilder/neu`, { title: 'Gut unterwegs', position: '1' }, editor)
  const { rows } = await house.database.pool.query('select id from strategy.vision')
  const { version } = await one('rufbus')
  await house.post(`${bus}/bearbeiten`, { ...solution('Rufbus'), vision: rows[0].id, version: String(version) }, editor)
  expect(await text(`${at}/zielbilder/gut-unterwegs`)).toContain('Rufbus')
  await house.post(`${at}/zielbilder/gut-unterwegs/loeschen`, {}, editor)
  expect(await one('rufbus')).toMatchObject({ vision: null, visionId: null })
})
