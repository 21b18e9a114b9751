import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ExchangeHouse, exchangeHouse, read } from '../network.fixture.ts'
import { remindOfNotes } from './remind.ts'

let at: ExchangeHouse
let session: string
const path = '/vernetzung/treffen/camp'
beforeAll(async () => {
  at = await exchangeHouse()
  const { house, support, staff } = at
  const camp = {
    title: 'Camp',
    form: 'barcamp',
    audience: 'members',
    registration: 'none',
    startDay: '2026-11-26',
    startTime: '08:00',
  }
  await house.post('/vernetzung/treffen/planen', { ...camp, endDay: '2026-11-26', endTime: '18:00' }, support)
  await house.post(`${path}/veroeffentlichen`, {}, support)
  await house.post(`${path}/raeume/neu`, { name: 'Saal', version: '1' }, support)
  await house.post(
    `${path}/raster/zeiten/neu`,
    { onDay: '2026-11-26', from: '10:00', to: '10:45', version: '1' },
    support,
  )
  const added = await house.post(`${path}/sessions/neu`, { title: 'Rufbus', topics: 'Mobilität' }, staff)
  session = `${path}/sessions/${/sessions\/([0-9a-f-]+)/.exec(added.headers.get('location') ?? '')?.[1]}`
  await house.post(`${session}/haende`, { hands: '9' }, support)
  const cell = /value="([0-9a-f-]{36}~[0-9a-f-]{36})"/.exec(await read(at, `${session}/platz`, support))?.[1] as string
  await house.post(`${session}/platz`, { cell }, support)
})
afterAll(() => at?.house.close())

const line = (more: Record<string, string> = {}) => ({
  line: randomUUID(),
  part: 'solutions',
  words: 'Ein Anruf am Vortag reicht.',
  ...more,
})

test('hosts of a session that is over are reminded every other day, until there is a note', async () => {
  const { house, staff } = at
  const reminded = async () => {
    const page = await read(at, '/posteingang', staff)
    return (page.match(/Ihre Session hat noch keine Notiz/g) ?? []).length
  }
  await remindOfNotes.run(house.tools, {})
  expect(await reminded()).toBe(0)
  house.later({ hours: 8 })
  for (let times = 0; times < 2; times++) await remindOfNotes.run(house.tools, {})
  expect(await reminded()).toBe(1)
  house.later({ days: 2 })
  await remindOfNotes.run(house.tools, {})
  expect(await reminded()).toBe(2)
  expect((await house.post(`${session}/notiz`, line(), at.free)).status).toBe(303)
  house.later({ days: 2 })
  await remindOfNotes.run(house.tools, {})
  expect(await reminded()).toBe(2)
})

test('many write at once, a line that is sent twice is one, and nobody else removes it', async () => {
  const { house, staff, free, outside, support } = at
  const words = Array.from({ length: 20 }, (_, index) => `Zeile ${index} zugleich`)
  await Promise.all(
    words.map((one, index) => house.post(`${session}/notiz`, line({ words: one }), index % 2 ? staff : free)),
  )
  const own = line({ words: 'Doppelt gesendet' })
  for (let times = 0; times < 2; times++) expect((await house.post(`${session}/notiz`, own, staff)).status).toBe(303)
  const page = await read(at, `${session}/notiz`, free)
  expect(words.filter((one) => !page.includes(one))).toEqual([])
  expect(page.match(/Doppelt gesendet \(|Doppelt gesendet </g)?.length).toBe(1)
  expect((await house.post(`${session}/notiz`, line(), outside)).status).toBe(404)
  expect((await house.post(`${session}/notiz`, line({ part: 'unsinn' }), free)).status).toBe(422)
  expect((await house.post(`${session}/notiz/zeilen/${own.line}/entfernen`, {}, free)).status).toBe(404)
  expect((await house.post(`${session}/notiz/zeilen/${own.line}/entfernen`, {}, support)).status).toBe(303)
})

test('a photo needs its rights, and is seen only as far as it may be shown', async () => {
  const { house, free } = at
  expect((await house.post(`${session}/notiz/foto`, {}, free)).status).toBe(422)
  const broken = new File(['kein Bild'], 'flipchart.jpg', { type: 'image/jpeg' })
  expect((await house.post(`${session}/notiz/foto`, { pictureFile: broken }, free)).status).toBe(422)
})

test('results by topic across the sessions, for those who may read the barcamp', async () => {
  const results = await read(at, `${path}/ergebnisse`, at.neighbour)
  expect(results).toContain('Mobilität')
  expect(results).toContain('Ein Anruf am Vortag reicht.')
  expect(results).toContain('1 von 1 Sessions haben eine Notiz')
  expect((await at.house.get(`${path}/ergebnisse`)).status).toBe(404)
})
