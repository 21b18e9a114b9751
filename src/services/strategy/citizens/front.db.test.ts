import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestHouse, testHouse } from '#test/support/house.ts'
import { switchOn } from '#test/support/switch-on.ts'

const at = '/musterkreis/strategie/massnahmen'
let house: TestHouse
beforeAll(async () => {
  house = await testHouse()
  await switchOn(house, 'strategy')
})
afterAll(() => house?.close())

test('the front page tells what happened last, once per measure, and nothing of drafts', async () => {
  const editor = await house.addPerson('Rike Redaktion', { staff: [[house.district, 'editor']] })
  const front = async (language = '') => (await house.get(`${language}/musterkreis`)).text()
  expect(await front()).not.toContain('bei den Maßnahmen getan')
  const profile = { lead: 'x', phase: 'planning', wholeDistrict: 'yes' }
  for (const title of ['Radweg', 'Dorfladen', 'Geheimes'])
    await house.post(`${at}/neu`, { title, titleEn: `${title} (en)`, ...profile }, editor)
  for (const slug of ['radweg', 'dorfladen']) await house.post(`${at}/${slug}/veroeffentlichen`, {}, editor)
  house.later({ hours: 1 })
  const changed = { title: 'Radweg', titleEn: 'Radweg (en)', ...profile, phase: 'implementation', version: '2' }
  expect((await house.post(`${at}/radweg/bearbeiten`, changed, editor)).status).toBe(303)
  const seen = await front()
  expect(seen).toContain('2 Maßnahmen: 1 in Umsetzung oder Betrieb, 0 abgeschlossen.')
  expect(seen).toContain('Neue Phase: Umsetzung.')
  expect(seen).toContain('Neu hinzugekommen.')
  expect(seen).not.toContain('Geheimes')
  expect(seen.split('>Radweg<').length).toBe(2)
  expect(seen.indexOf('>Radweg<')).toBeLessThan(seen.indexOf('>Dorfladen<'))
  expect(await front('/en')).toContain('Radweg (en)')
})
