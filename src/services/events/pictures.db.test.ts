import { afterAll, beforeAll, expect, test } from 'vitest'
import { typedEvent } from '#commons/gatherings/gatherings.fixture.ts'
import { plainPng } from '#foundation/files/pictures.fixture.ts'
import { type TestHouse, testHouse } from '#test/support/house.ts'

type Person = Awaited<ReturnType<TestHouse['addPerson']>>
let house: TestHouse
let editor: Person
beforeAll(async () => {
  house = await testHouse()
  editor = await house.addPerson('Rike Redaktion', { staff: [[house.district, 'editor']] })
})
afterAll(() => house?.close())

const photo = (colour: number) =>
  new File([plainPng(40, 30, [colour, 90, 120]) as BlobPart], 'fest.png', { type: 'image/png' })
const rights = { pictureAlt: 'Die Tafel auf dem Markt', pictureAuthor: 'Kreisarchiv', pictureLicence: 'own' }
const page = async (path: string, as?: Person) => (await house.get(path, as)).text()
const fileIn = (html: string) => /\/musterkreis\/bild\/[0-9a-f]+\.webp/.exec(html)?.[0] ?? 'no picture on the page'

async function plan(values: Record<string, string | File>, as = editor): Promise<string> {
  const planned = await house.post('/musterkreis/termine/planen', { ...typedEvent, ...values }, as)
  expect(planned.status, await planned.clone().text()).toBe(303)
  const address = planned.headers.get('location')?.replace('/bearbeiten', '') as string
  await house.post(`${address}/veroeffentlichen`, {}, as)
  return address
}
const published = async (title: string) =>
  (await house.database.pool.query(`select picture->>'alt' as alt from publication.entry where title = $1`, [title]))
    .rows

test('an event shows its picture with rights: on its page, in structured data and in feeds', async () => {
  const address = await plan({ title: 'Markttafel', pictureFile: photo(10), ...rights })
  const html = await page(address)
  expect(html).toContain('alt="Die Tafel auf dem Markt"')
  expect(html).toContain('Kreisarchiv')
  expect(html).toMatch(/"image":\{[^}]*Die Tafel auf dem Markt/)
  expect(html).toMatch(/property="og:image"[^>]*\/bild\//)
  expect((await house.get(fileIn(html))).status).toBe(200)
  expect(await published('Markttafel')).toEqual([{ alt: 'Die Tafel auf dem Markt' }])
  const list = await page('/musterkreis/termine')
  expect(list).toMatch(/<img src="[^"]+\.webp" alt="Die Tafel auf dem Markt" width="40" height="30" loading="lazy"/)
  expect(await page('/musterkreis')).toContain('alt="Die Tafel auf dem Markt"')
  // However many pictures a list shows, they cost one statement.
  for (const [path, most] of [
    ['/musterkreis/termine', 4],
    ['/musterkreis', 8],
  ] as const)
    expect(Number((await house.get(path)).headers.get('x-statements')), path).toBeLessThanOrEqual(most)
  const feed =
    /href="([^"]+)"[^>]*type="application\/feed\+json"|type="application\/feed\+json"[^>]*href="([^"]+)"/.exec(list)
  const address2 = (feed?.[1] ?? feed?.[2] ?? '').replaceAll('&amp;', '&').replace(/^https?:\/\/[^/]+/, '')
  expect(await page(address2)).toContain(fileIn(html))
})

test('a copy keeps the picture, and taking it out takes it out everywhere', async () => {
  const address = await plan({ title: 'Kelterfest', pictureFile: photo(60), ...rights })
  const copied = await house.post(`${address}/kopieren`, {}, editor)
  expect(await page(copied.headers.get('location') as string, editor)).toMatch(/value="[0-9a-f-]{36}" checked/)
  const version = /name="version" value="(\d+)"/.exec(await page(`${address}/bearbeiten`, editor))?.[1] as string
  const change = { ...typedEvent, title: 'Kelterfest', picture: '', version }
  expect((await house.post(`${address}/bearbeiten`, change, editor)).status).toBe(303)
  expect(fileIn(await page(address))).toBe('no picture on the page')
  expect(await published('Kelterfest')).toEqual([{ alt: null }])
})

test('organisers choose among public pictures only', async () => {
  const owner = await house.addPerson('Toni Verein')
  const chor = await house.addOrganisation('Chor', owner, [[house.district, 'events.organiser']])
  await plan({
    title: 'Mit Leuten',
    pictureFile: photo(200),
    ...rights,
    pictureAlt: 'Leute auf dem Fest',
    picturePeople: 'yes',
  })
  expect(await page('/musterkreis/termine/planen', editor)).toContain('Leute auf dem Fest')
  const form = await page('/musterkreis/termine/planen', owner)
  expect(form).toContain('Die Tafel auf dem Markt')
  expect(form).not.toContain('Leute auf dem Fest')
  expect(form).not.toContain('href="/musterkreis/bilder"')
  const address = await plan({ title: 'Probe', organiser: chor, pictureFile: photo(230), ...rights }, owner)
  expect(await page(address)).toContain('alt="Die Tafel auf dem Markt"')
})
