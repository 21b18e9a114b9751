import { expect, test } from 'vitest'
import { loadAreas, municipalitiesOf } from './areas.ts'
import { districtMapOf } from './district-map.ts'
import { districtPatchwork, stepOf } from './district-patchwork.ts'
import { type EmblemColours, emblem, emblemFile } from './emblem.ts'
import { germanyPatchwork } from './germany-patchwork.ts'
import { mostMarks, type PlaceOnMap, placesMap } from './places-map.ts'
import { isProper, neighboursOf, tintsOf } from './tints.ts'

const areas = loadAreas()
const demoDistricts = ['03360', '05558', '07137', '07231', '08336', '09374', '12069', '13075']
const colours: EmblemColours = { tints: ['#7fa650', '#3f7a4c', '#e3b92f', '#a9c47b', '#c89a52'], line: '#fff' }

const busyParcels = (districtKey: string) =>
  new Map(
    municipalitiesOf(districtKey).map((area, index) => [
      area.key,
      { href: `/orte/${area.key}`, label: `${area.name}: ${index % 4}`, count: index % 4 },
    ]),
  )

/** Every element is closed in order, attributes are quoted, nothing needs an exception in the content security policy. */
function expectCleanSvg(svg: string): void {
  const open: string[] = []
  for (const [tag, closing, name, attributes, selfClosing] of svg.matchAll(
    /<(\/?)([a-z]+)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>/gi,
  )) {
    if (closing) expect(open.pop(), tag).toBe(name)
    else if (!selfClosing) open.push(name!)
    expect(attributes).not.toMatch(/\s(?:style|on\w+)=/i)
  }
  expect(open).toEqual([])
  expect(svg.replaceAll(/<\/?[a-z]+(?:\s+[\w:-]+="[^"<]*")*\s*\/?>/gi, '')).not.toMatch(/[<>]/)
  expect(svg).not.toMatch(/NaN|Infinity|undefined|null/)
}

test.each(demoDistricts)('the emblem of %s is small, clean and the same object each time', (key) => {
  const budgets = [
    [16, 2_000],
    [32, 3_000],
    [64, 3_000],
    [96, 10_000],
  ] as const
  for (const [size, budget] of budgets) {
    const { svg } = emblem(key, size)
    expectCleanSvg(svg)
    expect(svg.length).toBeLessThan(budget)
    expect(svg).toContain('aria-hidden="true"')
    expect(svg).not.toMatch(/fill=|stroke=/)
  }
  expect(emblem(key, 32)).toBe(emblem(key, 32))
})

test.each(demoDistricts)('the favicon of %s stays below 3 kB, the preview picture below 12 kB', (key) => {
  const favicon = emblemFile(key, { width: 32, height: 32, light: colours, dark: colours })
  expect(favicon.length).toBeLessThan(3_000)
  expect(favicon).toContain('xmlns="http://www.w3.org/2000/svg"')
  expect(favicon).toContain('prefers-color-scheme:dark')
  const preview = emblemFile(key, { width: 1200, height: 630, light: { ...colours, ground: '#f4f5ee' } })
  expect(preview.length).toBeLessThan(12_000)
  expectCleanSvg(preview)
})

test('a colour that is none stops the file', () => {
  const wrong = { ...colours, line: 'red;}@import url(//example.org)' }
  expect(() => emblemFile('07137', { width: 32, height: 32, light: wrong })).toThrow('Not a colour')
})

test.each(demoDistricts)('neighbours of %s never share a tint', (key) => {
  const neighbours = neighboursOf(municipalitiesOf(key))
  expect([...neighbours.values()].filter((others) => others.size > 0).length).toBeGreaterThan(8)
  expect(isProper(neighbours, tintsOf(neighbours))).toBe(true)
})

test('all 401 districts of Germany get by with five tints, each used', () => {
  const neighbours = neighboursOf(areas.all.filter(({ kind }) => kind === 'district'))
  const tints = tintsOf(neighbours)
  expect(isProper(neighbours, tints)).toBe(true)
  expect(new Set(tints.values())).toEqual(new Set([1, 2, 3, 4, 5]))
})

test.each(demoDistricts)('the patchwork of %s has every municipality as a titled link', (key) => {
  const { svg } = districtPatchwork({ districtKey: key, parcels: busyParcels(key) })
  expectCleanSvg(svg)
  expect(svg.match(/<a /g)?.length).toBe(municipalitiesOf(key).length)
  expect(svg.match(/<a [^>]*><title>[^<]+<\/title>/g)?.length).toBe(municipalitiesOf(key).length)
  expect(svg.length).toBeLessThan(70_000)
  for (const parcel of districtMapOf(key, areas).parcels) expect(parcel.path, parcel.area.name).not.toBe('')
})

test('labels and addresses are escaped', () => {
  const parcels = new Map([['07137102', { href: '/"><script>', label: '<b>Trimbs</b> & "Kalt"', count: 1 }]])
  const { svg } = districtPatchwork({ districtKey: '07137', parcels })
  expectCleanSvg(svg)
  expect(svg).not.toContain('<script')
  expect(svg).not.toContain('<b>')
})

test('changed numbers change the drawing, equal ones do not', () => {
  const parcels = busyParcels('07137')
  const before = districtPatchwork({ districtKey: '07137', parcels }).svg
  expect(districtPatchwork({ districtKey: '07137', parcels }).svg).toBe(before)
  parcels.set('07137068', { href: '/orte/mayen', label: 'Mayen: 77', count: 77 })
  expect(districtPatchwork({ districtKey: '07137', parcels }).svg).toContain('>77</text>')
  expect([0.5, 1, 2, 4, 5, 9, 10, 500].map(stepOf)).toEqual([1, 1, 2, 2, 3, 3, 4, 4])
})

test('Germany names and links the participating districts', () => {
  const districts = new Map(demoDistricts.map((key) => [key, { href: `/${key}`, label: areas.find(key)!.name }]))
  const { svg } = germanyPatchwork({ districts })
  expectCleanSvg(svg)
  expect(svg.match(/<a /g)?.length).toBe(8)
  for (const word of ['Coesfeld', 'Uelzen', 'Lörrach', 'Mayen-Koblenz', 'Greifswald', 'Waldnaab']) {
    expect(svg).toContain(`>${word}</text>`)
  }
  expect(svg.length).toBeLessThan(60_000)
  expectCleanSvg(germanyPatchwork({ districts: new Map() }).svg)
})

const manyPlaces = (count: number): PlaceOnMap[] =>
  Array.from({ length: count }, (_, index) => {
    const [lon, lat] = municipalitiesOf('12069')[index % 38]!.point!
    return { lon: lon + (index % 13) / 300, lat, label: `Ort <${index}>`, number: index + 1, field: 'mobility' }
  })

test('places keep the numbers of the list; a place beyond the sheet is reported', () => {
  const places: PlaceOnMap[] = [
    { lon: 12.59, lat: 52.14, label: 'Rathaus', number: 1, field: 'community', href: '#ort-1' },
    { lon: 12.9, lat: 52.3, label: 'Praxis', number: 2, field: 'health' },
    { lon: 7, lat: 50, label: 'Anderswo', number: 3, field: 'steering' },
  ]
  const { drawing, outside, projection } = placesMap({ districtKey: '12069', places })
  expectCleanSvg(drawing.svg)
  expect(outside).toEqual([3])
  expect(drawing.svg).toContain('<a href="#ort-1"')
  expect(drawing.svg).toContain('<title>2 Praxis</title>')
  // The parameters are enough to put a point on the sheet again.
  const radians = Math.PI / 180
  const x = projection.translate[0] + projection.scale * 12.59 * radians
  const y = projection.translate[1] - projection.scale * Math.log(Math.tan(Math.PI / 4 + (52.14 * radians) / 2))
  expect(drawing.svg).toContain(`cx="${Math.round(x)}" cy="${Math.round(y)}"`)
})

test('ten thousand places become few marks, and each is counted once', () => {
  const { drawing, outside } = placesMap({ districtKey: '12069', places: manyPlaces(10_000), language: 'en' })
  expectCleanSvg(drawing.svg)
  const marks = [...drawing.svg.matchAll(/<title>(?:(\d+) places|\d)/g)]
  expect(marks.length).toBeLessThanOrEqual(mostMarks)
  expect(marks.reduce((sum, [, count]) => sum + Number(count ?? 1), 0) + outside.length).toBe(10_000)
  expect(drawing.svg.length).toBeLessThan(120_000)
})

test('a district without known municipalities is drawn as one parcel; an unknown one as an empty sheet', () => {
  expectCleanSvg(emblem('01051', 32).svg)
  expect(districtPatchwork({ districtKey: '01051', parcels: new Map() }).svg).toContain('<title>Dithmarschen</title>')
  expectCleanSvg(districtPatchwork({ districtKey: '99999', parcels: new Map() }).svg)
  expectCleanSvg(emblem('99999', 32).svg)
})
