import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestHouse, testHouse } from '#test/support/house.ts'

let house: TestHouse
beforeAll(async () => {
  house = await testHouse()
})
afterAll(() => house?.close())

test('who follows an article hears when it changes, and stops hearing when they stop', async () => {
  const editor = await house.addPerson('Rike Redaktion', { staff: [[house.district, 'editor']] })
  const kim = await house.addPerson('Kim Bürgerin', { mail: 'kim@example.org' })
  await house.post('/musterkreis/aktuelles/schreiben', { title: 'Sperrung', lead: 'Ab Montag.' }, editor)
  await house.post('/musterkreis/aktuelles/sperrung/veroeffentlichen', {}, editor)
  const { rows } = await house.inSpace(house.district, (tx) =>
    sql<{ id: string }>`select id from news.article`.execute(tx),
  )
  const marks = `/musterkreis/antworten/news.article/${rows[0]?.id}/zeichen`
  const article = async () => (await house.get('/musterkreis/aktuelles/sperrung', kim)).text()
  expect(await article()).toContain('Auf dem Laufenden bleiben')
  expect((await house.post(marks, { mark: 'follow', on: 'yes' }, kim)).headers.get('location')).toBe(
    '/musterkreis/aktuelles/sperrung',
  )
  expect(await article()).toContain('Sie bleiben auf dem Laufenden')
  const change = async (lead: string, version: string) => {
    const values = { title: 'Sperrung', lead, version }
    expect((await house.post('/musterkreis/aktuelles/sperrung/bearbeiten', values, editor)).status).toBe(303)
    await house.runJobs()
  }
  await change('Erst ab Dienstag.', '1')
  const inbox = async () => (await house.get('/posteingang', kim)).text()
  expect(await inbox()).toContain('Neues zu „Sperrung“')
  const mails = await house.inHouse((tx) =>
    sql<{ subject: string }>`select subject from inbox.mail where recipient = 'kim@example.org'`.execute(tx),
  )
  expect(mails.rows).toEqual([{ subject: 'Neues zu „Sperrung“' }])
  expect(await (await house.get('/konto/benachrichtigungen', kim)).text()).toContain('Meldungen, denen ich folge')
  await house.post('/konto/benachrichtigungen', { mail: 'at-once', 'mail-news.changed': 'never' }, kim)
  expect(await (await house.get('/konto/benachrichtigungen', kim)).text()).toMatch(/value="never"[^>]* selected/)

  await house.post(marks, { mark: 'follow', on: '' }, kim)
  const before = (await inbox()).split('Neues zu').length
  await change('Doch am Montag.', '2')
  expect((await inbox()).split('Neues zu').length).toBe(before)
})
