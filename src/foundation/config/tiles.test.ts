import { expect, test } from 'vitest'
import { readSettings } from './settings.ts'

const read = (tiles: string, attribution = '© Beispiel') =>
  readSettings({ ALLMENDE_TILES: tiles, ALLMENDE_TILES_ATTRIBUTION: attribution })

test('without an address there are no tiles of another host', () => {
  expect(readSettings({ ALLMENDE_TILES: '' }).tiles).toBeNull()
})

test('an address of pictures or of vector tiles is read with its origin', () => {
  expect(read('https://tiles.example.org:8443/karte/{z}/{x}/{y}@2x.png?key=abc')).toMatchObject({
    tiles: { kind: 'raster', origin: 'https://tiles.example.org:8443' },
    tilesAttribution: '© Beispiel',
  })
  expect(read('https://tiles.example.org/{z}/{x}/{y}.pbf').tiles?.kind).toBe('vector')
  expect(read('http://localhost:8080/{z}/{x}/{y}.mvt').tiles?.origin).toBe('http://localhost:8080')
})

test.each([
  ['https://tiles.example.org/{z}/{x}.png', '{z}, {x} and {y}'],
  ['https://tiles.example.org/{z}/{x}/{y}/{y}.png', '{z}, {x} and {y}'],
  ["https://tiles.example.org/{z}/{x}/{y}.png;script-src 'unsafe-inline'", '{z}, {x} and {y}'],
  ['http://tiles.example.org/{z}/{x}/{y}.png', 'must begin with https://'],
  ['http://localhost.evil.example/{z}/{x}/{y}.png', 'must begin with https://'],
  ['https://{z}.example.org/{x}/{y}.png', 'must begin with https://'],
  ['https://user@tiles.example.org/{z}/{x}/{y}.png', 'must begin with https://'],
  ['https://tiles.example.org/{z}/{x}/{y}', 'must end with'],
  ['https://tiles.example.org/style.json', '{z}, {x} and {y}'],
])('%s stops the start with a sentence', (address, sentence) => {
  expect(() => read(address)).toThrow(sentence)
  expect(() => read(address)).toThrow(/^ALLMENDE_TILES /)
})

test('tiles of another host need a name to thank', () => {
  expect(() => read('https://tiles.example.org/{z}/{x}/{y}.png', '')).toThrow('ALLMENDE_TILES_ATTRIBUTION as well')
})
