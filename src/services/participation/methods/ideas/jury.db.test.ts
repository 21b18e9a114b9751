import { afterAll, beforeAll, expect, test } from 'vitest'
import { criteriaFrom } from './criteria.ts'
import { ideasHouse } from './ideas.fixture.ts'

let world: Awaited<ReturnType<typeof ideasHouse>>
beforeAll(async () => {
  world = await ideasHouse('citizen')
})
afterAll(() => world?.house.close())

test('where an account is needed, visitors are asked to log in', async () => {
  const { write, page, at, house } = world
  expect(await page()).toContain('Zum Einreichen anmelden')
  expect((await house.get(`${at}/neue-idee`)).status).toBe(303)
  expect((await write({ title: 'Ohne Konto', name: 'G', mail: 'g@example.org' })).status).toBe(403)
})

test('criteria are fixed once the phase has begun, and stand first on its page', async () => {
  const { house, dialogue, editor, at, page } = world
  const contest = { title: 'Wettbewerb', method: 'ideas', who: 'citizen', startDay: '2026-12-21', endDay: '2026-12-31' }
  await house.post(`${dialogue}/neue-phase`, contest, editor)
  const next = `${dialogue}/phasen/wettbewerb`
  const criteria = '- verbessert den Alltag\n- ist neu\n\nist neu'
  expect((await house.post(`${next}/kriterien`, { criteria }, editor)).status).toBe(303)
  expect(await page(next)).toContain('verbessert den Alltag')
  expect((await house.post(`${at}/kriterien`, { criteria }, editor)).status).toBe(422)
})

test('a criterion keeps its id while its words stay', () => {
  const before = criteriaFrom('eins\nzwei', [])
  expect(criteriaFrom('zwei\ndrei\neins', before).map(({ id }) => id)).toEqual(['k2', 'k3', 'k1'])
})

test('the jury gives points after the end; the winner is shown', async () => {
  const { house, dialogue, editor, kim, page, idea } = world
  const at = `${dialogue}/phasen/wettbewerb`
  house.later({ days: 26 })
  const words = { body: 'Weil es fehlt.', seen: 'yes' }
  for (const title of ['Mitfahrbank', 'Kino im Dorf'])
    expect((await house.post(`${at}/neue-idee`, { ...words, title }, kim)).status).toBe(303)
  const [bench, cinema] = [await idea('Mitfahrbank'), await idea('Kino im Dorf')]
  const points = { points1: '9', points2: '7' }
  expect((await house.post(`${at}/ideen/${bench}/punkte`, points, editor)).status).toBe(422)
  // The session of a month ago has ended by itself: the jury meets right after the end.
  house.later({ days: 3 })
  const late = await house.addPerson('Jo Jury', { staff: [[house.district, 'editor']] })
  house.later({ days: 10 })
  expect((await house.post(`${at}/ideen/${bench}/punkte`, points, late)).status).toBe(303)
  expect((await house.post(`${at}/ideen/${cinema}/punkte`, { points1: '11' }, late)).status).toBe(422)
  expect((await house.post(`${at}/ideen/${cinema}/punkte`, { points1: '3' }, late)).status).toBe(303)
  const jury = await page(`${at}/jury`, late)
  expect(jury.indexOf('Mitfahrbank')).toBeLessThan(jury.indexOf('Kino im Dorf'))
  expect(jury).toContain('16')
  expect((await house.post(`${at}/ideen/${bench}/sieger`, { winner: 'yes' }, late)).status).toBe(303)
  expect(await page(at)).toContain('Ausgezeichnet')
})
