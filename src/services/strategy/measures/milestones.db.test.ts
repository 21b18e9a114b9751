import { sql } from 'kysely'
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

test('an open milestone with a day stands in the calendar as long as its measure is public', async () => {
  const editor = await house.addPerson('Rike Redaktion', { staff: [[house.district, 'editor']] })
  const profile = { title: 'Radweg', phase: 'planning', wholeDistrict: 'yes' }
  const calendar = async () => (await house.get('/musterkreis/kalender')).text()
  await house.post(`${at}/neu`, profile, editor)
  const milestone = { title: 'Erster Spatenstich', state: 'open', dueOn: '2026-11-28' }
  expect((await house.post(`${at}/radweg/teile/meilensteine/neu`, { ...milestone, version: '1' }, editor)).status).toBe(
    303,
  )
  expect(await calendar()).not.toContain('Spatenstich')
  await house.post(`${at}/radweg/veroeffentlichen`, {}, editor)
  expect(await calendar()).toContain('Radweg: Erster Spatenstich')

  const { rows } = await house.inSpace(house.district, (tx) =>
    sql<{ id: string; version: number }>`
      select t.id, m.version from strategy.milestone t join strategy.measure m on m.id = t.measure_id`.execute(tx),
  )
  let version = rows[0]?.version as number
  const there = `${at}/radweg/teile/meilensteine/${rows[0]?.id}`
  const change = async (values: Record<string, string>) => {
    const sent = { ...milestone, ...values, version: String(version) }
    expect((await house.post(there, sent, editor)).status).toBe(303)
    version += 1
  }
  await change({ title: 'Bagger rollen' })
  expect(await calendar()).toContain('Radweg: Bagger rollen')
  await change({ dueOn: '' })
  expect(await calendar()).not.toContain('Radweg:')
  await change({ dueOn: '2026-11-29' })
  expect(await calendar()).toContain('Radweg: Erster Spatenstich')
  await house.post(
    `${at}/radweg/bearbeiten`,
    { ...profile, title: 'Radweg am Fluss', version: String(version) },
    editor,
  )
  expect(await calendar()).toContain('Radweg am Fluss: Erster Spatenstich')
  version += 1
  await change({ state: 'done', doneOn: '2026-11-25' })
  expect(await calendar()).not.toContain('Spatenstich')
  await change({ state: 'open' })
  expect(await calendar()).toContain('Spatenstich')
  await house.post(`${at}/radweg/zurueckziehen`, {}, editor)
  expect(await calendar()).not.toContain('Spatenstich')
  await house.post(`${at}/radweg/veroeffentlichen`, {}, editor)
  expect(await calendar()).toContain('Spatenstich')
  const feed = await (await house.get('/musterkreis/kalender.ics')).text()
  expect(feed).toContain('DTSTART;VALUE=DATE:20261128')
  expect((await house.post(`${there}/entfernen`, {}, editor)).status).toBe(303)
  expect(await calendar()).not.toContain('Spatenstich')
})
