import { Writable } from 'node:stream'
import fc from 'fast-check'
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createServer } from '#foundation/http/server.ts'
import { type TestHouse, testHouse } from '#test/support/house.ts'
import { example, publishExamples } from '../publication.fixture.ts'
import { replaceEntries } from '../publish.ts'

let house: TestHouse
beforeAll(async () => {
  house = await testHouse()
  await publishExamples(house, house.district, 'news.article', [
    example(house, { title: 'Der Bürgerbus fährt wieder', lead: 'Ab Montag nach Mayen.', municipality: '07137068' }),
    example(house, { title: 'Baustelle', lead: 'Die Straße nach Kottenheim ist gesperrt.' }),
    example(house, {
      title: 'Sitzung des Kreistags',
      lead: 'Haushalt.',
      body: 'Es geht auch um den Bürgerbus und um Radwege.',
    }),
    example(house, { title: 'Tag der offenen Tür', lead: 'Die Feuerwehr zeigt alles.' }),
    example(house, { title: 'Offene Werkstatt', lead: 'Jeden Tag, die Tür steht offen.' }),
  ])
  await publishExamples(house, house.district, 'events.event', [
    example(house, {
      title: 'Bürgerbusse im Vergleich',
      lead: 'Vortrag.',
      when: { start: house.now().add({ hours: 48 }), end: null },
    }),
  ])
  await publishExamples(house, house.otherDistrict, 'news.article', [
    example(house, { title: 'Rufbus im Nachbarkreis', lead: 'Neue Linie.' }),
    example(house, { title: 'Nur hier im Bus', lead: '', beyond: false }),
  ])
})
afterAll(() => house?.close())

async function search(text: string, more: Record<string, string> = {}, space = '/musterkreis') {
  const response = await house.post(`${space}/suche`, { q: text, ...more }, undefined, { csrf: '' })
  expect(response.status).toBe(200)
  const html = await response.text()
  const titles = [...html.matchAll(/<h3><a [^>]*>(.*?)<\/a><\/h3>/gs)].map(([, title]) =>
    title!.replace(/<[^>]+>/g, ''),
  )
  return { html, titles, response }
}

describe('what people type', () => {
  test.each(['Bürgerbus', 'Buergerbus', 'BURGERBUS', 'bürgerbus '])(
    '%s finds the title first, then the text',
    async (typed) => {
      const { titles } = await search(typed)
      expect(titles[0]).toBe('Der Bürgerbus fährt wieder')
      expect(titles).toContain('Bürgerbusse im Vergleich')
      expect(titles).toContain('Sitzung des Kreistags')
      expect(titles).not.toContain('Baustelle')
    },
  )
  test.each(['Straße', 'Strasse', 'STRASSE', 'Straßen'])('%s', async (typed) => {
    expect((await search(typed)).titles).toContain('Baustelle')
  })
  test('Bürgerbusse finds the Bürgerbus as well', async () => {
    const { titles } = await search('Bürgerbusse')
    expect(titles).toContain('Bürgerbusse im Vergleich')
  })
  test('a typing error is forgiven, and the page says so', async () => {
    const { titles, html } = await search('Bügerbus')
    expect(titles).toContain('Der Bürgerbus fährt wieder')
    expect(html).toContain('ähnliche Wörter gesucht: Bürgerbus')
    expect(titles[0]).toMatch(/^(Der Bürgerbus|Bürgerbusse)/)
  })
  test('a part of a compound', async () => {
    const { titles, html } = await search('bus')
    expect(titles).toContain('Der Bürgerbus fährt wieder')
    expect(html).toContain('als Wortteil im Titel')
  })
  test('somebody still typing', async () => {
    expect((await search('Feuerw')).titles).toEqual(['Tag der offenen Tür'])
  })
  test('words in a row, and words left out', async () => {
    expect((await search('„Tag der offenen Tür“')).titles).toEqual(['Tag der offenen Tür'])
    expect((await search('offen -feuerwehr')).titles).toEqual(['Offene Werkstatt'])
  })
  test('nothing found helps on', async () => {
    const { html, titles } = await search('Xylophonquartett')
    expect(titles).toEqual([])
    expect(html).toContain('nichts gefunden')
    expect(html).toContain('/musterkreis/kalender')
  })
})

test('facets: kind, municipality, time', async () => {
  expect((await search('bürgerbus', { art: 'events.event' })).titles).toEqual(['Bürgerbusse im Vergleich'])
  expect((await search('bürgerbus', { gemeinde: '07137068' })).titles).toEqual(['Der Bürgerbus fährt wieder'])
  expect((await search('bürgerbus', { zeit: 'coming' })).titles).toEqual(['Bürgerbusse im Vergleich'])
  const { html } = await search('bürgerbus')
  expect(html).toMatch(/Kommende Termine \(1\)/)
})

test('the network finds all districts, names them, and leaves out what stays at home', async () => {
  const { titles, html } = await search('bus', {}, '')
  expect(titles).toContain('Rufbus im Nachbarkreis')
  expect(titles).toContain('Der Bürgerbus fährt wieder')
  expect(titles).not.toContain('Nur hier im Bus')
  expect(html).toContain('Landkreis Nachbarkreis')
  expect(html).toMatch(/href="\/nachbarkreis\/aktuelles\//)
  expect((await search('Rufbus')).titles).toEqual([])
})

test('no more statements than a look-up of the space and three', async () => {
  expect(Number((await search('bus')).response.headers.get('x-statements'))).toBeLessThanOrEqual(4)
  expect(Number((await search('Bügerbus')).response.headers.get('x-statements'))).toBeLessThanOrEqual(4)
})

test('a withdrawn entry leaves nothing behind, not even its words', async () => {
  const entry = example(house, { title: 'Zauberflötenkonzert', lead: '' })
  await publishExamples(house, house.district, 'news.article', [entry])
  expect((await search('Zauberflöte')).titles).toEqual(['Zauberflötenkonzert'])
  await house.inSpace(house.district, (tx) => replaceEntries(tx, house.district, 'news.article', [entry.id], []))
  expect((await search('Zauberflöte')).titles).toEqual([])
  const { rows } = await house.database.pool.query(`select from publication.word where word like 'zauber%'`)
  expect(rows).toEqual([])
})

test('a private read: no cookie, no word in the address or in the log', async () => {
  const lines: string[] = []
  const stream = new Writable({
    write(chunk, _encoding, done) {
      lines.push(String(chunk))
      done()
    },
  })
  const server = createServer({ ...house.house, log: pino({ level: 'trace', redact: ['req', 'headers'] }, stream) })
  const ask = (path: string, body: string) =>
    server.fetch(
      new Request(`http://allmende.test${path}`, {
        method: 'POST',
        body,
        headers: { host: 'allmende.test', 'content-type': 'application/x-www-form-urlencoded', cookie: 'allmende=abc' },
      }),
    )
  const response = await ask('/musterkreis/suche', 'q=geheimwort')
  expect(response.headers.get('set-cookie')).toBeNull()
  expect(response.headers.get('referrer-policy')).toBe('no-referrer')
  expect(response.headers.get('cache-control')).toBe('no-store')
  const html = await response.text()
  expect(html).not.toMatch(/(href|action)="[^"]*geheimwort/)
  await house.database.pool.query('alter table publication.word rename to hidden')
  try {
    expect((await ask('/musterkreis/suche', 'q=geheimwort')).status).toBe(500)
  } finally {
    await house.database.pool.query('alter table publication.hidden rename to word')
  }
  expect(lines.join('\n')).not.toContain('geheimwort')
  expect(lines.length).toBeGreaterThan(0)
})

test('hostile words are only words', async () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 250 }),
    fc.string({ unit: fc.constantFrom(...`'"\\:*&|!()<->%_„“ aä\u0000`), maxLength: 60 }),
    fc.constantFrom("'; drop table x;--", 'a:*', '!!!', '"""', '((', 'und', 'der die das', '%', '\\', "''''", '<->'),
  )
  await fc.assert(
    fc.asyncProperty(hostile, async (text) => {
      const response = await house.post('/musterkreis/suche', { q: text }, undefined, { csrf: '' })
      expect(response.status).toBe(200)
    }),
    { numRuns: 120 },
  )
}, 60_000)
