import { truncateSync, writeFileSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { createServer } from '#foundation/http/server.ts'
import { type TestHouse, testHouse } from '#test/support/house.ts'
import { greyPicture, writeArchive } from '#test/support/tile-archive.ts'
import { archiveName, openTiles, type Tiles, useTiles } from './tiles.ts'

let house: TestHouse
let folder: string
let opened: Tiles | null = null
beforeAll(async () => {
  house = await testHouse()
  folder = await mkdtemp(join(tmpdir(), 'allmende-tiles-'))
})
afterEach(async () => {
  useTiles(null)
  await opened?.close?.()
  opened = null
})
afterAll(() => house?.close())

const path = () => join(folder, archiveName)
const trouble: string[] = []

/** Uses the archive as a start with this folder would. */
async function use(): Promise<Tiles | null> {
  trouble.length = 0
  const settings = { tiles: null, tilesAttribution: null, dataFolder: folder }
  opened = await openTiles(settings, (why) => trouble.push(why))
  useTiles(opened)
  return opened
}

/** What the page tells the browser about its map. */
async function settingsIn(address: string) {
  const html = await (await house.get(address)).text()
  const json = /<movable-map data-map="([^"]*)"/.exec(html)?.[1] ?? 'null'
  return { html, settings: JSON.parse(json.replaceAll('&quot;', '"').replaceAll('&amp;', '&')) }
}

test('without an archive there are no tiles, and the map says so', async () => {
  expect(await use()).toBeNull()
  const { html, settings } = await settingsIn('/musterkreis/karte')
  expect(settings).toMatchObject({ tiles: null, boundaries: '/musterkreis/grenzen.geojson' })
  expect(html).toContain('auf leerem Grund')
  expect((await house.get('/kacheln/0/0/0')).status).toBe(404)
})

test('vector tiles come out of the archive as they are packed', async () => {
  const body = Buffer.from('a vector tile')
  writeArchive(
    path(),
    [
      [0, 0, 0, Buffer.from('the world')],
      [8, 133, 86, body],
    ],
    {
      type: 1,
      compression: 2,
      notes: { attribution: '<a href="https://example.org">&copy; Beispiel</a>, erfunden' },
      box: [6.9, 50.1, 7.7, 50.6],
    },
  )
  expect((await use())?.settings).toMatchObject({
    kind: 'vector',
    minZoom: 0,
    maxZoom: 8,
    attribution: '© Beispiel, erfunden',
  })
  const { html, settings } = await settingsIn('/musterkreis/karte')
  expect(settings.tiles).toMatchObject({
    kind: 'vector',
    box: [6.9, 50.1, 7.7, 50.6],
    attribution: 'Kacheln: © Beispiel, erfunden',
  })
  expect(settings.tiles.address).toMatch(/^\/kacheln\/\{z\}\/\{x\}\/\{y\}\?stand=/)
  expect(html).not.toContain('auf leerem Grund')

  const tile = await house.get('/kacheln/8/133/86')
  expect(tile.status).toBe(200)
  expect(tile.headers.get('content-type')).toBe('application/vnd.mapbox-vector-tile')
  expect(tile.headers.get('content-encoding')).toBe('gzip')
  expect(gunzipSync(Buffer.from(await tile.arrayBuffer()))).toEqual(body)
  const etag = tile.headers.get('etag') ?? ''
  expect((await house.get('/kacheln/8/133/86', undefined, { 'if-none-match': etag })).status).toBe(304)
  expect((await house.get('/kacheln/8/133/87')).status, 'a hole in the archive').toBe(204)
})

test.each([
  '1/2/0',
  '1/0/-1',
  '9/0/0',
  '99/0/0',
  'a/b/c',
  '1e1/0/0',
  '0x1/0/0',
  '8/133.0/86',
  '99999999/99999999/99999999',
  '%00/0/0',
  '..%2f/0/0',
])('/kacheln/%s is no tile: 404', async (at) => {
  writeArchive(path(), [[8, 133, 86, Buffer.from('tile')]], { type: 1 })
  await use()
  expect((await house.get(`/kacheln/${at}`)).status).toBe(404)
})

test('pictures come with their type', async () => {
  const picture = greyPicture()
  writeArchive(path(), [[0, 0, 0, picture]], { type: 2 })
  await use()
  const tile = await house.get('/kacheln/0/0/0')
  expect(tile.headers.get('content-type')).toBe('image/png')
  expect(Buffer.from(await tile.arrayBuffer())).toEqual(Buffer.from(picture))
})

test('what is no archive, or holds something else, is not used, and the program says why', async () => {
  writeFileSync(path(), 'no archive at all')
  expect(await use()).toBeNull()
  expect(trouble).toHaveLength(1)
  writeArchive(path(), [[0, 0, 0, Buffer.from('x')]], { type: 6 })
  expect(await use()).toBeNull()
  expect(trouble[0]).toContain('neither pictures nor vector tiles')
})

test('an archive that is cut off while it is open has no tiles, and nothing breaks', async () => {
  writeArchive(path(), [[0, 0, 0, Buffer.from('the world')]], { type: 1, compression: 1 })
  await use()
  truncateSync(path(), 128)
  expect((await house.get('/kacheln/0/0/0')).status).toBe(404)
})

test('tiles of another host: named beforehand, on the privacy page, and allowed on pages with a map only', async () => {
  const origin = 'https://tiles.example.org'
  const tiles = { template: `${origin}/{z}/{x}/{y}.png`, kind: 'raster', origin } as const
  opened = await openTiles({ tiles, tilesAttribution: '© Beispiel', dataFolder: folder }, () => {})
  useTiles(opened)
  const { html, settings } = await settingsIn('/musterkreis/karte')
  expect(html).toContain('Die Kacheln kommen von tiles.example.org')
  expect(settings.tiles).toMatchObject({ address: tiles.template, attribution: 'Kacheln: © Beispiel' })
  expect(await (await house.get('/musterkreis/datenschutz')).text()).toContain('Kacheln bei tiles.example.org')

  const server = createServer({ ...house.house, tileHost: origin })
  const policyOf = async (address: string) =>
    (
      await server.fetch(new Request(`http://allmende.test${address}`, { headers: { host: 'allmende.test' } }))
    ).headers.get('content-security-policy')
  const policy = await policyOf('/musterkreis/karte')
  expect(policy).toContain(`connect-src 'self' ${origin};`)
  expect(policy).toContain(`img-src 'self' data: blob: ${origin};`)
  expect(policy).toContain("worker-src 'self';")
  expect(policy?.split(origin)).toHaveLength(3)
  expect(policy).not.toMatch(/unsafe|\*/)
  expect(await policyOf('/karte')).toContain(origin)
  for (const address of ['/', '/musterkreis', '/musterkreis/termine', '/musterkreis/datenschutz'])
    expect(await policyOf(address)).not.toContain('tiles.example.org')
})

test('without tiles of another host no page allows one, and workers only come from here', async () => {
  const policy = (await house.get('/musterkreis/karte')).headers.get('content-security-policy')
  expect(policy).toContain("connect-src 'self';")
  expect(policy).toContain("worker-src 'self';")
  expect(policy).not.toMatch(/https?:|unsafe/)
})

test('boundaries of a district: municipalities with tints, one outline, names, source and licence', async () => {
  const answer = await house.get('/musterkreis/grenzen.geojson')
  expect(answer.headers.get('etag')).toBeTruthy()
  const { features, attribution, licence } = await answer.json()
  const kinds = Map.groupBy(
    features as { properties: { kind: string; tint?: number } }[],
    ({ properties }) => properties.kind,
  )
  expect(kinds.get('district')).toHaveLength(1)
  expect(kinds.get('municipality')?.length).toBe(kinds.get('name')?.length)
  expect(kinds.get('municipality')?.every(({ properties: { tint } }) => tint && tint >= 1 && tint <= 5)).toBe(true)
  expect(attribution).toContain('BKG')
  expect(licence).toBe('GeoNutzV')
})

test('boundaries of the network: all states, and the districts that take part', async () => {
  const { features } = await (await house.get('/grenzen.geojson')).json()
  const of = (kind: string) =>
    (features as { properties: { kind: string; key: string } }[]).filter(({ properties }) => properties.kind === kind)
  expect(of('state')).toHaveLength(16)
  expect(
    of('district')
      .map(({ properties }) => properties.key)
      .toSorted(),
  ).toEqual(['03360', '07137'])
  expect(of('municipality')).toEqual([])
})

test("the network's map draws Germany; without script there is nothing but the drawing and the list", async () => {
  const { html } = await settingsIn('/karte')
  expect(html).toContain('patchwork-germany')
  expect(html).toMatch(/<div class="map-offer no-print" hidden/)
  expect(html).toMatch(/<div class="map-stage" hidden/)
})
