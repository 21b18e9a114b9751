import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type TestHouse, testHouse } from '#test/support/house.ts'

let house: TestHouse
let editor: Awaited<ReturnType<TestHouse['addPerson']>>
beforeAll(async () => {
  house = await testHouse()
  editor = await house.addPerson('Rike Redaktion', { staff: [[house.district, 'editor']] })
})
afterAll(() => house?.close())
beforeEach(() => house.inSpace(house.district, async (tx) => void (await tx.deleteFrom('news.article').execute())))

const write = (values: Record<string, string>) =>
  house.post('/musterkreis/aktuelles/schreiben', { lead: 'Worum es geht.', ...values }, editor)
const page = async (path: string, as?: typeof editor) => (await house.get(path, as)).text()

test('an empty list says what one can expect', async () => {
  expect(await page('/musterkreis/aktuelles')).toContain('Noch keine Meldungen')
})

test('a draft is seen by editors only, until it is published', async () => {
  const written = await write({ title: 'Neue Bücherei öffnet' })
  expect(written.status).toBe(303)
  expect(written.headers.get('location')).toBe('/musterkreis/aktuelles/neue-buecherei-oeffnet/bearbeiten')
  expect((await house.get('/musterkreis/aktuelles/neue-buecherei-oeffnet')).status).toBe(404)
  expect(await page('/musterkreis/aktuelles/neue-buecherei-oeffnet', editor)).toContain('Noch nicht öffentlich')

  await house.post('/musterkreis/aktuelles/neue-buecherei-oeffnet/veroeffentlichen', {}, editor)
  expect(await page('/musterkreis/aktuelles')).toContain('Neue Bücherei öffnet')
  expect(await page('/musterkreis')).toContain('Neue Bücherei öffnet')
})

test('an article is shown in the reader’s language, and says when it is not', async () => {
  await write({ title: 'Nur deutsch' })
  await write({ title: 'Zweisprachig', titleEn: 'In two languages', bodyEn: 'English words.' })
  for (const slug of ['nur-deutsch', 'zweisprachig'])
    await house.post(`/musterkreis/aktuelles/${slug}/veroeffentlichen`, {}, editor)
  expect(await page('/en/musterkreis/aktuelles')).toContain('In two languages')
  expect(await page('/en/musterkreis/aktuelles/zweisprachig')).toContain('English words.')
  expect(await page('/en/musterkreis/aktuelles/nur-deutsch')).toContain('available in German only')
  expect(await page('/leicht/musterkreis/aktuelles/nur-deutsch')).toContain('noch nicht in Leichter Sprache')
})

test('what is missing is named, and what was typed stays', async () => {
  const response = await write({ title: '', body: 'Drei Stunden Arbeit' })
  expect(response.status).toBe(422)
  const html = await response.text()
  expect(html).toContain('Bitte füllen Sie dieses Feld aus')
  expect(html).toContain('Drei Stunden Arbeit')
})

test('two editors do not overwrite each other', async () => {
  await write({ title: 'Streitfall' })
  const address = '/musterkreis/aktuelles/streitfall/bearbeiten'
  expect((await house.post(address, { title: 'Erste Fassung', version: '1' }, editor)).status).toBe(303)
  const late = await house.post(address, { title: 'Zweite Fassung', version: '1' }, editor)
  expect(late.status).toBe(422)
  const html = await late.text()
  expect(html).toContain('Jemand anderes hat diese Meldung inzwischen geändert')
  expect(html).toContain('Zweite Fassung')
})

test('a scheduled article appears at its time and not before', async () => {
  await write({ title: 'Morgen neu' })
  const day = house.now().toZonedDateTimeISO('Europe/Berlin').add({ days: 1 }).toPlainDate().toString()
  const scheduled = await house.post(
    '/musterkreis/aktuelles/morgen-neu/veroeffentlichen',
    { day, time: '08:00' },
    editor,
  )
  expect(scheduled.status).toBe(303)
  await house.runJobs()
  expect(await page('/musterkreis/aktuelles')).not.toContain('Morgen neu')
  house.later({ days: 1 })
  await house.runJobs()
  expect(await page('/musterkreis/aktuelles')).toContain('Morgen neu')
})

test('a pinned article stands first until its day is over', async () => {
  const today = house.now().toZonedDateTimeISO('Europe/Berlin').toPlainDate()
  await write({ title: 'Wichtige Sperrung', pinnedUntil: today.toString() })
  await house.post('/musterkreis/aktuelles/wichtige-sperrung/veroeffentlichen', {}, editor)
  house.later({ minutes: 1 })
  await write({ title: 'Neueres' })
  await house.post('/musterkreis/aktuelles/neueres/veroeffentlichen', {}, editor)
  const order = async () => {
    const html = await page('/musterkreis/aktuelles')
    return html.indexOf('Wichtige Sperrung') < html.indexOf('Neueres')
  }
  expect(await order()).toBe(true)
  house.later({ days: 1 })
  expect(await order()).toBe(false)
})

test('the list goes on without losing or repeating one', async () => {
  for (let number = 1; number <= 23; number++) {
    house.later({ minutes: 1 })
    await write({ title: `Meldung Nummer ${number}.` })
    await house.post(`/musterkreis/aktuelles/meldung-nummer-${number}/veroeffentlichen`, {}, editor)
  }
  const first = await page('/musterkreis/aktuelles')
  const next = /href="(\/musterkreis\/aktuelles\?vor=[^"]+)"/.exec(first)?.[1]?.replaceAll('&amp;', '&') as string
  const second = await page(next)
  const titles = [...`${first}${second}`.matchAll(/Meldung Nummer (\d+)\./g)].map((match) => Number(match[1]))
  expect([...new Set(titles)].sort((a, b) => a - b)).toEqual(Array.from({ length: 23 }, (_, index) => index + 1))
})

test('staff of another district cannot touch it', async () => {
  const stranger = await house.addPerson('Eli Nachbar', { staff: [[house.otherDistrict, 'administrator']] })
  await write({ title: 'Unseres' })
  expect(
    (await house.post('/musterkreis/aktuelles/unseres/bearbeiten', { title: 'Ihres', version: '1' }, stranger)).status,
  ).toBe(403)
  expect(
    (await house.post('/nachbarkreis/aktuelles/unseres/bearbeiten', { title: 'Ihres', version: '1' }, stranger)).status,
  ).toBe(404)
})
