import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestHouse, testHouse } from '#test/support/house.ts'
import { switchOn } from '#test/support/switch-on.ts'

const at = '/musterkreis/strategie/massnahmen'
let house: TestHouse
type Person = Awaited<ReturnType<TestHouse['addPerson']>>
let editor: Person
let kim: Person
beforeAll(async () => {
  house = await testHouse()
  await switchOn(house, 'strategy')
  editor = await house.addPerson('Rike Redaktion', { staff: [[house.district, 'editor']] })
  kim = await house.addPerson('Kim Bürgerin', { mail: 'kim@example.org' })
})
afterAll(() => house?.close())

const page = async (path: string, as?: Person) => (await house.get(path, as)).text()

/** A public measure of its own for each test. */
async function measure(title: string, slug: string): Promise<string> {
  const profile = { title, lead: 'Ein Satz.', phase: 'planning', wholeDistrict: 'yes' }
  expect((await house.post(`${at}/neu`, profile, editor)).status).toBe(303)
  await house.post(`${at}/${slug}/veroeffentlichen`, {}, editor)
  return `${at}/${slug}`
}

const idOf = async (question: string) => {
  const { rows } = await house.inSpace(house.district, (tx) =>
    sql<{ id: string }>`select id from strategy.question where question = ${question}`.execute(tx),
  )
  return rows[0]?.id as string
}

const mailTo = async (mail: string) => {
  const { rows } = await house.inHouse((tx) =>
    sql<{ subject: string; body: string }>`
      select subject, body from inbox.mail where recipient = ${mail} order by created_at desc, id desc limit 1`.execute(
      tx,
    ),
  )
  return rows[0]
}

test('a question is public only with its answer, never with a name, and whoever asked gets the answer', async () => {
  const here = await measure('Bus am Abend', 'bus-am-abend')
  expect((await house.post(`${here}/fragen/neu`, { question: 'Fährt er auch sonntags?' }, kim)).status).toBe(303)
  expect(await page(`${here}/fragen`)).not.toContain('sonntags')
  expect(await page(`${here}/fragen`)).toContain('Offene Fragen: 1, seit heute.')
  expect(await page(`${here}/fragen`, kim)).toContain('noch nicht beantwortet')
  const id = await idOf('Fährt er auch sonntags?')
  expect(await page('/posteingang', editor)).toContain('Frage zu „Bus am Abend“')
  expect(await page('/musterkreis/schreibtisch', editor)).toContain('Fährt er auch sonntags?')
  for (const as of [undefined, kim])
    expect((await house.post(`${here}/fragen/${id}`, { answer: 'Ja.', version: '1' }, as)).status).toBe(403)
  expect(
    (await house.post(`${here}/fragen/${id}`, { answer: 'Ja, **stündlich**.', version: '1' }, editor)).status,
  ).toBe(303)
  for (const path of [here, `${here}/fragen`]) {
    const seen = await page(path)
    expect(seen).toContain('Fährt er auch sonntags?')
    expect(seen).toContain('<strong>stündlich</strong>')
    expect(seen).not.toContain('Kim')
  }
  expect(await page('/posteingang', kim)).toContain('Antwort auf Ihre Frage zu „Bus am Abend“')
  const taken = await house.post(`${here}/fragen/zuruecknehmen`, { question: id }, kim)
  expect(taken.status).toBe(422)
  expect(await taken.text()).toContain('inzwischen beantwortet')
})

test('whoever keeps the measure up to date answers as well, and is the one who is asked', async () => {
  const here = await measure('Dorfladen', 'dorfladen')
  const olga = await house.addPerson('Olga Zuständig')
  await house.database.pool.query(`update strategy.measure set owner_id = $1 where slug = 'dorfladen'`, [olga.id])
  const before = (await page('/posteingang', editor)).split('Frage zu „Dorfladen“').length
  await house.post(`${here}/fragen/neu`, { question: 'Wann macht er auf?' }, kim)
  expect(await page('/posteingang', olga)).toContain('Frage zu „Dorfladen“')
  expect((await page('/posteingang', editor)).split('Frage zu „Dorfladen“').length).toBe(before)
  const id = await idOf('Wann macht er auf?')
  expect(await page(`${here}/fragen`, olga)).toContain('Warten auf eine Antwort')
  expect((await house.post(`${here}/fragen/${id}`, { answer: 'Im Mai.', version: '1' }, olga)).status).toBe(303)
})

test('of two who answer at once one wins; the other keeps the words they typed', async () => {
  const here = await measure('Radweg', 'radweg')
  await house.post(`${here}/fragen/neu`, { question: 'Wie breit wird er?' }, kim)
  const id = await idOf('Wie breit wird er?')
  const send = (answer: string) => house.post(`${here}/fragen/${id}`, { answer, version: '1' }, editor)
  const answers = await Promise.all([send('Zwei Meter.'), send('Drei Meter.')])
  expect(answers.map(({ status }) => status).toSorted()).toEqual([303, 422])
  const lost = answers.findIndex(({ status }) => status === 422)
  const form = await answers[lost]?.text()
  expect(form).toContain('Jemand anderes hat inzwischen geantwortet')
  expect(form).toContain(lost === 0 ? 'Zwei Meter.' : 'Drei Meter.')
  expect(await page(here)).toContain(lost === 0 ? 'Drei Meter.' : 'Zwei Meter.')
  expect((await house.post(`${here}/fragen/${id}`, { answer: 'Vier Meter.', version: '2' }, editor)).status).toBe(303)
  expect(await page(here)).toContain('Antwort geändert am')
})

test('a guest confirms the address first, and gets the answer there', async () => {
  const here = await measure('Kita-Neubau', 'kita-neubau')
  const ask = { question: 'Wie viele Plätze?', mail: 'gast@example.org' }
  const without = await house.post(`${here}/fragen/neu`, { question: 'Wie viele Plätze?' })
  expect(without.status).toBe(422)
  expect(await without.text()).toContain('Wie viele Plätze?')
  expect((await house.post(`${here}/fragen/neu`, ask)).status).toBe(303)
  expect(await page(`${here}/fragen`)).toContain('Keine Frage ist offen.')
  const id = await idOf('Wie viele Plätze?')
  expect((await house.get(`${here}/fragen/${id}`, editor)).status).toBe(404)
  const link = /http:\/\/[^/]+(\/musterkreis\/\S+)/.exec((await mailTo('gast@example.org'))?.body ?? '')?.[1] as string
  expect((await house.post(link, {})).status).toBe(303)
  expect((await house.post(link, {})).status).toBe(422)
  expect(await page(`${here}/fragen`)).toContain('Offene Fragen: 1')
  await house.post(`${here}/fragen/${id}`, { answer: 'Achtzig.', version: '1' }, editor)
  expect((await mailTo('gast@example.org'))?.body).toContain('Achtzig.')
  expect(await page(here)).not.toContain('gast@example.org')
})

test('a question can be set aside with a reason: nothing becomes public, whoever asked is told why', async () => {
  const here = await measure('Schwimmbad', 'schwimmbad')
  await house.post(`${here}/fragen/neu`, { question: 'Warum ist der Landrat so?' }, kim)
  const id = await idOf('Warum ist der Landrat so?')
  const aside = (version: string) =>
    house.post(`${here}/fragen/${id}/zuruecklegen`, { why: 'Das hat mit dem Bad nichts zu tun.', version }, editor)
  expect((await aside('1')).status).toBe(303)
  expect(await page(`${here}/fragen`)).toContain('Keine Frage ist offen.')
  expect(await page(`${here}/fragen`)).not.toContain('Landrat')
  expect(await page(`${here}/fragen`, kim)).toContain('Das hat mit dem Bad nichts zu tun.')
  expect((await house.post(`${here}/fragen/${id}`, { answer: 'Doch.', version: '2' }, editor)).status).toBe(303)
  expect((await aside('3')).status).toBe(422)
  expect(await page(here)).toContain('Doch.')
})

test('questions are asked about public measures only, and wrong addresses are not found', async () => {
  const profile = { title: 'Noch geheim', phase: 'planning', wholeDistrict: 'yes' }
  await house.post(`${at}/neu`, profile, editor)
  for (const as of [kim, editor]) expect((await house.get(`${at}/noch-geheim/fragen/neu`, as)).status).toBe(404)
  expect((await house.post(`${at}/noch-geheim/fragen/neu`, { question: 'Was wird das?' }, kim)).status).toBe(404)
  expect((await house.get(`${at}/bus-am-abend/fragen/keine-nummer`, editor)).status).toBe(404)
  const other = await idOf('Wann macht er auf?')
  expect((await house.get(`${at}/bus-am-abend/fragen/${other}`, editor)).status).toBe(404)
})

test('reported and hidden questions vanish from every page', async () => {
  const moderator = await house.addPerson('Mo Moderation', { staff: [[house.district, 'moderator']] })
  const id = await idOf('Fährt er auch sonntags?')
  expect((await house.get(`/musterkreis/melden?art=strategy.question&id=${id}`)).status).toBe(200)
  await house.database.pool.query(`update strategy.question set hidden = true where id = $1`, [id])
  expect(await page(`${at}/bus-am-abend`, moderator)).not.toContain('sonntags')
  expect(await page(`${at}/bus-am-abend/fragen`)).not.toContain('sonntags')
})
