import { afterAll, beforeAll, expect, test } from 'vitest'
import { typedEvent } from '#commons/gatherings/gatherings.fixture.ts'
import { type TestHouse, testHouse } from '#test/support/house.ts'

type Person = Awaited<ReturnType<TestHouse['addPerson']>>
let house: TestHouse
let editor: Person
let moderator: Person
beforeAll(async () => {
  house = await testHouse()
  editor = await house.addPerson('Rike Redaktion', { staff: [[house.district, 'editor']] })
  moderator = await house.addPerson('Mo Moderation', { staff: [[house.district, 'moderator']] })
})
afterAll(() => house?.close())
const desk = async (as: Person) => (await house.get('/musterkreis/schreibtisch', as)).text()

test('an empty desk is friendly and says what one can begin', async () => {
  const html = await desk(editor)
  expect(html).toContain('Alles erledigt')
  expect(html).toContain('Meldung schreiben')
})

test('everybody sees what waits for them, and the tools they may use', async () => {
  await house.post('/musterkreis/aktuelles/schreiben', { title: 'Halb fertig', lead: 'x' }, editor)
  expect(await desk(editor)).toContain('Halb fertig')
  const other = await desk(moderator)
  expect(other).not.toContain('Halb fertig')
  expect(other).toContain('Text schwärzen')
  expect(await desk(editor)).not.toContain('Text schwärzen')
})

test('whoever has no task here learns who works here and how one gets a task', async () => {
  const kim = await house.addPerson('Kim Bürgerin')
  const html = await desk(kim)
  expect(html).toContain('keine Aufgabe')
  expect(html).toContain('Meine Anmeldungen')
  expect(html).not.toContain('Alles erledigt')
  expect(html.match(/href="\/musterkreis\/schreibtisch"/g), 'no link to an empty desk').toBeNull()
  const login = await house.get('/musterkreis/schreibtisch')
  expect(login.status).toBe(303)
  expect(decodeURIComponent(login.headers.get('location') as string)).toContain('/musterkreis/schreibtisch')
})

test('members of admitted organisations find their drafts and what they can begin', async () => {
  const toni = await house.addPerson('Toni Verein')
  await house.addOrganisation('Heimatverein', toni, [[house.district, 'events.organiser']])
  const organiser = /<option value="([0-9a-f-]{36})"[^>]*>Heimatverein/.exec(
    await (await house.get('/musterkreis/termine/planen', toni)).text(),
  )?.[1] as string
  const planned = await house.post('/musterkreis/termine/planen', { ...typedEvent, title: 'Backtag', organiser }, toni)
  expect(planned.status).toBe(303)
  const html = await desk(toni)
  expect(html).toContain('Backtag')
  expect(html).toContain('Termin planen')
  expect(html).toContain('Hier aufgenommen: Termine veröffentlichen')
  expect(html).not.toContain('Halb fertig')
  const there = await (await house.get('/nachbarkreis/schreibtisch', toni)).text()
  expect(there).toContain('Hier noch nicht aufgenommen')
  expect(there).not.toContain('Backtag')
})

test('staff of another district are shown the way to where they work', async () => {
  const eli = await house.addPerson('Eli Nachbar', { staff: [[house.otherDistrict, 'editor']] })
  expect(await desk(eli)).toContain('in einem anderen Landkreis')
  const network = await (await house.get('/schreibtisch', eli)).text()
  expect(network).toContain('Mitglieder')
  expect(network).toContain('Tandems')
})
