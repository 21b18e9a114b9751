import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type TestHouse, testHouse } from '#test/support/house.ts'
import { modules } from '../../house.ts'
import { example, publishExamples } from './publication.fixture.ts'
import { proveEntries, reindex } from './reindex.ts'

const concert = '01900000-0000-7000-8000-00000000000a'
const cancelled = '01900000-0000-7000-8000-00000000000b'

let house: TestHouse
beforeAll(async () => {
  house = await testHouse()
  const start = house.now().add({ hours: 24 })
  await publishExamples(house, house.district, 'events.event', [
    example(house, {
      id: concert,
      title: 'Adventskonzert',
      lead: 'Mit dem Chor.',
      field: 'community',
      municipality: '07137068',
      place: 'Stadthalle',
      point: { longitude: 7.2226, latitude: 50.3279 },
      when: { start, end: start.add({ hours: 2 }) },
      words: { en: { title: 'Advent concert', lead: 'With the choir.' } },
      version: 3,
    }),
    example(house, {
      id: cancelled,
      title: 'Lesung',
      cancelled: true,
      when: { start: start.add({ hours: 24 }), end: null },
    }),
    example(house, {
      title: 'Abgesagt vor langer Zeit',
      cancelled: true,
      updatedAt: house.now().subtract({ hours: 24 * 40 }),
      when: { start, end: null },
    }),
  ])
  await publishExamples(house, house.district, 'news.article', [
    example(house, { title: 'Neue Radwege', field: 'mobility', publishedAt: house.now().subtract({ hours: 1 }) }),
    example(house, { title: 'Nur im Kreis', beyond: false, publishedAt: house.now().subtract({ hours: 2 }) }),
  ])
})
afterAll(() => house?.close())

const text = async (path: string, headers?: Record<string, string>) => {
  const response = await house.get(path, undefined, headers)
  expect(response.status, path).toBe(200)
  return response.text()
}
const json = async (path: string) => JSON.parse(await text(path))

describe('calendar', () => {
  test('the month, as a table and as a list', async () => {
    const html = await text('/musterkreis/kalender')
    expect(html).toContain('November 2026')
    expect(html).toMatch(/<table class="month">[\s\S]*Adventskonzert[\s\S]*<\/table>/)
    expect(html.match(/Adventskonzert/g)?.length).toBeGreaterThanOrEqual(2)
    expect(html).toContain('kalender?ab=2026-12-01')
    // The state's public holidays in words, in the table and in the line for narrow screens.
    const december = await text('/musterkreis/kalender?ab=2026-12-01')
    expect(december).toMatch(/month-holiday[\s\S]*1\. Weihnachtstag<\/p>/)
    expect(december).toContain('1. Weihnachtstag (Freitag, 25. Dezember 2026)')
    expect(await text('/en/musterkreis/kalender?ab=2026-12-01&ansicht=woche')).not.toContain('Christmas')
    expect(await text('/nachbarkreis/kalender?ab=2026-11-01')).not.toContain('Allerheiligen')
  })
  test('week, list, filters, and nonsense in the address', async () => {
    expect(await text('/musterkreis/kalender?ansicht=woche')).toContain('Adventskonzert')
    expect(await text('/musterkreis/kalender?feld=mobility')).toContain('nichts eingetragen')
    expect(await text('/musterkreis/kalender?gemeinde=07137068&ansicht=liste')).toContain('Stadthalle')
    expect(await text('/musterkreis/kalender?ab=2026-02-31&ansicht=x&feld=y&gemeinde=%27')).toContain('November 2026')
    expect(await text('/en/musterkreis/kalender')).toContain('Advent concert')
  })
  test('the network shows every district and names it', async () => {
    const html = await text('/kalender?ansicht=liste')
    expect(html).toContain('Landkreis Musterkreis')
    expect(html).toContain('href="/musterkreis/')
  })
})

test('the map and its list have the same numbers', async () => {
  const html = await text('/musterkreis/karte')
  expect(html).toContain('<li id="ort-1">')
  expect(html).toContain('href="#ort-1"')
  expect(html).toContain('Stadthalle')
  expect(html).not.toContain('Lesung')
})

describe('feeds', () => {
  test('iCalendar: uid, sequence, cancellation for 30 days', async () => {
    const ics = (await text('/musterkreis/kalender.ics')).replaceAll('\r\n ', '')
    expect(ics).toContain(`UID:${concert}`)
    expect(ics).toContain('SEQUENCE:3')
    expect(ics).toMatch(new RegExp(`UID:${cancelled}[\\s\\S]*STATUS:CANCELLED`))
    expect(ics).not.toContain('vor langer Zeit')
  })
  test('Atom and JSON, narrowed down by kind and field', async () => {
    expect(await text('/musterkreis/feed.atom')).toContain('Neue Radwege')
    expect(await text('/musterkreis/feed.atom?art=events.event')).not.toContain('Neue Radwege')
    const feed = await json('/musterkreis/feed.json?feld=mobility')
    expect(feed.items.map(({ title }: { title: string }) => title)).toEqual(['Neue Radwege'])
    expect((await json('/feed.json')).items.map(({ title }: { title: string }) => title)).not.toContain('Nur im Kreis')
  })
  test('places, types, open to every website, and not sent twice', async () => {
    const response = await house.get('/musterkreis/orte.geojson')
    expect(response.headers.get('content-type')).toContain('application/geo+json')
    expect(response.headers.get('access-control-allow-origin')).toBe('*')
    expect(response.headers.get('last-modified')).toBeTruthy()
    const tag = response.headers.get('etag') as string
    expect((await house.get('/musterkreis/orte.geojson', undefined, { 'if-none-match': tag })).status).toBe(304)
    expect((await response.json()).features).toHaveLength(1)
  })
  test('pages name their feeds', async () => {
    expect(await text('/musterkreis/kalender?feld=health')).toContain('type="text/calendar"')
  })
})

test('sitemap and robots', async () => {
  expect(await text('/musterkreis/sitemap.xml')).toContain('/musterkreis/sitemap/1.xml')
  expect(await text('/musterkreis/sitemap/1.xml')).toContain('hreflang="en-GB"')
  expect((await house.get('/musterkreis/sitemap/9.xml')).status).toBe(404)
  const robots = await text('/robots.txt')
  expect(robots).toContain('Disallow: /konto')
  expect(robots).toContain('/musterkreis/sitemap.xml')
})

describe('API', () => {
  test('pages by a cursor, every entry once', async () => {
    const seen: string[] = []
    let cursor = ''
    do {
      const page: { entries: { id: string }[]; next: string | null } = await json(
        `/musterkreis/api/v1/entries?limit=2&cursor=${cursor}`,
      )
      seen.push(...page.entries.map(({ id }) => id))
      cursor = page.next ?? ''
    } while (cursor)
    expect(new Set(seen).size).toBe(5)
    expect(seen).toHaveLength(5)
  })
  test('answers are what the description says', async () => {
    for (const route of house.house.routes) {
      // What services add needs things of theirs: their own tests compare it.
      if (route.kind !== 'api' || !route.describe || !route.address.path.startsWith('/api/')) continue
      const path = route.address.path.replace(':kind', 'events.event').replace(':id', concert)
      expect(() => route.describe?.answer.parse, path).not.toThrow()
      route.describe.answer.parse(await json(`/musterkreis${path}`))
    }
  })
  test('the document names every described route', async () => {
    const document = await json('/musterkreis/api/v1/openapi.json')
    expect(document.openapi).toBe('3.1.0')
    expect(Object.keys(document.paths)).toContain('/api/v1/entries/{kind}/{id}')
    expect(await text('/musterkreis/api/v1')).toContain('/api/v1/areas')
    expect((await house.get('/musterkreis/api/v1/entries/events.event/x')).status).toBe(404)
  })
})

test('a private calendar address: made once, read without a session, revoked', async () => {
  const person = await house.addPerson('Jule Beispiel')
  const made = await house.post('/musterkreis/konto/kalender/anlegen', {}, person)
  expect(made.status).toBe(303)
  const cookie = made.headers.get('set-cookie') as string
  const notice = Buffer.from(/hinweis=([^;]+)/.exec(cookie)?.[1] as string, 'base64url').toString('utf8')
  const path = new URL(/http\S+/.exec(notice)?.[0] as string).pathname
  const answer = await house.get(path)
  expect(answer.headers.get('content-type')).toContain('text/calendar')
  expect(await answer.text()).toContain('BEGIN:VCALENDAR')
  const { rows } = await house.database.pool.query('select token_hash from publication.calendar_address')
  expect(rows).toHaveLength(1)
  expect(rows[0].token_hash).toHaveLength(32)
  await house.post('/musterkreis/konto/kalender/widerrufen', {}, person)
  expect((await house.get(path)).status).toBe(404)
  expect((await house.get(`/kalender/privat/${'x'.repeat(32)}.ics`)).status).toBe(404)
})

test('the proof finds what differs from its source and repairs it', async () => {
  const everything = { modules: () => modules, services: () => [] }
  const editor = await house.addPerson('Rike', { staff: [[house.otherDistrict, 'editor']] })
  await house.post(
    '/nachbarkreis/aktuelles/schreiben',
    { title: 'Wahr', lead: 'Ein Satz.', body: 'Text.', version: '1' },
    editor,
  )
  await house.post('/nachbarkreis/aktuelles/wahr/veroeffentlichen', {}, editor)
  await house.runJobs()
  expect(await proveEntries(house.tools, everything, house.otherDistrict)).toEqual([])
  await house.inSpace(house.otherDistrict, (tx) =>
    tx.updateTable('publication.entry').set({ title: 'Falsch' }).execute(),
  )
  await publishExamples(house, house.otherDistrict, 'news.article', [example(house, { title: 'Ohne Quelle' })])
  const [found] = await proveEntries(house.tools, everything, house.otherDistrict)
  expect(found?.ids).toHaveLength(2)
  const titles = () =>
    house.inSpace(house.otherDistrict, (tx) => tx.selectFrom('publication.entry').select('title').execute())
  expect(await titles()).toEqual([{ title: 'Wahr' }])
  expect(await reindex(house.tools, everything, house.otherDistrict)).toBe(1)
  const { rows } = await house.database.pool.query(
    'select word from publication.word where space_id = $1 order by word',
    [house.otherDistrict],
  )
  expect(rows.map(({ word }) => word)).toEqual(['ein', 'satz', 'wahr'])
})
