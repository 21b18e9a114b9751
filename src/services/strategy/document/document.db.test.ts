import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type TestHouse, testHouse } from '#test/support/house.ts'
import { switchOn } from '#test/support/switch-on.ts'
import { chaptersOf, paperOf } from './queries.ts'

let house: TestHouse
let anna: Awaited<ReturnType<TestHouse['addPerson']>>
let bert: Awaited<ReturnType<TestHouse['addPerson']>>
beforeAll(async () => {
  house = await testHouse()
  await switchOn(house, 'strategy')
  anna = await house.addPerson('Anna Redaktion', { staff: [[house.district, 'editor']] })
  bert = await house.addPerson('Bert Redaktion', { staff: [[house.district, 'editor']] })
})
afterAll(() => house?.close())

const at = '/musterkreis/strategie/dokument'
const about = { version: '0', title: 'Digital auf dem Land', fromYear: '2023', toYear: '2027', usual: 'yes' }
beforeEach(async () => {
  await house.inSpace(house.district, async (tx) => {
    await tx.deleteFrom('strategy.measure').execute()
    await tx.deleteFrom('strategy.indicator').execute()
    await tx.deleteFrom('strategy.document').execute()
  })
  await house.post(`${at}/angaben`, about, anna)
})

const paper = async () => (await house.inSpace(house.district, (tx) => paperOf(tx, house.district)))!
const chapters = async () => {
  const { id } = await paper()
  return house.inSpace(house.district, (tx) => chaptersOf(tx, house.district, id))
}
const chapter = async (kind: string) => (await chapters()).find((one) => one.kind === kind)!
const save = async (kind: string, values: Record<string, string>, as = anna) => {
  const { id, version, title, state } = await chapter(kind)
  return house.post(`${at}/kapitel/${id}`, { kind, title, state, version: String(version), ...values }, as)
}
const page = async (path = '', as?: typeof anna) => (await house.get(`${at}${path}`, as)).text()

test('a strategy begins with the usual chapters, and there is only one', async () => {
  expect((await chapters()).map(({ kind }) => kind)).toEqual([
    'starting-point',
    'strengths',
    'challenges',
    'visions',
    'principles',
    'fields',
    'solutions',
    'priorities',
    'governance',
    'monitoring',
    'transfer',
  ])
  const again = await house.post(`${at}/angaben`, { ...about, title: 'Noch eine' }, bert)
  expect(again.status).toBe(422)
  expect(await again.text()).toContain('Noch eine')
  expect((await paper()).title).toBe('Digital auf dem Land')
})

test('who begins at the same moment as another gets an answer, and one of them wins', async () => {
  await house.inSpace(house.district, (tx) => tx.deleteFrom('strategy.document').execute())
  const both = await Promise.all([house.post(`${at}/angaben`, about, anna), house.post(`${at}/angaben`, about, bert)])
  expect(both.map(({ status }) => status).toSorted()).toEqual([303, 422])
  expect(await chapters()).toHaveLength(11)
})

test('the last year does not lie before the first; the form names the field', async () => {
  const { version } = await paper()
  const turned = { ...about, version: String(version), fromYear: '2027', toYear: '2023' }
  const answer = await house.post(`${at}/angaben`, turned, anna)
  expect(answer.status).toBe(422)
  expect(await answer.text()).toContain('Das letzte Jahr liegt vor dem ersten.')
})

test('a draft is for editors until it is shown; then everybody reads it as a draft', async () => {
  await save('challenges', { body: 'Der Bus kommt selten.\n\n## Auf dem Land\n\nDie Wege sind **weit**.' })
  expect((await house.get(at)).status).toBe(200)
  expect(await page()).toContain('Die Strategie wird noch geschrieben')
  expect((await house.get(`${at}/entwurf`)).status).toBe(404)
  expect(await page('/entwurf', anna)).toContain('Der Bus kommt selten.')
  await house.post(`${at}/zeigen`, { state: 'public' }, anna)
  const html = await page()
  expect(html).toContain('Der Bus kommt selten.')
  expect(html).toContain('<h3 id="absatz-3.2">Auf dem Land</h3>')
  expect(html).toContain('<strong>weit</strong>')
  expect(html).toContain('noch nicht beschlossen')
  expect(await (await house.get('/musterkreis/strategie')).text()).toContain('Die Strategie lesen')
  await house.post(`${at}/zeigen`, { state: 'draft' }, anna)
  expect(await page()).not.toContain('Der Bus kommt selten.')
})

test('chapters show what they draw from measures and lists; unknown values are said', async () => {
  await house.post(`${at}/zeigen`, { state: 'public' }, anna)
  const measures = '/musterkreis/strategie/massnahmen'
  const bus = { title: 'Bus am Abend', phase: 'planning', wholeDistrict: 'yes', priority: 'high' }
  await house.post(`${measures}/neu`, { ...bus, plannedStart: '2024-03-01' }, anna)
  await house.post(`${measures}/neu`, { ...bus, title: 'Für später', plannedStart: '2029-01-01' }, anna)
  for (const slug of ['bus-am-abend', 'fuer-spaeter'])
    await house.post(`${measures}/${slug}/veroeffentlichen`, {}, anna)
  await save('strengths', { strengths: '- Viele Vereine\n\n* Kurze Wege im Amt', weaknesses: '' })
  const html = await page()
  expect(html).toContain('<li>Viele Vereine</li>')
  expect(html).toContain('<li>Kurze Wege im Amt</li>')
  expect(html).toContain('noch nicht benannt')
  expect(html).toContain('ab März 2024')
  expect(html).toContain('Eine Maßnahme liegt außerhalb des Zeitrahmens.')
  expect(html).toContain('2023 bis 2027')
})

test('of two who write in one chapter the second sees both texts, and nothing is lost', async () => {
  const { id, title, version } = await chapter('challenges')
  const mine = { kind: 'challenges', title, state: 'open', version: String(version) }
  await house.post(`${at}/kapitel/${id}/oeffnen`, {}, anna)
  await house.post(`${at}/kapitel/${id}/oeffnen`, {}, bert)
  expect(await page(`/kapitel/${id}`, bert)).toContain('Anna Redaktion schreibt gerade')
  const [first, second] = await Promise.all([
    house.post(`${at}/kapitel/${id}`, { ...mine, body: 'Text von Anna.' }, anna),
    house.post(`${at}/kapitel/${id}`, { ...mine, body: 'Text von Bert.' }, bert),
  ])
  expect([first.status, second.status].toSorted()).toEqual([303, 422])
  const html = await (first.status === 422 ? first : second).text()
  expect(html).toContain('Text von Anna.')
  expect(html).toContain('Text von Bert.')
  expect(html).toContain('nichts ist verloren')
  const winner = first.status === 303 ? 'Anna' : 'Bert'
  expect(html).toContain(`So hat ${winner} Redaktion gespeichert`)
  expect((await chapter('challenges')).body).toBe(`Text von ${winner}.`)
  // Sent again after having seen both, it is saved.
  const fresh = String((await chapter('challenges')).version)
  const merged = { ...mine, version: fresh, body: 'Text von Anna.\n\nText von Bert.' }
  expect((await house.post(`${at}/kapitel/${id}`, merged, bert)).status).toBe(303)
  expect((await chapter('challenges')).body).toContain('Bert')
})

test('a chapter somebody writes in is not removed under their hands', async () => {
  const { id, version } = await chapter('transfer')
  await house.post(`${at}/kapitel/${id}/oeffnen`, {}, anna)
  const refused = await house.post(`${at}/kapitel/${id}/entfernen`, { version: String(version) }, bert)
  expect(refused.status).toBe(422)
  expect(await refused.text()).toContain('Jemand anderes schreibt gerade')
  const stale = await house.post(`${at}/kapitel/${id}/entfernen`, { version: '7' }, anna)
  expect(stale.status).toBe(422)
  expect((await house.post(`${at}/kapitel/${id}/entfernen`, { version: String(version) }, anna)).status).toBe(303)
  expect(await chapters()).toHaveLength(10)
})

test('what was written in a chapter that is gone by now becomes a new one', async () => {
  const { id, version, title } = await chapter('transfer')
  await house.post(`${at}/kapitel/${id}/entfernen`, { version: String(version) }, bert)
  const late = { kind: 'transfer', title, state: 'open', version: String(version), body: 'Lange geschrieben.' }
  expect((await house.post(`${at}/kapitel/${id}`, late, anna)).status).toBe(303)
  expect((await chapters()).at(-1)).toMatchObject({ kind: 'transfer', body: 'Lange geschrieben.' })
})

test('chapters move one place; two who move at once both succeed and the order has no holes', async () => {
  const [first, second, third] = await chapters()
  await Promise.all([
    house.post(`${at}/kapitel/${second!.id}/verschieben`, { direction: 'up' }, anna),
    house.post(`${at}/kapitel/${third!.id}/verschieben`, { direction: 'down' }, bert),
  ])
  const order = (await chapters()).map(({ id }) => id)
  expect(order.slice(0, 2)).toEqual([second!.id, first!.id])
  expect(order[3]).toBe(third!.id)
  const { rows } = await house.database.pool.query('select position from strategy.chapter order by position')
  expect(rows.map(({ position }) => position)).toEqual(order.map((_, index) => index + 1))
})

test('a chapter without a title is called like its kind; addresses that are none are not found', async () => {
  const answer = await house.post(`${at}/neues-kapitel`, { kind: 'challenges' }, anna)
  expect(answer.status).toBe(303)
  expect((await chapters()).at(-1)).toMatchObject({ title: 'Herausforderungen', state: 'open' })
  for (const path of ['/kapitel/keins', `/kapitel/${house.district}`])
    expect((await house.get(`${at}${path}`, anna)).status).toBe(404)
})

test('figures of the region stand in the starting point with source, course and all values', async () => {
  await house.post(`${at}/zeigen`, { state: 'public' }, anna)
  const figure = { title: 'Einwohnerinnen und Einwohner', unit: 'Menschen', source: 'Landesamt', everyMonths: '12' }
  const wrong = await house.post(`${at}/zahlen`, { ...figure, values: '2023; 95.800\nbald; 1' }, anna)
  expect(wrong.status).toBe(422)
  const html = await wrong.text()
  expect(html).toContain('Zeile 2:')
  expect(html).toContain('bald; 1')
  expect((await house.post(`${at}/zahlen`, { ...figure, values: '2023; 95.800\n2024; 96.200' }, anna)).status).toBe(303)
  const read = await page()
  expect(read).toContain('96.200 Menschen')
  expect(read).toContain('Landesamt')
  expect(read).toContain('class="course"')
  const href = /href="\/musterkreis(\/strategie\/dokument\/zahlen\/[^"]+)"/.exec(await page('/zahlen', anna))?.[1]
  const one = `/musterkreis${href}`
  expect(await (await house.get(one, anna)).text()).toContain('2024; 96200')
  const both = await Promise.all(
    [anna, bert].map((who) => house.post(one, { ...figure, values: '2025; 97.000', version: '1' }, who)),
  )
  expect(both.map(({ status }) => status).toSorted()).toEqual([303, 422])
  expect(await page()).toContain('97.000 Menschen')
  expect((await house.post(`${one}/entfernen`, { version: '2' }, anna)).status).toBe(303)
  expect((await house.get(one, anna)).status).toBe(404)
})

test('what a funder asks stands with its source and the chapter that answers it; filling it twice changes nothing', async () => {
  expect(await page('/pruefliste', anna)).toContain('Noch kein Punkt')
  for (const _ of [1, 2]) expect((await house.post(`${at}/pruefliste/vorlage`, {}, anna)).status).toBe(303)
  const { rows } = await house.database.pool.query(
    `select f.id, f.words, c.kind from strategy.funder_item f left join strategy.chapter c on c.id = f.chapter_id order by f.position`,
  )
  expect(new Set(rows.map(({ words }) => words)).size).toBe(rows.length)
  expect(rows.find(({ words }) => words === 'Handlungsfelder').kind).toBe('fields')
  const list = await page('/pruefliste', anna)
  expect(list).toContain(`0 von ${rows.length} erfüllt`)
  expect(list).toContain('noch nachzulesen')
  const one = `${at}/pruefliste/${rows[0].id}`
  const changed = { words: 'Anders gesagt.', done: 'yes', version: '1' }
  const both = await Promise.all([anna, bert].map((who) => house.post(one, changed, who)))
  expect(both.map(({ status }) => status).toSorted()).toEqual([303, 422])
  expect(await page('/pruefliste', anna)).toContain(`1 von ${rows.length} erfüllt`)
  const gone = await house.post(one, { ...changed, version: '2', chapter: house.district }, anna)
  expect(gone.status).toBe(422)
  expect(await gone.text()).toContain('Dieses Kapitel gibt es nicht mehr.')
  expect((await house.post(`${one}/entfernen`, { version: '2' }, anna)).status).toBe(303)
  expect((await house.get(one, anna)).status).toBe(404)
})
