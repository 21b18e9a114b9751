import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ExchangeHouse, exchangeHouse, read } from '../network.fixture.ts'

let at: ExchangeHouse
const path = '/vernetzung/treffen/rueckschau'
beforeAll(async () => {
  at = await exchangeHouse()
  const meeting = {
    ...{ title: 'Rückschau', form: 'meeting', audience: 'all', host: at.house.district, registration: 'none' },
    ...{ startDay: '2026-11-24', startTime: '10:00', endDay: '2026-11-25', endTime: '15:00' },
  }
  await at.house.post('/vernetzung/treffen/planen', meeting, at.support)
  await at.house.post(`${path}/veroeffentlichen`, {}, at.support)
  await at.house.post('/vernetzung/ansprechbar', { topics: 'Mitfahrbank', version: '0' }, at.free)
})
afterAll(() => at?.house.close())

const contact = async () =>
  (
    await at.house.database.pool.query<{ id: string }>('select id from network.contact where person_id = $1', [
      at.free.id,
    ])
  ).rows[0]?.id as string

test('a report is written by those who run the meeting; the press release begins with a draft; nobody else sees it before it is published', async () => {
  const { house, staff, neighbour } = at
  expect((await house.get(`${path}/bericht/bearbeiten`, neighbour)).status).toBe(403)
  expect(await read(at, `${path}/bericht/bearbeiten`, staff)).toContain('auf Einladung: Landkreis Musterkreis')
  const report = { body: 'Es war **gut**.', press: 'Für die Zeitung.', mentions: await contact(), version: '0' }
  expect((await house.post(`${path}/bericht/bearbeiten`, report, neighbour)).status).toBe(403)
  expect((await house.post(`${path}/bericht/bearbeiten`, report, staff)).status).toBe(303)
  expect((await house.post(`${path}/bericht/bearbeiten`, report, staff)).status).toBe(422)
  expect(await read(at, `${path}/bericht`)).not.toContain('Es war')
  expect(
    (await house.post(`${path}/bericht/bearbeiten`, { ...report, published: 'yes', version: '1' }, staff)).status,
  ).toBe(303)
  const page = await read(at, `${path}/bericht`)
  expect(page).toContain('<strong>gut</strong>')
  expect(page).not.toContain('Freya Frei')
  expect(await read(at, `${path}/bericht`, neighbour)).toContain('Freya Frei')
  expect(page).toContain('Landkreis Musterkreis')
  expect(await read(at, `${path}/bericht/pressemitteilung`)).toContain('Für die Zeitung.')
})

test('whoever takes back the consent is in no report any more', async () => {
  expect((await at.house.post('/vernetzung/ansprechbar/zurueckziehen', {}, at.free)).status).toBe(303)
  expect(await read(at, `${path}/bericht`, at.neighbour)).not.toContain('Freya Frei')
})

test('everybody answers once, and nobody can tell who said what', async () => {
  const { house, staff, neighbour, free, outside, office } = at
  const answer = { mark: '4', good: 'Das Essen', better: '', next: 'Rufbus' }
  expect((await house.post(`${path}/rueckmeldung`, { mark: '6' }, free)).status).toBe(422)
  for (const who of [staff, neighbour]) expect((await house.post(`${path}/rueckmeldung`, answer, who)).status).toBe(303)
  expect((await house.post(`${path}/rueckmeldung`, answer, staff)).status).toBe(422)
  expect(await read(at, `${path}/rueckmeldungen`, staff)).not.toContain('Das Essen')
  for (const who of [free, outside]) expect((await house.post(`${path}/rueckmeldung`, answer, who)).status).toBe(303)
  expect(await read(at, `${path}/rueckmeldungen`, office)).toContain('Das Essen')
  expect((await house.get(`${path}/rueckmeldungen`, free)).status).toBe(403)
  const { rows } = await house.database.pool.query<{ row: string }>(
    'select to_jsonb(f)::text as row from network.feedback f',
  )
  for (const { row } of rows) for (const who of [staff, neighbour, free, outside]) expect(row).not.toContain(who.id)
})
