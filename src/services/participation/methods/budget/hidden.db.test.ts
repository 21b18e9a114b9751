import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestHouse, testHouse } from '#test/support/house.ts'
import { ballot, budgetThroughForms, type Person } from './budget.fixture.ts'

let house: TestHouse
let editor: Person
let moderator: Person
let kim: Person
let at: string
beforeAll(async () => {
  house = await testHouse()
  editor = await house.addPerson('Rike Redaktion', { staff: [[house.district, 'editor']] })
  moderator = await house.addPerson('Mo Moderation', { staff: [[house.district, 'moderator']] })
  kim = await house.addPerson('Kim Bürgerin')
  at = await budgetThroughForms(house, editor, 'Dorfgeld')
})
afterAll(() => house?.close())

const page = async (path: string, as?: Person) => (await house.get(path, as)).text()
const rows = async (query: string) => (await house.database.pool.query(query)).rows
const reason = 'Das Wort beleidigt eine Familie aus dem Dorf.'

test('a project is reported and hidden: number and cost stay, and it can still be voted for', async () => {
  const [linden] = await rows(`select id from participation.project where title = 'Linde'`)
  const project = `${at}/budget/projekte/${linden.id}`
  expect(await page(project)).toContain(`art=participation.project&amp;id=${linden.id}`)
  const report = { kind: 'participation.project', id: linden.id, category: 'hate', words: reason, mail: '', name: '' }
  expect((await house.post('/musterkreis/melden', report, kim)).status).toBe(303)
  const [found] = await rows('select id from moderation.case')
  const decision = { version: '1', decision: 'hide', category: 'hate', ground: 'rules', reason }
  expect((await house.post(`/musterkreis/moderation/faelle/${found.id}`, decision, moderator)).status).toBe(303)
  const list = await page(at)
  expect(list).not.toContain('Linde')
  expect(list).toContain('Ausgeblendetes Projekt')
  expect(list).toContain('3 Projekte')
  expect(await page(project)).toContain('Ausgeblendetes Projekt')
  expect(await page(project)).toContain('hat die Moderation ausgeblendet')
  expect(await page(project)).not.toContain('Linde')
  expect(await page(project, moderator)).toContain('Linde')
  for (const file of ['projekte.csv', 'ergebnis.json'])
    expect(await page(`${at}/budget/${file}`, editor)).not.toContain('Linde')
  expect(await page('/musterkreis/suche?q=Linde')).not.toContain(`/projekte/${linden.id}`)
  expect(await page(`${at}/budget/stimmzettel`, kim)).toContain('Ausgeblendetes Projekt')
  expect((await house.post(`${at}/budget/stimmzettel`, ballot([2]), kim)).status).toBe(303)
})
