import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestHouse, testHouse } from '#test/support/house.ts'
import { addHouse, ask, type Offered, offer, type Person, rooms } from '../offers/provider.fixture.ts'

let house: TestHouse
let people: Awaited<ReturnType<typeof rooms>>
let hall: Offered

beforeAll(async () => {
  house = await testHouse()
  people = await rooms(house)
  hall = await offer(house, people.owner, await addHouse(house, people.owner, people.club), { title: 'Saal <A> & "B"' })
  await ask(house, hall.id, { state: 'confirmed' })
})
afterAll(() => house.close())

const board = (query = '', as?: Person) => house.get(`/musterkreis/raeume/${hall.slug}/tafel${query}`, as)
const policy = async () => (await board()).headers.get('content-security-policy') ?? ''
const save = (fields: Record<string, string>, as: Person = people.owner) =>
  house.post(`/musterkreis/raeume/anbieten/${hall.slug}/einbetten`, fields, as)

test('the board shows free times without names, session or cookie, the same for everybody', async () => {
  const response = await board('?ab=2026-12-07')
  const text = await response.text()
  expect(response.status).toBe(200)
  expect(response.headers.get('set-cookie')).toBe(null)
  expect(response.headers.get('vary')).toBe('accept-encoding')
  expect(text).toContain('<base target="_blank"/>')
  expect(text).toContain(`href="/musterkreis/raeume/${hall.slug}/buchen"`)
  expect(text).toContain('belegt')
  for (const secret of ['Bea', 'Hochzeit', 'csrf', 'style="']) expect(text).not.toContain(secret)
  expect(await (await board('?ab=2026-12-07', people.owner)).text()).toBe(text)
})

test('it alone may be framed, and stays strict otherwise', async () => {
  expect(await policy()).toContain('frame-ancestors *')
  expect(await policy()).toContain("default-src 'none'; script-src 'self'; style-src 'self'")
  for (const page of ['', '/buchen', '/einbetten']) {
    const csp = (await house.get(`/musterkreis/raeume/${hall.slug}${page}`)).headers.get('content-security-policy')
    expect(csp).toContain("frame-ancestors 'none'")
  }
})

test('the provider says which sites may show it; what is no site is named', async () => {
  expect((await save({ who: 'sites', sites: 'www.example.org\nhttps://verein.example:8443/seite?x=1' })).status).toBe(
    303,
  )
  expect(await policy()).toContain("frame-ancestors 'self' https://www.example.org https://verein.example:8443")
  expect((await save({ who: 'none', sites: '' })).status).toBe(303)
  expect(await policy()).toContain("frame-ancestors 'none'")
  for (const sites of ['', "x; script-src 'unsafe-inline'", 'javascript:alert(1)', 'https://a@b.example', '*'])
    expect((await save({ who: 'sites', sites })).status).toBe(422)
  const wrong = await (await save({ who: 'sites', sites: 'kein ort' })).text()
  expect(wrong).toContain('„kein“ ist keine Adresse einer Website')
  for (const stranger of [people.stranger, people.neighbour])
    expect((await save({ who: 'all' }, stranger)).status).toBe(403)
  expect((await save({ who: 'all' })).status).toBe(303)
})

test('the page gives code that can be copied, with the title escaped', async () => {
  const page = `/musterkreis/raeume/${hall.slug}/einbetten`
  const text = await (await house.get(page)).text()
  expect(text).toContain(`/musterkreis/raeume/${hall.slug}/tafel`)
  expect(text).toContain('title=&quot;Saal &amp;lt;A&amp;gt; &amp;amp; &amp;quot;B&amp;quot;')
  expect(text).toContain('data-allmende')
  expect(text).not.toContain('name="who"')
  expect(await (await house.get(page, people.owner)).text()).toContain('name="who"')
})

test('what is not public has no board; the script is small', async () => {
  const draft = await house.post(`/musterkreis/raeume/anbieten/${hall.slug}/zurueckziehen`, {}, people.owner)
  expect(draft.status).toBe(303)
  expect((await board()).status).toBe(404)
  expect((await house.get(`/musterkreis/raeume/${hall.slug}/kalender.ics`)).status).toBe(404)
  expect(readFileSync('src/foundation/ui/static/embed.js').length).toBeLessThan(2048)
})
