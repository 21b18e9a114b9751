import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestHouse, testHouse } from '#test/support/house.ts'

let house: TestHouse
let editor: Awaited<ReturnType<TestHouse['addPerson']>>
beforeAll(async () => {
  house = await testHouse()
  editor = await house.addPerson('Rike Redaktion', { staff: [[house.district, 'editor']] })
  await house.database.pool.query(`update spaces.space set services = array['participation'] where id = $1`, [
    house.district,
  ])
})
afterAll(() => house?.close())

const at = '/musterkreis/mitreden/umfrage'
const here = `${at}/phasen/fragen/umfrage`

test('the same sheet is entered by many at once, and online at the same moment: it counts once', async ({ skip }) => {
  if (house.database.embedded)
    skip('The embedded database has one connection: nothing can race there. Set ALLMENDE_TEST_SERVER.')
  const promises = {
    decides: 'Busse.',
    limits: 'Geld.',
    decidedBy: 'der Kreistag',
    answerDays: '28',
    template: 'blank',
  }
  const phase = { title: 'Fragen', method: 'survey', who: 'guest', startDay: '2026-11-01', endDay: '2026-12-31' }
  await house.post('/musterkreis/mitreden/planen', { ...promises, title: 'Umfrage' }, editor)
  await house.post(`${at}/neue-phase`, phase, editor)
  await house.post(`${at}/veroeffentlichen`, {}, editor)
  await house.post(`${here}/neue-frage/scale`, { wording: 'Wie zufrieden?' }, editor)
  await house.post(`${here}/papier`, { copies: '1' }, editor)
  const { rows } = await house.database.pool.query<{ code: string }>('select code from participation.survey_copy')
  const code = rows[0]?.code ?? ''
  const enter = () => house.post(`${here}/eingabe`, { channel: 'paper', source: 'Rathaus', code, 'a-q1': '4' }, editor)
  const online = () => house.post(`${here}/bogen/${code}`, { page: '1', go: 'next', 'a-q1': '2' })
  const answers = await Promise.all(Array.from({ length: 20 }, (_, at) => (at % 4 === 3 ? online() : enter())))
  for (const { status } of answers) expect([303, 422]).toContain(status)
  const { rows: sheets } = await house.database.pool.query('select state from participation.survey_sheet')
  expect(sheets.length).toBe(1)
}, 60_000)
