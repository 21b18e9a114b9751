import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type TestHouse, testHouse } from '#test/support/house.ts'
import { switchOn } from '#test/support/switch-on.ts'
import { halfYearBefore, halfYearOf } from './rules/half-year.ts'

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
const reports = `${at}/berichte`
beforeEach(async () => {
  await house.inSpace(house.district, async (tx) => {
    await sql`delete from strategy.report`.execute(tx)
    await sql`delete from strategy.measure`.execute(tx)
  })
  for (const title of ['Bus am Abend', 'Mitfahrbank']) {
    await house.post(`${at}/massnahmen/neu`, { title, phase: 'planning', wholeDistrict: 'yes' }, editor)
  }
  await house.database.pool.query(`update strategy.measure set state = 'published', published_at = created_at`)
})

const now = () => halfYearOf(house.now().toZonedDateTimeISO('Europe/Berlin').toPlainDate())
const freeze = (half: string) => house.post(`${reports}/neu`, { half }, editor)
const text = async (path: string, as?: Parameters<TestHouse['get']>[1]) => (await house.get(path, as)).text()
const move = (phase: string) =>
  house.database.pool.query(
    `update strategy.measure set phase = $1, lesson = 'Früher fragen.' where slug = 'bus-am-abend'`,
    [phase],
  )

test('a report is frozen as a draft, published, and stays as it was whatever becomes of the measures', async () => {
  const half = now().slug
  expect((await freeze(half)).status).toBe(303)
  expect((await house.get(`${reports}/${half}`, citizen)).status).toBe(404)
  expect((await freeze(half)).status).toBe(422)
  await house.post(`${reports}/${half}/bearbeiten`, { introduction: 'Viel geschafft.', version: '1' }, editor)
  const stale = await house.post(`${reports}/${half}/bearbeiten`, { introduction: 'Zu spät.', version: '1' }, editor)
  expect(stale.status).toBe(422)
  expect(await stale.text()).toContain('Zu spät.')
  await house.post(`${reports}/${half}/veroeffentlichen`, {}, editor)
  await move('implementation')
  await house.database.pool.query(`update strategy.measure set title = 'Ganz anders' where slug = 'mitfahrbank'`)
  const page = await text(`${reports}/${half}`)
  expect(page).toContain('Viel geschafft.')
  expect(page).toContain('Mitfahrbank')
  expect(page).not.toContain('Ganz anders')
  expect(page).toContain('Das ist der erste Bericht')
  expect((await house.post(`${reports}/${half}/verwerfen`, {}, editor)).status).toBe(422)
  await house.post(`${reports}/${half}/berichtigen`, { correction: 'Es waren drei.' }, editor)
  expect(await text(`${reports}/${half}`)).toContain('Es waren drei.')
})

test('the next report says what happened since, and hands out paper and data', async () => {
  const [before, half] = [halfYearBefore(now()).slug, now().slug]
  await freeze(before)
  await house.post(`${reports}/${before}/veroeffentlichen`, {}, editor)
  await move('ended')
  await house.post(`${at}/massnahmen/neu`, { title: 'Rufbus', phase: 'idea', wholeDistrict: 'yes' }, editor)
  await house.database.pool.query(`update strategy.measure set state = 'published', published_at = created_at`)
  await freeze(half)
  await house.post(`${reports}/${half}/veroeffentlichen`, {}, editor)
  const page = await text(`${reports}/${half}`)
  expect(page).toContain('Neu dabei (1)')
  expect(page).toContain('Beendet, mit der Lehre daraus (1)')
  expect(page).toContain('Früher fragen.')
  const json = await (await house.get(`${reports}/${half}/tabelle.json`)).json()
  expect(json).toMatchObject({ halfYear: half, licence: { id: 'dl-de/by-2-0' } })
  expect(json.measures.map(({ title, phase }: { title: string; phase: string }) => [title, phase])).toEqual([
    ['Bus am Abend', 'ended'],
    ['Mitfahrbank', 'planning'],
    ['Rufbus', 'idea'],
  ])
  expect(await text(`${reports}/${half}/tabelle.csv`)).toContain('Mitfahrbank')
  const pdf = Buffer.from(await (await house.get(`${reports}/${half}/bericht.pdf`)).arrayBuffer()).toString('latin1')
  expect(pdf.startsWith('%PDF-')).toBe(true)
  expect(pdf).toContain('/MarkInfo')
  const measure = await text(`${at}/massnahmen/bus-am-abend`)
  expect(measure).toContain('In den Berichten')
  expect(await text(`${at}/massnahmen/bus-am-abend/weg`)).toContain(`/berichte/${half}`)
}, 60_000)

test('a draft can be thrown away and frozen anew; half-years that are too far away are refused', async () => {
  const half = now().slug
  await freeze(half)
  await move('operation')
  expect((await house.post(`${reports}/${half}/verwerfen`, {}, editor)).status).toBe(303)
  await freeze(half)
  const { rows } = await house.database.pool.query(`select phase from strategy.reported where slug = 'bus-am-abend'`)
  expect(rows).toEqual([{ phase: 'operation' }])
  const far = await freeze('2001-1')
  expect(far.status).toBe(422)
  expect(await far.text()).toContain('lässt sich nicht mehr berichten')
})

test('what is missing is listed before anything freezes', async () => {
  const page = await text(`${at}/pruefung`, editor)
  expect(page).toContain('Mitfahrbank')
  expect(page).toContain('Geplanter Beginn oder geplantes Ende fehlt.')
  expect(await text(`${reports}/neu`, editor)).toContain('Bei 2 von 2 öffentlichen Maßnahmen')
})
