import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ExchangeHouse, exchangeHouse, read } from '../../network.fixture.ts'

let at: ExchangeHouse
const path = '/vernetzung/treffen/livetag'
let session: string
let cell: string
const ids = async (sql: string) => (await at.house.database.pool.query<{ id: string }>(sql)).rows.map(({ id }) => id)

beforeAll(async () => {
  at = await exchangeHouse()
  const { house, support, staff } = at
  const meeting = {
    ...{ title: 'Livetag', form: 'barcamp', audience: 'members', registration: 'none' },
    ...{ startDay: '2026-11-26', startTime: '08:00', endDay: '2026-11-26', endTime: '18:00' },
  }
  await house.post('/vernetzung/treffen/planen', meeting, support)
  await house.post(`${path}/veroeffentlichen`, {}, support)
  await house.post(`${path}/raeume/neu`, { name: 'Saal', seats: '80', version: '1' }, support)
  await house.post(
    `${path}/raster/zeiten/neu`,
    { onDay: '2026-11-26', from: '09:45', to: '10:30', version: '1' },
    support,
  )
  await house.post(`${path}/sessions/neu`, { title: 'Mitfahrbank' }, staff)
  session = (await ids('select id from network.session'))[0] as string
  await house.post(`${path}/sessions/${session}/haende`, { hands: '12' }, support)
  cell = `${(await ids('select id from network.room'))[0]}~${(await ids('select id from network.slot'))[0]}`
}, 60_000)
afterAll(() => at?.house.close())

const standIn = (html: string) => /data-stand="([^"]+)"/.exec(html)?.[1] as string
const stream = (stand = '') => `${path}/jetzt/strom?teil=tafel&stand=${stand}`

test('whoever may not read the barcamp cannot follow it', async () => {
  const { house, outside, free } = at
  expect((await house.get(stream())).status).toBe(404)
  expect((await house.get(stream(), outside)).status).toBe(404)
  expect((await house.get(stream(), free)).status).toBe(200)
})

test('everything that is seen changes the state the page stands for; nothing else does', async () => {
  const { house, support, staff, free } = at
  const stand = async (page = 'jetzt') => standIn(await read(at, `${path}/${page}`, support))
  const seen = new Set([await stand()])
  expect(await stand('raster')).toBe([...seen][0])
  const changes = async (deed: () => Promise<Response>) => {
    expect((await deed()).status).toBe(303)
    const now = await stand()
    expect(seen.has(now)).toBe(false)
    seen.add(now)
  }
  await changes(() => house.post(`${path}/sessions/${session}/platz`, { cell }, support))
  await changes(() => house.post(`${path}/sessions/${session}/anheften`, { on: 'yes' }, support))
  await changes(() => house.post(`${path}/sessions/${session}/gastgeber/neu`, { name: 'Bauhof', version: '1' }, staff))
  await changes(() => house.post(`${path}/raeume/neu`, { name: 'Kammer', version: '1' }, support))
  await changes(() => house.post(`${path}/pitch/schlange`, { queue: 'open' }, support))
  await changes(() => house.post(`${path}/sessions/${session}/platz/freigeben`, {}, support))
  const before = await stand()
  expect((await house.post(`${path}/sessions/${session}/merken`, { on: 'yes' }, free)).status).toBe(303)
  expect(await stand()).toBe(before)
})

test('a slot that begins changes it as well: nobody has to do anything', async () => {
  const { house, support } = at
  const before = standIn(await read(at, `${path}/jetzt`, support))
  house.later({ minutes: 50 })
  expect(standIn(await read(at, `${path}/jetzt`, support))).not.toBe(before)
})

test('the board comes with the message: the same for everybody, without a trace of who asked first', async () => {
  const { house, support, free } = at
  house.later({ minutes: -20 })
  await house.post(`${path}/sessions/${session}/platz`, { cell }, support)
  const answer = await house.get(stream(), free)
  expect(answer.headers.get('content-type')).toContain('text/event-stream')
  expect(answer.headers.get('cache-control')).toContain('no-store')
  const told = await answer.text()
  expect(told).toContain('Mitfahrbank')
  expect(told).toContain('event: part')
  expect(told).not.toContain('csrf')
  expect(told).not.toContain(free.id)
})
