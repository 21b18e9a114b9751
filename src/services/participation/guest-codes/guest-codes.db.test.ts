import { afterAll, beforeAll, expect, test } from 'vitest'
import { ideasHouse } from '../methods/ideas/ideas.fixture.ts'
import { codesOnSlips } from './slips.fixture.ts'

let world: Awaited<ReturnType<typeof ideasHouse>>
let codes: string[]
beforeAll(async () => {
  world = await ideasHouse()
})
afterAll(() => world?.house.close())

const text = async (response: Response | Promise<Response>) => (await response).text()
const known = async () =>
  (await world.house.database.pool.query('select used from participation.printed_code')).rows.map(({ used }) => used)

test('staff print codes: slips to cut out, once, and the codes stand nowhere else', async () => {
  const { house, at, editor, kim, page } = world
  expect((await house.get(`${at}/codes`, kim)).status).toBe(403)
  expect((await house.post(`${at}/codes`, { sheets: '0' }, editor)).status).toBe(422)
  const made = await house.post(`${at}/codes`, { sheets: '1' }, editor)
  expect(made.headers.get('content-type')).toBe('application/pdf')
  expect(made.headers.get('cache-control')).toBe('no-store')
  const slips = await codesOnSlips(made)
  expect(slips.sheets).toBe(1)
  codes = slips.codes
  expect(new Set(codes).size).toBe(8)
  expect(await known()).toEqual(Array.from({ length: 8 }, () => false))
  const list = await page(`${at}/codes`, editor)
  for (const code of codes) expect(list).not.toContain(code)
  expect(await page(at, editor)).toContain('Codes für Gäste')
})

test('a guest with a code hands in an idea at once, without name or address, once', async () => {
  const { house, at, write, page, idea, row, numbers } = world
  const [first = '', second = ''] = codes
  expect(await page(`${at}/neue-idee?code=${first}`)).toContain(`value="${first}"`)
  const wrong = await write({ title: 'Ein Brunnen', code: 'AAAA-AAAA-AAAA' })
  expect(wrong.status).toBe(422)
  const html = await wrong.text()
  expect(html).toContain('kennen wir hier nicht')
  expect(html).toContain('value="Ein Brunnen"')
  const done = await write({ title: 'Ein Brunnen', code: first.toLowerCase().replaceAll('-', ' ') })
  expect(done.status).toBe(303)
  const own = done.headers.get('location') ?? ''
  expect(await row(await idea('Ein Brunnen'))).toMatchObject({
    ...{ state: 'shown', channel: 'online', code: null },
    ...{ person_id: null, guest_name: null, guest_mail: null },
  })
  expect(await page(at)).toContain('Ein Brunnen')
  expect(await text(write({ title: 'Noch ein Brunnen', code: first }))).toContain('ist verbraucht')
  // What is refused for another reason uses nothing up.
  expect((await write({ title: 'Mit Link', body: 'https://example.com', code: second })).status).toBe(422)
  expect((await known()).filter(Boolean)).toHaveLength(1)
  // Their own page takes the idea back; the code stays used.
  expect(await page(own)).toContain('Diese Adresse kennen nur Sie')
  expect((await house.post(own, {})).status).toBe(303)
  expect((await write({ title: 'Noch ein Brunnen', code: first })).status).toBe(422)
  const { kept, counted } = await numbers()
  expect(kept).toEqual(counted)
})

test('on the paper form or online: a code counts once', async () => {
  const { write, enter } = world
  const [, second = '', third = ''] = codes
  expect((await enter({ title: 'Vom Bogen', code: second })).status).toBe(303)
  expect(await text(write({ title: 'Online dazu', code: second }))).toContain('ist verbraucht')
  expect((await write({ title: 'Erst online', body: 'Damit es schön wird.', code: third })).status).toBe(303)
  expect(await text(enter({ title: 'Dann der Bogen', code: third }))).toContain('schon eingetragen')
})

test('guessing is slow', async () => {
  const { write } = world
  const statuses: number[] = []
  for (let n = 0; n < 32; n++) statuses.push((await write({ title: 'Geraten', code: 'ZZZZ-ZZZZ-ZZZZ' })).status)
  expect(statuses[0]).toBe(422)
  expect(statuses.at(-1)).toBe(429)
})

test('where guests do not take part there are no codes', async () => {
  const { house, dialogue, editor } = world
  const phase = {
    ...{ title: 'Nur mit Konto', method: 'ideas', who: 'citizen' },
    ...{ startDay: '2026-11-20', endDay: '2026-12-20' },
  }
  await house.post(`${dialogue}/neue-phase`, phase, editor)
  const at = `${dialogue}/phasen/nur-mit-konto`
  expect((await house.post(`${at}/codes`, { sheets: '1' }, editor)).status).toBe(422)
  const reading = { ...phase, title: 'Lesen', method: 'reading', who: 'guest' }
  await house.post(`${dialogue}/neue-phase`, reading, editor)
  expect((await house.get(`${dialogue}/phasen/lesen/codes`, editor)).status).toBe(404)
})
