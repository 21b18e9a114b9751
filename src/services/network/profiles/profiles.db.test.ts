import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ExchangeHouse, exchangeHouse, read } from '../network.fixture.ts'

let at: ExchangeHouse
beforeAll(async () => {
  at = await exchangeHouse()
})
afterAll(() => at?.house.close())

const list = '/vernetzung/dienste'
const profile = (actor: string, audience: string, name = 'Mitfahrbank') => ({
  ...{ actor, name, field: 'mobility', status: 'pilot', audience, problem: 'Der letzte Bus fährt um sechs.' },
})

test('whoever speaks for a body describes its services; others are told that they do not', async () => {
  const { house, staff, free, outside } = at
  expect((await house.post(`${list}/neu`, profile(house.district, 'all'), outside)).status).toBe(403)
  expect((await house.post(`${list}/neu`, profile(house.district, 'all'), free)).status).toBe(422)
  expect((await house.post(`${list}/neu`, profile(house.district, 'all'), staff)).status).toBe(303)
  expect((await house.post(`${list}/neu`, profile(at.town, 'all', 'Stadtbus'), free)).status).toBe(303)
  expect(await read(at, `${list}/vergleich/mobility`)).toContain('Stadtbus, Stadt Freistadt')
})

test('each audience reads what is meant for it, and no more', async () => {
  const { house, staff, neighbour, free, outside, office, support } = at
  const readers = { staff, neighbour, free, outside, office, support, visitor: undefined }
  const expected = {
    all: ['staff', 'neighbour', 'free', 'outside', 'office', 'support', 'visitor'],
    members: ['staff', 'neighbour', 'free', 'office', 'support'],
    districts: ['staff', 'neighbour', 'office', 'support'],
    own: ['staff'],
  }
  for (const [audience, who] of Object.entries(expected)) {
    const name = `Dienst ${audience}`
    expect((await house.post(`${list}/neu`, profile(house.district, audience, name), staff)).status).toBe(303)
    for (const [reader, person] of Object.entries(readers)) {
      const listed = (await (await house.get(list, person)).text()).includes(name)
      const shown = (await house.get(`${list}/dienst-${audience}`, person)).status === 200
      expect([listed, shown], `${audience}: ${reader}`).toEqual([who.includes(reader), who.includes(reader)])
    }
  }
  await house.runJobs()
  const found = await (await house.post('/suche', { q: 'Dienst' })).text()
  expect(found).toContain('/vernetzung/dienste/dienst-all')
  expect(found).not.toContain('/vernetzung/dienste/dienst-members')
})

test('a change keeps how it was; who comes second is told; a confirmation renews the day', async () => {
  const { house, staff, neighbour } = at
  const path = `${list}/mitfahrbank`
  const changed = {
    ...profile(house.district, 'all'),
    problem: 'Der letzte Bus fährt um acht.',
    status: 'live',
    version: '1',
  }
  expect((await house.post(`${path}/bearbeiten`, changed, neighbour)).status).toBe(403)
  expect((await house.post(`${path}/bearbeiten`, changed, staff)).status).toBe(303)
  const second = await house.post(`${path}/bearbeiten`, { ...changed, problem: 'Ganz anders.' }, staff)
  expect(second.status).toBe(422)
  expect(await second.text()).toContain('Ganz anders.')
  const before = await read(at, `${path}/verlauf/1`)
  expect(before).toMatch(/<del[^>]*>sechs/)
  expect(before).toMatch(/<ins[^>]*>acht/)
  expect((await house.get(`${path}/verlauf/7`)).status).toBe(404)
  await house.database.pool.query(`update network.profile set checked_on = checked_on - 200`)
  expect(await read(at, path)).toContain('lange nicht geprüft')
  expect((await house.post(`${path}/stimmt-noch`, {}, staff)).status).toBe(303)
  expect(await read(at, path)).not.toContain('lange nicht geprüft')
})

test('moderation hides a profile', async () => {
  const { house } = at
  await house.database.pool.query(`update network.profile set hidden = true where slug = 'stadtbus'`)
  expect((await house.get(`${list}/stadtbus`, at.free)).status).toBe(404)
  expect(await read(at, list)).not.toContain('Stadtbus')
})
