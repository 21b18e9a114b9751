import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type TestHouse, testHouse } from '#test/support/house.ts'
import { switchOn } from '#test/support/switch-on.ts'
import { paperOf } from '../document/queries.ts'
import { makingOf } from './queries.ts'

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
const making = `${at}/entstehung`
beforeEach(async () => {
  await house.inSpace(house.district, (tx) => sql`delete from strategy.document`.execute(tx))
  await house.post(`${at}/dokument/angaben`, { version: '0', title: 'Digital auf dem Land' }, editor)
  for (const kind of ['challenges', 'transfer']) await house.post(`${at}/dokument/neues-kapitel`, { kind }, editor)
})

const now = () =>
  house.inSpace(house.district, async (tx) =>
    makingOf(tx, house.district, (await paperOf(tx, house.district))?.id as string),
  )
const text = async (path: string, as?: Parameters<TestHouse['get']>[1]) => (await house.get(path, as)).text()
const today = () => house.now().toZonedDateTimeISO('Europe/Berlin').toPlainDate()
const plan = { body: 'Kreistag', paperDays: '14', adviceWeeks: '3', revisionWeeks: '2', reviewWeeks: '4', version: '1' }
const set = (days: number, more: Record<string, string> = {}) =>
  house.post(`${making}/termin`, { ...plan, adoptOn: today().add({ days }).toString(), ...more }, editor)

test('the plan reckons back from the day of adoption and says what still blocks, to editors only', async () => {
  expect(await text(making, editor)).toContain('Der Tag des Beschlusses fehlt.')
  expect((await set(140)).status).toBe(303)
  const page = await text(making, editor)
  expect(page).toContain('Beschluss: Kreistag')
  expect(page).toContain('Im Kalender der Gremien steht am Tag des Beschlusses keine Sitzung.')
  expect(page).toContain('Um Kapitel')
  await house.post(`${at}/dokument/zeigen`, { state: 'public' }, editor)
  const open = await text(making, citizen)
  expect(open).toContain('Beschluss: Kreistag')
  expect(open).not.toContain('Um Kapitel')
  await set(20, { version: '1' })
  expect(await text(making, editor)).toContain('Die Zeit reicht nicht mehr')
  const stale = await set(30, { version: '1', body: 'Stadtrat' })
  expect(stale.status).toBe(422)
  expect(await stale.text()).toContain('Stadtrat')
})

test('groups, sessions, dates and questions are written, changed and taken away; each refusal names its field', async () => {
  const form = (kind: string, values: Record<string, string>, id = 'neu') =>
    house.post(`${making}/${kind}/${id}`, { version: '1', ...values }, editor)
  await form('gruppen', { kind: 'working-group', name: 'Arbeitsgruppe Wege' })
  const [circle] = (await now()).circles
  await form('sitzungen', { circle: circle!.id, day: '2026-05-04', topic: 'Rufbus', result: 'Samstage fehlen.' })
  const early = await form('gremien', {
    body: 'Kreistag',
    day: '2026-06-01',
    papersBy: '2026-06-02',
    purpose: 'advice',
  })
  expect(early.status).toBe(422)
  expect(await early.text()).toContain('Vorlagen müssen vor der Sitzung da sein.')
  await form('gremien', { body: 'Kreistag', day: '2026-06-01', purpose: 'adoption' })
  await form('fragen', { words: 'Wer zahlt?' })
  const [question] = (await now()).questions
  const unsaid = await form('fragen', { words: 'Wer zahlt?', settled: 'yes' }, question!.id)
  expect(unsaid.status).toBe(422)
  expect(await unsaid.text()).toContain('wie die Frage geklärt wurde')
  expect(
    (await form('fragen', { words: 'Wer zahlt?', settled: 'yes', answer: 'Der Kreis.' }, question!.id)).status,
  ).toBe(303)
  const stale = await form('fragen', { words: 'Wer zahlt am Ende?' }, question!.id)
  expect(stale.status).toBe(422)
  const all = await now()
  expect([all.circles, all.sessions, all.dates, all.questions].map((list) => list.length)).toEqual([1, 1, 1, 1])
  expect(all.questions[0]).toMatchObject({ settled: true, answer: 'Der Kreis.', version: 2 })
  const remove = `${making}/gruppen/${circle!.id}/entfernen`
  expect((await house.post(remove, {}, citizen)).status).toBe(403)
  expect((await house.post(remove, {}, editor)).status).toBe(303)
  expect((await now()).sessions).toEqual([])
  expect((await house.get(`${making}/gruppen/unsinn`, editor)).status).toBe(404)
})

test('somebody looks after chapters; who does not work here cannot', async () => {
  const [first, second] = (await now()).chapters
  const strange = await house.post(`${making}/kapitel`, { [`keeper-${first!.id}`]: citizen.id }, editor)
  expect(strange.status).toBe(422)
  expect(await strange.text()).toContain('Diese Person arbeitet hier nicht mit.')
  const typed = { [`keeper-${first!.id}`]: editor.id, [`keeper-${second!.id}`]: '' }
  expect((await house.post(`${making}/kapitel`, typed, editor)).status).toBe(303)
  expect((await now()).chapters).toMatchObject([{ person: 'Rike Redaktion' }, { person: null }])
})
