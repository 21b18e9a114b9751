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

test('who follows a measure hears once a day that something happened, and nothing while it is not public', async () => {
  const editor = await house.addPerson('Rike Redaktion', { staff: [[house.district, 'editor']] })
  const kim = await house.addPerson('Kim Bürgerin', { mail: 'kim@example.org' })
  const profile = { title: 'Bus am Abend', lead: 'x', phase: 'planning', wholeDistrict: 'yes' }
  await house.post(`${at}/neu`, profile, editor)
  await house.post(`${at}/bus-am-abend/veroeffentlichen`, {}, editor)
  const { rows } = await house.inSpace(house.district, (tx) =>
    sql<{ id: string }>`select id from strategy.measure`.execute(tx),
  )
  const marks = `/musterkreis/antworten/strategy.measure/${rows[0]?.id}/zeichen`
  expect((await house.post(marks, { mark: 'follow', on: 'yes' }, kim)).status).toBe(303)
  let version = 2
  const change = async (values: Record<string, string>) => {
    const sent = { ...profile, ...values, version: String(version) }
    expect((await house.post(`${at}/bus-am-abend/bearbeiten`, sent, editor)).status).toBe(303)
    version += 1
    await house.runJobs()
  }
  const heard = async () => {
    const { rows } = await house.inHouse((tx) =>
      sql<{ body: string }>`select body from inbox.message where person_id = ${kim.id} order by created_at, id`.execute(
        tx,
      ),
    )
    return rows.map(({ body }) => body.split('\n')[0])
  }

  await change({ lead: 'Nur ein Wort.' })
  expect(await heard()).toEqual([])
  await change({ phase: 'implementation' })
  expect(await heard()).toEqual(['Neue Phase: Umsetzung.'])
  await change({ phase: 'implementation', paused: 'yes' })
  expect(await heard()).toHaveLength(1)

  house.later({ days: 1 })
  await change({ phase: 'implementation' })
  expect((await heard()).at(-1)).toBe('Es geht weiter.')
  expect(await (await house.get('/posteingang', kim)).text()).toContain('Neues zu „Bus am Abend“')

  house.later({ days: 1 })
  const milestone = { title: 'Erste Fahrt', state: 'done', doneOn: '2026-11-27', version: String(version) }
  expect((await house.post(`${at}/bus-am-abend/teile/meilensteine/neu`, milestone, editor)).status).toBe(303)
  version += 1
  await house.runJobs()
  expect((await heard()).at(-1)).toBe('Ein Meilenstein ist erreicht.')

  house.later({ days: 1 })
  await house.post(`${at}/bus-am-abend/zurueckziehen`, {}, editor)
  version += 1
  await change({ phase: 'operation' })
  expect(await heard()).toHaveLength(3)
})
