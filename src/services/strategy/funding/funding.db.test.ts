import { afterAll, beforeAll, expect, test } from 'vitest'
import { readSpreadsheet } from '#foundation/files/spreadsheet.ts'
import { type TestHouse, testHouse } from '#test/support/house.ts'
import { switchOn } from '#test/support/switch-on.ts'

let house: TestHouse
let editor: Awaited<ReturnType<TestHouse['addPerson']>>
beforeAll(async () => {
  house = await testHouse()
  await switchOn(house, 'strategy')
  editor = await house.addPerson('Rike Redaktion', { staff: [[house.district, 'editor']] })
  await house.post(`${at}/massnahmen/neu`, { title: 'Rufbus', phase: 'operation', wholeDistrict: 'yes' }, editor)
  await house.post(`${at}/massnahmen/rufbus/veroeffentlichen`, {}, editor)
  for (const [source, kind, actual, share] of [
    ['Bund', 'grant', '70000', '65'],
    ['Kreis', 'own', '30000', ''],
  ] as const)
    await house.post(
      `${at}/massnahmen/rufbus/teile/geld/neu`,
      { year: '2025', source, kind, planned: '', actual, share, version: '1' },
      editor,
    )
})
afterAll(() => house?.close())

const at = '/musterkreis/strategie'

test('a funder’s table reckons the promised share of all that was spent, and shows what is more than that', async () => {
  const page = await (await house.get(`${at}/foerderung?quelle=Bund`, editor)).text()
  expect(page).toContain('mehr als die Quote')
  const file = await house.get(`${at}/foerderung/tabelle.xlsx?quelle=Bund`, editor)
  const read = await readSpreadsheet(new Uint8Array(await file.arrayBuffer()), { limit: 1_000_000 })
  expect(read.ok && read.value[0]?.rows[1]).toEqual([
    ...[null, 'Rufbus', 2025, 'Bund', 'Förderung'],
    ...[null, 70_000, null, 100_000, 65, 65_000],
  ])
  const csv = await (await house.get(`${at}/foerderung/tabelle.csv?quelle=Kreis`, editor)).text()
  expect(csv).toContain('30000')
  expect(csv).not.toContain('Bund')
})
