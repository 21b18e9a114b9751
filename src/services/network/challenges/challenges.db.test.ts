import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ExchangeHouse, exchangeHouse, read } from '../network.fixture.ts'
import { reportBackJob } from './remind.ts'

let at: ExchangeHouse
beforeAll(async () => {
  at = await exchangeHouse()
})
afterAll(() => at?.house.close())

const list = '/vernetzung/herausforderungen'
const challenge = (title: string, audience: string, more: Record<string, string> = {}) => ({
  ...{ title, situation: 'Die Bank steht, niemand sitzt darauf.', needed: 'Wie finden wir Mitfahrende?', audience },
  ...more,
})
const card = (words: string, more: Record<string, string> = {}) => ({
  ...{ card: randomUUID(), kind: 'tip', words },
  ...more,
})

test('staff ask for their district, members for their organisation, others for themselves; outsiders do not', async () => {
  const { house, staff, free, outside, support, town } = at
  const district = { actor: house.district }
  expect((await house.post(`${list}/neu`, challenge('Von außen', 'all'), outside)).status).toBe(403)
  expect((await house.post(`${list}/neu`, challenge('Kreisfrage', 'all', district), free)).status).toBe(422)
  expect((await house.post(`${list}/neu`, challenge('Ohne Haus', 'all'), free)).status).toBe(422)
  expect((await house.post(`${list}/neu`, challenge('Kreisfrage', 'all', district), staff)).status).toBe(303)
  expect((await house.post(`${list}/neu`, challenge('Stadtfrage', 'all', { actor: town }), free)).status).toBe(303)
  expect((await house.post(`${list}/neu`, challenge('Eigene Frage', 'own'), support)).status).toBe(303)
  const page = await read(at, list)
  for (const words of ['Stadt Freistadt', 'Kreisfrage']) expect(page).toContain(words)
  expect(page).not.toContain('Eigene Frage')
  expect(await read(at, list, support)).toContain('Eigene Frage')
  expect((await house.get(`${list}/kreisfrage/bearbeiten`, staff)).status).toBe(200)
  expect((await house.get(`${list}/kreisfrage/bearbeiten`, free)).status).toBe(403)
})

test('each audience reads what is meant for it: in the list, on the page, and in what phones ask for', async () => {
  const { house, staff, neighbour, free, outside, office, support } = at
  const readers = { staff, neighbour, free, outside, office, support, visitor: undefined }
  const expected = {
    all: ['staff', 'neighbour', 'free', 'outside', 'office', 'support', 'visitor'],
    members: ['staff', 'neighbour', 'free', 'office', 'support'],
    districts: ['staff', 'neighbour', 'office', 'support'],
    own: ['staff'],
  }
  for (const [audience, who] of Object.entries(expected)) {
    const title = `Frage ${audience}`
    await house.post(`${list}/neu`, challenge(title, audience, { actor: house.district }), staff)
    await house.post(`${list}/frage-${audience}/karten`, card('Zettelkasten'), staff)
    for (const [reader, person] of Object.entries(readers)) {
      const listed = (await (await house.get(`${list}?q=zettelkasten`, person)).text()).includes(title)
      const shown = (await house.get(`${list}/frage-${audience}`, person)).status === 200
      const asked = (await house.get(`${list}/frage-${audience}/karten.json`, person)).status === 200
      const expectation = who.includes(reader)
      expect([listed, shown, asked], `${audience}: ${reader}`).toEqual([expectation, expectation, expectation])
    }
  }
  expect((await house.post(`${list}/frage-own/karten`, card('Fremd'), free)).status).toBe(404)
})

test('a card that is sent twice is one card; phones are told of it, and that nothing is new', async () => {
  const { house, free, outside, neighbour } = at
  const path = `${list}/kreisfrage/karten`
  expect((await house.post(path, card('Von außen'), outside)).status).toBe(403)
  expect((await house.post(path, card('Kein Schlüssel', { card: 'x' }), free)).status).toBe(422)
  const sent = card('Fahrplan an die Bank hängen', { quiet: 'yes' })
  expect((await house.post(path, sent, free)).status).toBe(204)
  expect((await house.post(path, sent, free)).status).toBe(204)
  expect((await house.post(path, card('Ohne Skript geschrieben'), free)).status).toBe(303)
  const first = await house.get(`${path}.json`, neighbour)
  const { cards } = (await first.json()) as { cards: { words: string; by: string; kind: string }[] }
  expect(new Set(cards.map(({ words, by, kind }) => `${words}, ${by}, ${kind}`))).toEqual(
    new Set(['Ohne Skript geschrieben, Stadt Freistadt, Tipp', 'Fahrplan an die Bank hängen, Stadt Freistadt, Tipp']),
  )
  expect(cards.length).toBe(2)
  const again = { 'if-none-match': first.headers.get('etag') ?? '' }
  expect((await house.get(`${path}.json`, neighbour, again)).status).toBe(304)
  await house.runJobs()
  expect(await read(at, `${list}?q=fahrplan`)).toContain('Kreisfrage')
})

const idOf = async (words: string) => {
  const { rows } = await at.house.database.pool.query('select id from network.card where words = $1', [words])
  return rows[0].id as string
}

test('whoever asked says what helped, lays cards onto heaps, names and moves them; others do not', async () => {
  const { house, staff, free } = at
  const path = `${list}/kreisfrage`
  const id = await idOf('Fahrplan an die Bank hängen')
  expect((await house.post(`${path}/karten/${id}/geholfen`, { on: 'yes' }, free)).status).toBe(403)
  expect((await house.post(`${path}/karten/${id}/geholfen`, { on: 'yes' }, staff)).status).toBe(303)
  expect(await read(at, list)).toContain('1 half')
  const put = `${path}/karten/${id}/ordnen`
  expect((await house.post(put, { cluster: '', fresh: 'Sichtbar sein' }, free)).status).toBe(403)
  expect((await house.post(put, { cluster: '', fresh: 'Sichtbar sein' }, staff)).status).toBe(303)
  const other = await idOf('Ohne Skript geschrieben')
  await house.post(`${path}/karten/${other}/ordnen`, { cluster: '', fresh: 'Menschen' }, staff)
  const order = async () => [...(await read(at, path)).matchAll(/<h3>([^<]+)<\/h3>/g)].map(([, name]) => name)
  expect(await order()).toEqual(expect.arrayContaining(['Sichtbar sein', 'Menschen']))
  const { rows } = await house.database.pool.query(`select id from network.cluster where title = 'Menschen'`)
  const heap = `${path}/haufen/${rows[0].id}`
  expect((await house.post(`${heap}/umbenennen`, { title: 'Sichtbar sein' }, staff)).status).toBe(422)
  expect((await house.post(`${heap}/umbenennen`, { title: 'Leute' }, staff)).status).toBe(303)
  expect((await house.post(`${heap}/verschieben`, { direction: 'up' }, staff)).status).toBe(303)
  expect((await order()).filter((name) => name === 'Leute' || name === 'Sichtbar sein')).toEqual([
    'Leute',
    'Sichtbar sein',
  ])
  expect((await house.post(put, { cluster: randomUUID() }, staff)).status).toBe(404)
  expect((await house.post(`${heap}/aufloesen`, {}, staff)).status).toBe(303)
  expect(await read(at, path)).toContain('Ohne Skript geschrieben')
  for (const bad of ['karten/x/geholfen', 'haufen/x/aufloesen', 'karten/x/ordnen'])
    expect((await house.post(`${path}/${bad}`, { on: 'yes' }, staff)).status).toBe(404)
})

test('dots and "bei uns auch" on cards; comments on the challenge; the number stands in the list', async () => {
  const { house, free, outside } = at
  const id = await idOf('Fahrplan an die Bank hängen')
  const marks = `/antworten/network.card/${id}/zeichen`
  expect((await house.post(marks, { mark: 'dot', on: 'yes' }, outside)).status).toBe(403)
  expect((await house.post(marks, { mark: 'dot', on: 'yes' }, free)).status).toBe(303)
  const { rows } = await house.database.pool.query(`select id from network.challenge where slug = 'kreisfrage'`)
  const on = `/antworten/network.challenge/${rows[0].id}`
  expect((await house.post(`${on}/zeichen`, { mark: 'same-here', on: 'yes' }, free)).status).toBe(303)
  expect((await house.post(on, { body: 'Bei uns auch leer.' }, free)).status).toBe(303)
  expect(await read(at, list)).toContain('1 × bei uns auch')
  expect(await read(at, `${list}/kreisfrage`)).toContain('Bei uns auch leer.')
})

test('closed, it takes no more cards; after three months whoever asked is reminded, once, and reports back', async () => {
  const { house, staff, free, neighbour, office } = at
  const path = `${list}/kreisfrage`
  expect((await house.post(`${path}/abschliessen`, { open: '' }, neighbour)).status).toBe(403)
  expect((await house.post(`${path}/abschliessen`, { open: '' }, staff)).status).toBe(303)
  expect((await house.post(`${path}/karten`, card('Zu spät'), free)).status).toBe(422)
  const told = async () => {
    const { rows } = await house.database.pool.query(
      `select address from inbox.message where topic = 'network.report-back'`,
    )
    return rows.map(({ address }) => address)
  }
  await reportBackJob.run(house.tools, {})
  expect(await told()).toEqual([])
  await house.database.pool.query(`update network.challenge set report_on = report_on - 200 where slug = 'kreisfrage'`)
  await reportBackJob.run(house.tools, {})
  await reportBackJob.run(house.tools, {})
  expect(await told()).toEqual([`${path}/rueckmeldung`])
  expect(await read(at, '/schreibtisch', office)).toContain('Kreisfrage')
  const report = { report: 'Der Fahrplan half: zwölf Fahrten im Monat.', version: '1' }
  expect((await house.post(`${path}/rueckmeldung`, report, free)).status).toBe(403)
  expect((await house.post(`${path}/rueckmeldung`, report, staff)).status).toBe(303)
  expect((await house.post(`${path}/rueckmeldung`, { ...report, report: 'Anders.' }, staff)).status).toBe(422)
  expect(await read(at, path)).toContain('zwölf Fahrten')
  expect(await read(at, '/schreibtisch', office)).not.toContain('Kreisfrage')
})

test('moderation hides a card and a challenge', async () => {
  const { house } = at
  await house.database.pool.query(`update network.card set hidden = true where words = 'Ohne Skript geschrieben'`)
  expect(await read(at, `${list}/kreisfrage`)).not.toContain('Ohne Skript')
  await house.database.pool.query(`update network.challenge set hidden = true where slug = 'stadtfrage'`)
  expect((await house.get(`${list}/stadtfrage`, at.free)).status).toBe(404)
})

test('sixty people write at once, each card is sent twice: sixty cards', async ({ skip }) => {
  const { house } = at
  if (house.database.embedded) skip('needs a PostgreSQL server')
  const path = `${list}/stadtfrage`
  await house.database.pool.query(`update network.challenge set hidden = false where slug = 'stadtfrage'`)
  const writers = []
  for (let index = 0; index < 60; index++)
    writers.push(await house.addPerson(`Wer ${index}`, { staff: [[house.district, 'editor']] }))
  const sent = writers.map((writer, index) => ({ writer, fields: card(`Gedanke ${index}`, { quiet: 'yes' }) }))
  const answers = await Promise.all(
    [...sent, ...sent].map(({ writer, fields }) => house.post(`${path}/karten`, fields, writer)),
  )
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([204]))
  const { cards } = (await (await house.get(`${path}/karten.json`)).json()) as { cards: { words: string }[] }
  expect(new Set(cards.map(({ words }) => words)).size).toBe(60)
  expect(cards.length).toBe(60)
}, 60_000)
