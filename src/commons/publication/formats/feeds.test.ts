import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { atomFeed } from './atom.ts'
import { geoJson } from './geojson.ts'
import { jsonFeed } from './json-feed.ts'
import { sitemap, sitemapIndex, sitemapSize } from './sitemap.ts'
import { channel, festival, hostileEntry, hostileText } from './testing/examples.ts'
import { child, readXml } from './testing/read-xml.ts'
import { entryTitle } from './texts.ts'

/** What a reader of the JSON text gets. */
const overTheWire = (object: object) => JSON.parse(JSON.stringify(object))
const urn = 'urn:uuid:0192f1a4-5b6c-7d8e-9f00-112233445566'

describe('Atom', () => {
  test('an event', () => {
    const feed = readXml(atomFeed([festival], channel))
    expect(feed.attributes).toMatchObject({ xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'de-DE' })
    expect(child(feed, 'id')?.text).toBe(channel.url)
    expect(child(feed, 'updated')?.text).toBe('2026-08-02T08:30:00Z')
    expect(feed.children.filter(({ name }) => name === 'link').map(({ attributes }) => attributes.rel)).toEqual([
      'self',
      'alternate',
      'next',
    ])
    const entry = child(feed, 'entry')!
    expect(child(entry, 'id')?.text).toBe(urn)
    expect(child(entry, 'title')?.text).toBe('Sommerfest, Musik; & Tanz')
    expect(child(entry, 'summary')?.text).toBe(
      'Sa., 12. September 2026, 10–16 Uhr · Bürgerhaus, Marktplatz 1, 56727 Mayen\nEin Fest für alle.',
    )
    expect(child(entry, 'content')).toMatchObject({ attributes: { type: 'html' } })
    expect(child(entry, 'content')?.text).toContain('<p>Ein <strong>Fest</strong> für alle.</p>')
    expect(child(entry, 'category')?.attributes).toEqual({ term: 'community', label: 'Gemeinschaft und Ehrenamt' })
    expect(child(entry, 'georss:point')?.text).toBe('50.3281 7.221235')
    expect(entry.children.find(({ attributes }) => attributes.rel === 'enclosure')?.attributes.type).toBe('image/webp')
  })
  test('a feed without entries is complete', () => {
    const feed = readXml(atomFeed([], channel))
    for (const name of ['id', 'title', 'updated', 'author']) expect(child(feed, name)?.text).toBeDefined()
  })
  test('hostile text stays text', () => {
    fc.assert(
      fc.property(hostileEntry, hostileText, (entry, title) => {
        const feed = readXml(atomFeed([entry], { ...channel, title }))
        expect(child(child(feed, 'entry')!, 'title')?.text).toBe(entryTitle(entry))
        for (const { attributes } of child(feed, 'entry')!.children) {
          if (attributes.href !== undefined) expect(attributes.href).toMatch(/^https?:/)
        }
      }),
      { numRuns: 300 },
    )
  })
})

describe('JSON Feed', () => {
  test('an event', () => {
    const feed = overTheWire(jsonFeed([festival], channel))
    expect(feed).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      feed_url: channel.url,
      next_url: channel.next,
      language: 'de-DE',
      authors: [{ name: 'Landkreis Muster', url: 'https://kreis.example.org/' }],
    })
    expect(feed.items[0]).toMatchObject({
      id: urn,
      url: festival.url,
      content_html: festival.html?.html,
      date_published: '2026-08-01T07:00:00Z',
      tags: ['Gemeinschaft und Ehrenamt'],
      _allmende: {
        kind: 'event',
        start: '2026-09-12T10:00+02:00',
        end: '2026-09-12T16:00+02:00',
        place: { name: 'Bürgerhaus', longitude: 7.221235, latitude: 50.3281 },
      },
    })
    expect(feed.items[0]).not.toHaveProperty('content_text')
  })
  test('links inside the house lead back to it', () => {
    const html = {
      html: '<a href="/a">1</a> <a href="#b">2</a> <a href="?c=1&amp;d">3</a> <a href="https://x.example.org">4</a>',
    }
    const [item] = overTheWire(jsonFeed([{ ...festival, url: 'https://example.org/p?q=1&r=2', html }], channel)).items
    expect(item.content_html).toBe(
      '<a href="https://example.org/a">1</a> <a href="https://example.org/p?q=1&amp;r=2#b">2</a> ' +
        '<a href="https://example.org/p?c=1&amp;d">3</a> <a href="https://x.example.org">4</a>',
    )
  })
  test('every item has exactly one content, whatever was typed', () => {
    fc.assert(
      fc.property(hostileEntry, (entry) => {
        const [item] = overTheWire(jsonFeed([entry], channel)).items
        expect(typeof item.content_text).toBe('string')
        expect(item.url).toMatch(/^https:/)
        expect(item._allmende.online_url ?? 'https:').toMatch(/^https?:/)
      }),
    )
  })
})

describe('GeoJSON', () => {
  test('places with their attribution', () => {
    const nowhere = { ...festival, place: undefined }
    const collection = overTheWire(geoJson([festival, nowhere], '© Landkreis Muster'))
    expect(collection).toMatchObject({ type: 'FeatureCollection', attribution: '© Landkreis Muster' })
    expect(collection.features[0]).toMatchObject({
      type: 'Feature',
      id: urn,
      geometry: { type: 'Point', coordinates: [7.221235, 50.3281] },
      properties: { kind: 'event', start: '2026-09-12T10:00+02:00', field: 'community' },
    })
    expect(collection.features[1].geometry).toBeNull()
  })
  test('a point off the globe is no point', () => {
    fc.assert(
      fc.property(hostileEntry, (entry) => {
        const [feature] = overTheWire(geoJson([entry], '')).features
        if (feature.geometry === null) return
        const [lon, lat] = feature.geometry.coordinates
        expect(Math.abs(lon)).toBeLessThanOrEqual(180)
        expect(Math.abs(lat)).toBeLessThanOrEqual(90)
      }),
    )
  })
})

describe('sitemap', () => {
  test('pages with their languages', () => {
    const root = readXml(
      sitemap([
        {
          url: 'https://example.org/a?b=1&c=ü',
          updatedAt: festival.updatedAt,
          alternates: [
            { language: 'de', url: 'https://example.org/a' },
            { language: 'en', url: 'https://example.org/en/a' },
          ],
        },
      ]),
    )
    const [page] = root.children
    expect(child(page!, 'loc')?.text).toBe('https://example.org/a?b=1&c=%C3%BC')
    expect(child(page!, 'lastmod')?.text).toBe('2026-08-02T08:30:00Z')
    expect(
      page!.children.filter(({ name }) => name === 'xhtml:link').map(({ attributes }) => attributes.hreflang),
    ).toEqual(['de-DE', 'en-GB'])
    expect(readXml(sitemapIndex([{ url: 'https://example.org/1.xml' }])).children).toHaveLength(1)
    expect(readXml(sitemap([])).name).toBe('urlset')
  })
  test('refuses more than a sitemap may hold', () => {
    const pages = Array.from({ length: sitemapSize + 1 }, () => ({ url: 'https://example.org/' }))
    expect(() => sitemap(pages)).toThrow(RangeError)
  })
})
