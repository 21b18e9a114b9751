import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ExchangeHouse, exchangeHouse } from '../network.fixture.ts'

let at: ExchangeHouse
const path = '/vernetzung/treffen/raumfrage'
beforeAll(async () => {
  at = await exchangeHouse()
  const meeting = {
    ...{ title: 'Raumfrage', form: 'meeting', audience: 'all', host: at.house.district, registration: 'none' },
    ...{ startDay: '2026-12-05', startTime: '10:00', endDay: '2026-12-05', endTime: '15:00' },
  }
  await at.house.post('/vernetzung/treffen/planen', meeting, at.support)
})
afterAll(() => at?.house.close())

test('ten people enter a room of the same name at once: one is kept, nine are told at the field', async ({ skip }) => {
  if (at.house.database.embedded) skip('one connection: nothing happens at once')
  const room = { name: 'Saal', seats: '20', version: '1' }
  const answers = await Promise.all(
    Array.from({ length: 10 }, () => at.house.post(`${path}/raeume/neu`, room, at.support)),
  )
  expect(answers.map(({ status }) => status).toSorted()).toEqual([303, ...Array.from({ length: 9 }, () => 422)])
  const refused = answers.find(({ status }) => status === 422)
  expect(await refused?.text()).toContain('So heißt schon ein Raum')
})

test('one body prepares in two windows at once: nothing is lost, the second is told', async ({ skip }) => {
  if (at.house.database.embedded) skip('one connection: nothing happens at once')
  const { rows } = await at.house.database.pool.query<{ slug: string }>(
    `select slug from network.actor where id = $1`,
    [at.house.district],
  )
  await at.house.post(`${path}/veroeffentlichen`, {}, at.support)
  const answers = await Promise.all(
    ['Eins', 'Zwei'].map((highlight) =>
      at.house.post(`${path}/vorbereitung/${rows[0]?.slug}`, { highlight, version: '0' }, at.staff),
    ),
  )
  expect(answers.map(({ status }) => status).toSorted()).toEqual([303, 422])
})
