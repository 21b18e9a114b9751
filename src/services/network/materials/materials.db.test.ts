import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ExchangeHouse, exchangeHouse, read } from '../network.fixture.ts'

let at: ExchangeHouse
const path = '/vernetzung/treffen/folientag'
const files = `${path}/unterlagen`
let item: string
beforeAll(async () => {
  at = await exchangeHouse()
  const { house, office, free } = at
  const meeting = {
    ...{ title: 'Folientag', form: 'meeting', audience: 'all', host: house.district, registration: 'none' },
    ...{ startDay: '2026-12-05', startTime: '10:00', endDay: '2026-12-05', endTime: '15:00' },
  }
  await house.post('/vernetzung/treffen/planen', meeting, office)
  const one = { kind: 'input', title: 'Impuls', onDay: '2026-12-05', from: '11:00', to: '12:00', version: '1' }
  await house.post(`${path}/ablauf/neu`, one, office)
  await house.post(`${path}/veroeffentlichen`, {}, office)
  item = (await house.database.pool.query<{ id: string }>('select id from network.item')).rows[0]?.id as string
  await house.post('/vernetzung/ansprechbar', { topics: 'Mitfahrbank', version: '0' }, free)
  const part = { part: 'speaks', person: free.id, version: '1' }
  await house.post(`${path}/programm/${item}/mitwirkende/neu`, part, office)
})
afterAll(() => at?.house.close())

const pdf = (words = 'Folie') => new File([`%PDF-1.4\n% ${words}\n%%EOF\n`], 'folien.pdf', { type: 'application/pdf' })
const said = { title: 'Folien zum Impuls', holder: 'Stadt Freistadt', licence: 'cc-by', audience: 'members' }
const fileAt = (html: string) => /href="([^"]+\/datei\.pdf)"/.exec(html)?.[1] as string

test('whoever speaks adds slides to what they speak about, with rights; others do not', async () => {
  const { house, free, neighbour } = at
  const about = `item~${item}`
  expect((await house.post(`${files}/neu`, { ...said, about, file: pdf() }, neighbour)).status).toBe(422)
  expect((await house.post(`${files}/neu`, { ...said, file: pdf() }, free)).status).toBe(422)
  expect(await (await house.post(`${files}/neu`, { ...said, about }, free)).text()).toContain(
    'Wählen Sie eine PDF-Datei',
  )
  const disguised = new File(['<html>'], 'folien.pdf', { type: 'application/pdf' })
  const refused = await house.post(`${files}/neu`, { ...said, about, file: disguised }, free)
  expect(refused.status).toBe(422)
  expect(await refused.text()).toContain('Folien zum Impuls')
  expect((await house.post(`${files}/neu`, { ...said, about, file: pdf() }, free)).status).toBe(303)
  const page = await read(at, `${path}/programm/${item}`, neighbour)
  expect(page).toContain('Folien zum Impuls')
  expect(page).toContain('CC BY 4.0')
})

test('members get it, visitors do not; nothing between keeps it', async () => {
  const { house, neighbour, outside } = at
  const address = fileAt(await read(at, files, neighbour))
  const answer = await house.get(address, neighbour)
  expect(answer.status).toBe(200)
  expect(answer.headers.get('content-type')).toBe('application/pdf')
  expect(answer.headers.get('content-disposition')).toContain('Folien zum Impuls.pdf')
  expect(answer.headers.get('cache-control')).toBe('private, no-store')
  expect(await answer.text()).toContain('%PDF-1.4')
  expect((await house.get(address)).status).toBe(404)
  expect((await house.get(address, outside)).status).toBe(404)
  expect(await read(at, files)).not.toContain('Folien zum Impuls')
})

test('withdrawn, it is gone at once, and its file with the last one that has it', async () => {
  const { house, neighbour, office } = at
  expect((await house.post(`${files}/neu`, { ...said, title: 'Noch einmal', file: pdf() }, office)).status).toBe(303)
  const [first, second] = [...(await read(at, files, office)).matchAll(/href="([^"]+)\/datei\.pdf"/g)].map(
    ([, to]) => to,
  )
  const keys = async () => {
    const all: string[] = []
    for await (const { key } of house.tools.files.list()) all.push(key)
    return all.filter((key) => key.endsWith('.pdf'))
  }
  expect(await keys()).toHaveLength(1)
  expect((await house.post(`${first}/entfernen`, {}, neighbour)).status).toBe(404)
  for (const [left, address] of [
    [1, first],
    [0, second],
  ] as const) {
    expect((await house.post(`${address}/entfernen`, {}, office)).status).toBe(303)
    expect((await house.get(`${address}/datei.pdf`, office)).status).toBe(404)
    await house.runJobs()
    expect(await keys()).toHaveLength(left)
  }
})
