import { afterAll, beforeAll, expect, test } from 'vitest'
import { codesOnSlips } from '../../guest-codes/slips.fixture.ts'
import { textHouse } from './text.fixture.ts'

let world: Awaited<ReturnType<typeof textHouse>>
let codes: string[]
beforeAll(async () => {
  world = await textHouse()
  await world.make()
  await world.publish()
  ;({ codes } = await codesOnSlips(await world.house.post(`${world.at}/codes`, { sheets: '1' }, world.editor)))
})
afterAll(() => world?.house.close())

const text = async (response: Response | Promise<Response>) => (await response).text()

test('the address on a slip leads through the text to the form, with the code filled in', async () => {
  const { page, at, editor, paragraph } = world
  const [code = ''] = codes
  expect(codes).toHaveLength(8)
  expect(await page(at, editor)).toContain('Codes für Gäste')
  expect(await page(`${at}?code=${code}`)).toContain(`/absatz/1.1?code=${code}`)
  expect(await page(`${at}/absatz/1.1?code=${code}`)).toContain(`art=question&amp;code=${code}`)
  const form = await page(`${at}/absaetze/${(await paragraph('Vereinen offen')).id}/neuer-beitrag?code=${code}`)
  expect(form).toContain(`value="${code}"`)
  expect(form).not.toContain('name="mail"')
})

test('a guest with a code contributes at once, without name or address, once', async () => {
  const { house, write, page, at, remark, row, rows } = world
  const [first = '', second = ''] = codes
  const wrong = await write('Vereinen offen', { body: 'Und Chöre?', code: 'AAAA-AAAA-AAAA' })
  expect(wrong.status).toBe(422)
  const html = await wrong.text()
  expect(html).toContain('kennen wir hier nicht')
  expect(html).toContain('Und Chöre?')
  const typed = first.toLowerCase().replaceAll('-', ' ')
  const done = await write('Vereinen offen', { body: 'Und Chöre?', code: typed })
  expect(done.status).toBe(303)
  const own = done.headers.get('location') ?? ''
  expect(own).toContain('/eigener-beitrag/')
  expect(await row(await remark('Und Chöre?'))).toMatchObject({
    ...{ state: 'shown', channel: 'online', code: null },
    ...{ person_id: null, guest_name: null, guest_mail: null },
  })
  expect(await page(`${at}/absatz/1.1`)).toContain('Und Chöre?')
  expect(await text(write('Vereinen offen', { body: 'Noch etwas.', code: first }))).toContain('ist verbraucht')
  // What is refused for another reason uses nothing up.
  expect((await write('22 Uhr', { what: 'wording', wording: 'Um 22 Uhr ist Schluss.', code: second })).status).toBe(422)
  expect(await rows('select from participation.printed_code where used')).toHaveLength(1)
  // Their own page takes it back; the code stays used.
  expect(await page(own)).toContain('Diese Adresse kennen nur Sie')
  expect((await house.post(own, {})).status).toBe(303)
  expect((await write('Vereinen offen', { body: 'Noch etwas.', code: first })).status).toBe(422)
})

test('on the paper form or online: a code counts once', async () => {
  const { write, enter } = world
  const [, second = '', third = ''] = codes
  expect((await enter('Vereinen offen', { code: second })).status).toBe(303)
  expect(await text(write('Vereinen offen', { body: 'Online dazu.', code: second }))).toContain('ist verbraucht')
  expect((await write('Vereinen offen', { body: 'Erst online.', code: third })).status).toBe(303)
  expect(await text(enter('Vereinen offen', { code: third }))).toContain('schon eingetragen')
})
