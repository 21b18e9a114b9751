import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestHouse, testHouse } from '#test/support/house.ts'
import { closeForgotten } from './save.ts'

let house: TestHouse
let editor: Awaited<ReturnType<TestHouse['addPerson']>>
const dialogue = '/musterkreis/mitreden/wie-fahren-wir'
const meeting = `${dialogue}/phasen/abende/treffen/abend`
let hall = ''

beforeAll(async () => {
  house = await testHouse()
  editor = await house.addPerson('Rike Redaktion', { staff: [[house.district, 'editor']] })
  await house.database.pool.query(`update spaces.space set services = array['participation'] where id = $1`, [
    house.district,
  ])
  const promises = { decides: 'Busse.', limits: 'Geld.', decidedBy: 'der Kreistag', answerDays: '28' }
  await house.post('/musterkreis/mitreden/planen', { ...promises, title: 'Wie fahren wir?', template: 'blank' }, editor)
  const phase = { title: 'Abende', method: 'evening', who: 'guest', startDay: '2026-11-01', endDay: '2026-12-31' }
  await house.post(`${dialogue}/neue-phase`, phase, editor)
  const plan = { form: 'evening', registration: 'here', guests: 'yes', partyMax: '1' }
  const when = { startDay: '2026-11-26', startTime: '09:00', endDay: '2026-11-26', endTime: '12:00' }
  await house.post(`${dialogue}/phasen/abende/treffen-planen`, { ...plan, title: 'Abend', ...when }, editor)
  await house.post(
    `${dialogue}/phasen/abende/treffen-planen`,
    { ...plan, title: 'Später', startDay: '2026-12-20', startTime: '18:00' },
    editor,
  )
  await house.post(`${dialogue}/veroeffentlichen`, {}, editor)
})
afterAll(() => house?.close())

const page = async (path: string, as?: typeof editor, headers?: Record<string, string>) =>
  (await house.get(path, as, headers)).text()
const count = async (query: string): Promise<number> =>
  (await house.database.pool.query<{ n: number }>(`select count(*)::int as n from participation.${query}`)).rows[0]
    ?.n ?? 0
const idOf = async (words: string): Promise<string> =>
  (
    await house.database.pool.query<{ id: string }>(`select id from participation.live_question where words = $1`, [
      words,
    ])
  ).rows[0]?.id ?? ''
const cookieOf = (response: Response) => response.headers.get('set-cookie')?.split(';')[0] ?? ''
const send = (path: string, values: Record<string, string>, cookie = '') =>
  house.post(path, values, undefined, { cookie })

test('the box opens when the meeting has begun, with a short code', async () => {
  expect((await house.post(`${meeting}/fragen`, { checked: 'yes' })).status).not.toBe(200)
  expect((await house.post(`${dialogue}/phasen/abende/treffen/spaeter/fragen`, {}, editor)).status).toBe(422)
  expect((await house.post(`${meeting}/fragen`, {}, editor)).status).toBe(303)
  const code = /\/fragen\/([2-9A-Z]{6})/.exec(await page(`${meeting}/fragen`, editor))?.[1] ?? ''
  hall = `/musterkreis/fragen/${code}`
  expect(await page(hall.toLowerCase().replace('/musterkreis', '/musterkreis'))).toContain('Ihre Frage')
  expect(await page(meeting)).toContain('Jetzt vom Telefon fragen')
  expect((await house.get('/musterkreis/fragen/ZZZZZZ')).status).toBe(404)
})

test('one asks without an account; each browser supports a question once', async () => {
  const first = await send(hall, { words: 'Wann fährt der Bus?' })
  const cookie = cookieOf(first)
  expect(first.status).toBe(303)
  expect(cookie).toContain('saal=')
  expect((await send(hall, { words: 'Siehe www.example.org' }, cookie)).status).toBe(422)
  expect(await page(hall)).toContain('Wann fährt der Bus?')
  const support = `${hall}/${await idOf('Wann fährt der Bus?')}/unterstuetzen`
  // Whoever asks wants to know: a second press of the same browser changes nothing.
  await send(support, { on: 'yes' }, cookie)
  expect(await count(`live_question where supports = 1`)).toBe(1)
  const other = cookieOf(await send(support, { on: 'yes' }))
  await Promise.all([send(support, { on: 'yes' }, other), send(support, { on: 'yes' }, other)])
  expect(await count(`live_question where supports = 2`)).toBe(1)
  await send(support, {}, other)
  expect(await count(`live_question where supports = 1`)).toBe(1)
  expect(await count(`live_support`)).toBe(1)
})

test('one browser cannot flood the hall', async () => {
  const cookie = cookieOf(await send(hall, { words: 'Frage Nummer 1?' }))
  for (const number of [2, 3, 4, 5])
    expect((await send(hall, { words: `Frage Nummer ${number}?` }, cookie)).status).toBe(303)
  expect((await send(hall, { words: 'Frage Nummer 6?' }, cookie)).status).toBe(429)
})

test('the moderator chooses what is talked about, one at a time, and hides', async () => {
  const mark = async (words: string, go: string) => house.post(`${meeting}/fragen/${await idOf(words)}`, { go }, editor)
  expect((await mark('Wann fährt der Bus?', 'current')).status).toBe(303)
  expect((await mark('Frage Nummer 1?', 'current')).status).toBe(303)
  expect(await count(`live_question where state = 'current'`)).toBe(1)
  expect(await count(`live_question where state = 'answered' and words = 'Wann fährt der Bus?'`)).toBe(1)
  await mark('Frage Nummer 2?', 'hide')
  expect((await mark('Frage Nummer 3?', 'nonsense')).status).toBe(422)
  const screen = await house.get(`${hall}/leinwand`)
  expect(screen.headers.get('refresh')).toBe('8')
  const html = await screen.text()
  expect(html).toContain('Frage Nummer 1?')
  expect(html).not.toContain('Frage Nummer 2?')
  expect(html).not.toMatch(/<script|style="/)
})

test('where questions are looked at first, nobody sees them before', async () => {
  await house.post(`${meeting}/fragen`, { checked: 'yes' }, editor)
  expect((await send(hall, { words: 'Erst ansehen?' })).headers.get('location')).toContain('da=geprueft')
  expect(await page(hall)).not.toContain('Erst ansehen?')
  await house.post(`${meeting}/fragen/${await idOf('Erst ansehen?')}`, { go: 'open' }, editor)
  expect(await page(hall)).toContain('Erst ansehen?')
})

test('closed: browsers are forgotten, sums stay, every open question waits for its answer', async () => {
  expect((await house.post(`${meeting}/fragen/schliessen`, {}, editor)).status).toBe(303)
  expect(await count(`live_support`)).toBe(0)
  expect(await count(`live_question where supports > 0`)).toBeGreaterThan(0)
  expect((await send(hall, { words: 'Noch eine Frage?' })).status).toBe(422)
  expect(await page('/musterkreis/schreibtisch', editor)).toContain('Frage Nummer 3?')
  expect(await page(meeting)).toContain('Antwort versprochen bis')
  const id = await idOf('Frage Nummer 3?')
  expect((await house.post(`${meeting}/fragen/${id}/antwort`, { answer: '' }, editor)).status).toBe(422)
  expect((await house.post(`${meeting}/fragen/${id}/antwort`, { answer: 'Ab **März**.' }, editor)).status).toBe(303)
  expect(await page(meeting)).toContain('<strong>März</strong>')
  expect(await page('/musterkreis/schreibtisch', editor)).not.toContain('Frage Nummer 3?')
  const data = await (await house.get(`${dialogue}/phasen/abende/kommunaldialoge.json`)).json()
  expect(data.questions).toContainEqual(expect.objectContaining({ words: 'Frage Nummer 3?', answer: 'Ab **März**.' }))
  expect(await page(`${dialogue}/phasen/abende`)).toContain('6 vor Ort')
})

test('a box that nobody closed is closed in the night', async () => {
  await house.post(`${meeting}/fragen`, {}, editor)
  await house.database.pool.query(`update participation.question_box set opened_at = '2026-11-25T08:00:00Z'`)
  await closeForgotten.run(house.tools, {})
  expect(await count(`question_box where closed_at is null`)).toBe(0)
})
