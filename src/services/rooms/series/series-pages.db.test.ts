import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestHouse, testHouse } from '#test/support/house.ts'
import { someHouse } from '../bookings/booking.fixture.ts'

type Person = Awaited<ReturnType<TestHouse['addPerson']>>
let house: TestHouse
let add: Awaited<ReturnType<typeof someHouse>>['add']
let carla: Person
let editor: Person
beforeAll(async () => {
  house = await testHouse()
  carla = await house.addPerson('Carla Citizen')
  editor = await house.addPerson('Rike Redaktion', { staff: [[house.district, 'editor']] })
  ;({ add } = await someHouse(house, editor.id))
}, 60_000)
afterAll(() => house?.close())

const at = (path: string) => `/musterkreis/raeume/${path}`
const rule = {
  tag: '2026-12-01',
  bistag: '2027-01-31',
  wochen: '1',
  wochentage: '4',
  von: '19:00',
  bis: '21:00',
  feiertage: 'yes',
  gruppe: 'club',
  zweck: 'culture',
}
const text = async (path: string, as?: Person) => (await house.get(path, as)).text()
const preview = (slug: string, more: Record<string, string> = {}, as?: Person) =>
  text(at(`${slug}/serie?${new URLSearchParams({ ...rule, ...more })}`), as)
async function book(slug: string, as: Person | undefined, more: Record<string, string> = {}) {
  const page = await preview(slug, {}, as)
  const of = (name: string) => new RegExp(`name="${name}" value="(\\d+)"`).exec(page)?.[1] ?? ''
  return house.post(at(`${slug}/serie`), { ...rule, preis: of('preis'), anzahl: of('anzahl'), ...more }, as)
}
async function mails(to: string) {
  const { rows } = await house.database.pool.query<{ subject: string; body: string; attachment: { content: string } }>(
    'select subject, body, attachment from inbox.mail where recipient = $1 order by created_at, id',
    [to],
  )
  return rows
}
const linkIn = (body = '') => /http:\/\/allmende\.test(\S+)/.exec(body)?.[1] as string
const states = async (slug: string) => {
  const { rows } = await house.database.pool.query<{ state: string }>(
    'select b.state from rooms.booking b join rooms.resource r on r.id = b.resource_id where r.slug = $1 order by b.starts_at',
    [slug],
  )
  return rows.map(({ state }) => state)
}

test('a citizen sees every date before booking, books, and cancels one, then the rest', async () => {
  await add({ slug: 'probenraum', hour: 1000 })
  expect(await preview('probenraum', {}, carla)).toContain('9 Termine sind möglich')
  const booked = await book('probenraum', carla)
  expect(booked.status, await booked.clone().text()).toBe(303)
  const address = booked.headers.get('location') as string
  const page = await text(address, carla)
  expect(page).toContain('Die Serie gilt.')
  expect(page).toContain('180')
  expect(await text(`${address}/kalender.ics`, carla)).toMatch(/(BEGIN:VEVENT[\s\S]*){9}/)
  const ab = /absagen\?ab=([0-9a-f-]+)/.exec(page)?.[1] as string
  expect(await text(`${address}/absagen?ab=${ab}`, carla)).toContain('Diesen und alle danach')
  expect((await house.post(`${address}/absagen`, { scope: 'this', ab }, carla)).status).toBe(303)
  expect((await states('probenraum')).filter((state) => state === 'cancelled')).toHaveLength(1)
  expect((await house.post(`${address}/absagen`, { scope: 'all' }, carla)).status).toBe(303)
  expect(new Set(await states('probenraum'))).toEqual(new Set(['cancelled']))
  expect((await house.post(`${address}/absagen`, { scope: 'all' }, carla)).status).toBe(422)
  expect(await text(at('meine-buchungen'), carla)).toContain('probenraum')
})

test('nobody else sees or cancels a series', async () => {
  await add({ slug: 'geheim' })
  const booked = await book('geheim', carla)
  const address = booked.headers.get('location') as string
  const other = await house.addPerson('Otto Anders')
  expect((await house.get(address, other)).status).toBe(403)
  expect((await house.get(`${address}/kalender.ics`, other)).status).toBe(404)
  expect((await house.post(`${address}/absagen`, { scope: 'all' }, other)).status).toBe(403)
  expect((await house.get(address)).status).toBe(303)
  expect((await house.get(at('anfragen/serie/') + address.split('/').at(-1), other)).status).toBe(403)
})

test('a guest confirms once, gets one mail with one calendar file, and has at most three series', async () => {
  await add({ slug: 'gastsaal' })
  const mail = 'gast@example.org'
  expect((await book('gastsaal', undefined, { name: 'Gerda Gast', mail })).status).toBe(303)
  expect(new Set(await states('gastsaal'))).toEqual(new Set(['unconfirmed']))
  const confirm = linkIn((await mails(mail))[0]?.body)
  expect(await text(confirm)).toContain('9 Termine')
  const confirmed = await house.post(confirm, {})
  expect(confirmed.status).toBe(303)
  expect(new Set(await states('gastsaal'))).toEqual(new Set(['confirmed']))
  const sent = await mails(mail)
  expect(sent).toHaveLength(2)
  expect(sent[1]?.attachment.content).toMatch(/(BEGIN:VEVENT[\s\S]*){9}/)
  const address = confirmed.headers.get('location') as string
  expect(await text(address)).toContain('Die Serie gilt.')
  expect(await text(`${address}/kalender.ics`)).toContain('BEGIN:VEVENT')
  expect((await house.post(`${address}/absagen`, { scope: 'following', ab: '' })).status).toBe(422)
  for (const slug of ['gast-zwei', 'gast-drei', 'gast-vier']) await add({ slug })
  expect((await book('gast-zwei', undefined, { name: 'Gerda Gast', mail })).status).toBe(303)
  expect((await book('gast-drei', undefined, { name: 'Gerda Gast', mail })).status).toBe(303)
  const fourth = await book('gast-vier', undefined, { name: 'Gerda Gast', mail })
  expect(fourth.status).toBe(422)
  expect(await fourth.text()).toContain('höchstens drei Serien')
  expect((await house.post(`${address}/absagen`, { scope: 'all' })).status).toBe(303)
  expect(new Set(await states('gastsaal'))).toEqual(new Set(['cancelled']))
})

test('a series that was never confirmed goes', async () => {
  await add({ slug: 'vergessen' })
  await book('vergessen', undefined, { name: 'Gerda Gast', mail: 'vergisst@example.org' })
  house.later({ hours: 2 })
  await house.inHouse((tx) => house.tools.send(tx, 'rooms.forget', {}))
  await house.runJobs()
  expect(await states('vergessen')).toEqual([])
  const { rows } = await house.database.pool.query(
    `select from rooms.series s join rooms.resource r on r.id = s.resource_id where r.slug = 'vergessen'`,
  )
  expect(rows).toHaveLength(0)
})

test('the provider answers a series at once, date by date', async () => {
  await add({ slug: 'mit-zusage', more: { approval: true, asked_blocks: false } })
  const booked = await book('mit-zusage', carla)
  const address = booked.headers.get('location') as string
  expect(await text(address, carla)).toContain('wartet auf den Anbieter')
  const queue = await text(at('anfragen'), editor)
  expect(queue.match(/Serie, 9 Termine/g)).toHaveLength(1)
  const series = at(`anfragen/serie/${address.split('/').at(-1)}`)
  const page = await text(series, editor)
  const dates = [...page.matchAll(/name="dates"[^>]*value="([0-9a-f-]+)"/g)].map(([, id]) => id as string)
  expect(dates).toHaveLength(9)
  expect((await house.post(series, { dates: dates.slice(0, 8) }, editor)).status).toBe(422)
  const answer = { dates: dates.slice(0, 8), reason: 'Am letzten Abend ist Karneval.' }
  expect((await house.post(series, answer, editor)).status).toBe(303)
  expect((await states('mit-zusage')).sort()).toEqual([...Array(8).fill('confirmed'), 'refused'])
  expect(await text(address, carla)).toContain('Karneval')
  expect((await house.post(series, answer, editor)).status).toBe(422)
  const call = `${series}/absagen`
  expect(await text(call, editor)).toContain('Alle kommenden Termine')
  expect((await house.post(call, { scope: 'all' }, editor)).status).toBe(422)
  expect((await house.post(call, { scope: 'all', reason: 'Wasserschaden' }, editor)).status).toBe(303)
  expect((await states('mit-zusage')).filter((state) => state === 'cancelled')).toHaveLength(8)
})

test('the provider enters a series on the telephone', async () => {
  const resource = await add({ slug: 'telefonsaal' })
  const entry = {
    ...rule,
    kind: 'behalf',
    resource,
    name: 'Vera Anruf',
    mail: 'vera@example.org',
    words: 'Gymnastik',
    anzahl: '9',
  }
  expect(await text(at('anfragen/eintragen/serie'), editor)).toContain('Serie eintragen')
  const before = await text(
    at(`anfragen/eintragen/serie?${new URLSearchParams({ ...rule, kind: 'behalf', resource })}`),
    editor,
  )
  expect(before).toContain('9 Termine sind möglich')
  expect(before).toContain('9 Termine eintragen')
  const fridays = new URLSearchParams({ ...rule, wochentage: '5', kind: 'internal', resource })
  expect(await text(at(`anfragen/eintragen/serie?${fridays}`), editor)).toContain('Feiertag: ')
  const unseen = await house.post(at('anfragen/eintragen/serie'), { ...entry, anzahl: '' }, editor)
  expect(unseen.status).toBe(422)
  expect(await unseen.text()).toContain('Bitte sehen Sie sich die Termine an')
  const nameless = await house.post(at('anfragen/eintragen/serie'), { ...entry, name: '' }, editor)
  expect(nameless.status).toBe(422)
  expect(await nameless.text()).toContain('vera@example.org')
  const entered = await house.post(at('anfragen/eintragen/serie'), entry, editor)
  expect(entered.status).toBe(303)
  expect(await text(entered.headers.get('location') as string, editor)).toContain('Vera Anruf')
  expect(new Set(await states('telefonsaal'))).toEqual(new Set(['confirmed']))
  expect(await mails('vera@example.org')).toHaveLength(1)
  expect(await text(linkIn((await mails('vera@example.org'))[0]?.body))).toContain('telefonsaal')
  const again = await house.post(at('anfragen/eintragen/serie'), entry, editor)
  expect(again.status).toBe(422)
})

test('says what is wrong with a rule, and keeps what was typed', async () => {
  await add({ slug: 'regelsaal' })
  expect(await preview('regelsaal', { bistag: '2026-11-01' })).toContain('Der letzte Tag liegt vor dem ersten.')
  expect(await preview('regelsaal', { bistag: '2099-01-01' })).toContain('mehr als 200 Termine')
  expect(await preview('regelsaal', { tag: 'Quatsch' })).toContain('Bitte prüfen Sie die Angaben')
  const wrong = await house.post(at('regelsaal/serie'), { ...rule, preis: '1', anzahl: '9' }, carla)
  expect(wrong.status).toBe(422)
  expect(await wrong.text()).toContain('inzwischen geändert')
})
