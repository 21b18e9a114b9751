import { afterAll, beforeAll, expect, test } from 'vitest'
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
