import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestHouse, testHouse } from '#test/support/house.ts'
import { switchOn } from '#test/support/switch-on.ts'
import { compareJob } from './count.ts'

let house: TestHouse
let editor: Awaited<ReturnType<TestHouse['addPerson']>>
beforeAll(async () => {
  house = await testHouse()
  await switchOn(house, 'strategy')
  editor = await house.addPerson('Rike Redaktion', { staff: [[house.district, 'editor']] })
})
afterAll(() => house?.close())

const at = '/musterkreis/strategie'
const count = () => compareJob.run(house.tools, {})
const page = async () => (await house.get(`${at}/vergleich`)).text()
const measure = async (title: string, phase: string, planned: string) => {
  await house.post(`${at}/massnahmen/neu`, { title, phase, wholeDistrict: 'yes' }, editor)
  const slug = title.toLowerCase()
  const money = { year: '2025', source: 'Kreis', kind: 'own', planned, actual: '', share: '', version: '1' }
  await house.post(`${at}/massnahmen/${slug}/teile/geld/neu`, money, editor)
  await house.post(`${at}/massnahmen/${slug}/veroeffentlichen`, {}, editor)
}
const figure = (values: string, common = 'inhabitants', title = 'Menschen') =>
  house.post(`${at}/dokument/zahlen`, { title, unit: 'Menschen', values, common }, editor)

test('a district is counted from what is public, and compared per head once it says how many live there', async () => {
  await count()
  expect(await page()).toContain('Noch gibt es nichts zu vergleichen')
  await measure('Rufbus', 'completed', '10000')
  await measure('Radweg', 'planning', '20000')
  await house.post(`${at}/massnahmen/neu`, { title: 'Entwurf', phase: 'idea', wholeDistrict: 'yes' }, editor)
  await count()
  expect(await page()).toContain('nicht bekannt')
  expect((await figure('2024; 15000')).status).toBe(303)
  await count()
  const { rows } = await house.database.pool.query(
    'select measures, completed, planned_cents::float8 as planned, common from strategy.compared',
  )
  expect(rows).toMatchObject([
    { measures: 2, completed: 1, planned: 3_000_000, common: { inhabitants: { value: 15_000 } } },
  ])
  expect(await page()).toMatch(/>2\s€/)
})

test('a common figure is said once in a district', async () => {
  const twice = await figure('2024; 14000', 'inhabitants', 'Einwohner')
  expect(twice.status).toBe(422)
  const answer = await twice.text()
  expect(answer).toContain('Eine andere Zahl steht schon für diese gemeinsame Kennzahl.')
  expect(answer).toContain('value="Einwohner"')
})

test('a district that switches the room off leaves the comparison', async () => {
  await house.database.pool.query(
    `update spaces.space set services = array_remove(services, 'strategy') where id = $1`,
    [house.district],
  )
  await count()
  expect((await house.database.pool.query('select from strategy.compared')).rows).toEqual([])
})
