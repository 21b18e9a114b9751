import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ExchangeHouse, exchangeHouse, read } from '../network.fixture.ts'
import { guides, topics } from './topics.ts'

let at: ExchangeHouse
const path = '/vernetzung/treffen/gruppentag/gruppenarbeit/organisation'
beforeAll(async () => {
  at = await exchangeHouse()
  const meeting = {
    ...{ title: 'Gruppentag', form: 'meeting', audience: 'members', registration: 'none' },
    ...{ startDay: '2027-03-04', startTime: '10:00', endDay: '2027-03-04', endTime: '15:00' },
  }
  await at.house.post('/vernetzung/treffen/planen', meeting, at.office)
  await at.house.post('/vernetzung/treffen/gruppentag/veroeffentlichen', {}, at.office)
})
afterAll(() => at?.house.close())

const line = (more: Record<string, string> = {}) => ({
  ...{ line: randomUUID(), question: 'place', aspect: 'hurdle', words: 'Es fehlt an Zeit.' },
  ...more,
})

test('every topic has the same number of guiding questions, in both languages', () => {
  for (const topic of topics) {
    const questions = Object.values(guides[topic].questions)
    expect(questions, topic).toHaveLength(4)
    for (const { de, en } of questions) expect(Boolean(de && en)).toBe(true)
  }
})

test('members write lines, for their own body or in general; a line that is sent twice is one', async () => {
  const { house, staff, free, outside } = at
  expect((await house.post(path, line(), outside)).status).toBe(404)
  const mine = line({ actor: house.district })
  for (let times = 0; times < 2; times++) expect((await house.post(path, mine, staff)).status).toBe(303)
  expect(
    (await house.post(path, line({ actor: at.town, aspect: 'chance', words: 'Wir teilen eine Stelle.' }), free)).status,
  ).toBe(303)
  expect((await house.post(path, line({ question: 'answer' }), free)).status).toBe(422)
  expect((await house.post(path, line({ actor: house.network }), free)).status).toBe(422)
  expect((await house.post(path, line({ words: '' }), free)).status).toBe(422)
  const page = await read(at, path, free)
  expect(page.match(/Es fehlt an Zeit\./g)).toHaveLength(1)
  expect(page).toContain('Wir teilen eine Stelle.')
})

test('thirty write at once, nothing is lost', async () => {
  const { house, staff, free } = at
  const words = Array.from({ length: 30 }, (_, index) => `Gedanke ${index} zugleich`)
  await Promise.all(words.map((one, index) => house.post(path, line({ words: one }), index % 2 ? staff : free)))
  const page = await read(at, path, free)
  expect(words.filter((one) => !page.includes(one))).toEqual([])
})

test('all meetings side by side, as far as one may read them', async () => {
  expect(await read(at, '/vernetzung/gruppenarbeit/organisation', at.neighbour)).toContain('Wir teilen eine Stelle.')
  expect(await read(at, '/vernetzung/gruppenarbeit/organisation?frage=lasting', at.neighbour)).not.toContain(
    'Wir teilen',
  )
  expect(await read(at, '/vernetzung/gruppenarbeit/organisation?jahr=2027', at.neighbour)).toContain('Wir teilen')
  expect(await read(at, '/vernetzung/gruppenarbeit/organisation')).not.toContain('Wir teilen eine Stelle.')
  expect((await at.house.get('/vernetzung/gruppenarbeit/wetter')).status).toBe(404)
})

test('a line goes with its author’s press, or by whoever runs the meeting', async () => {
  const { house, staff, free, office } = at
  const own = line({ words: 'Wieder weg' })
  await house.post(path, own, staff)
  expect((await house.post(`${path}/${own.line}/entfernen`, {}, free)).status).toBe(404)
  expect((await house.post(`${path}/${own.line}/entfernen`, {}, staff)).status).toBe(303)
  const other = line({ words: 'Auch weg' })
  await house.post(path, other, staff)
  expect((await house.post(`${path}/${other.line}/entfernen`, {}, office)).status).toBe(303)
  expect(await read(at, path, free)).not.toContain('Auch weg')
})
