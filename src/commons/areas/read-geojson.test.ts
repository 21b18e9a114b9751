import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sharedAreas } from '#test/support/real-areas.ts'
import { type Area, loadAreas, municipalitiesOf } from './areas.ts'
import { locate } from './locate.ts'
import { mergeAreas } from './merge-areas.ts'
import { readGeoJson, usualLimits } from './read-geojson.ts'
import { sayProblem } from './texts.ts'

const square = (lon: number, lat: number, size = 0.1) => ({
  type: 'Polygon',
  coordinates: [
    [
      [lon, lat],
      [lon, lat + size],
      [lon + size, lat + size],
      [lon + size, lat],
      [lon, lat],
    ],
  ],
})
const feature = (properties: object, geometry: object | null = square(7, 50)) => ({
  type: 'Feature',
  properties,
  geometry,
})
const fileOf = (...features: unknown[]) => JSON.stringify({ type: 'FeatureCollection', features })
const codesOf = (text: string) => readGeoJson(text).problems.map(({ code, feature }) => [code, feature])

test('reads the fields of VG250: kind, key and parent follow from the key', () => {
  const { areas, problems, ignored } = readGeoJson(
    fileOf(
      feature({ ARS: '07', AGS: '07', GEN: 'Rheinland-Pfalz', BEZ: 'Land', GF: 4 }),
      feature({ ARS: '071', AGS: '071', GEN: 'Koblenz', BEZ: 'früher: Regierungsbezirk', GF: 4 }),
      feature({ ARS: '07137', AGS: '07137', GEN: 'Mayen-Koblenz', BEZ: 'Landkreis', GF: 4 }),
      feature({ RS: '071375002', AGS: '--------', GEN: 'Maifeld', BEZ: 'Verbandsgemeinde', GF: 4 }),
      feature({ RS: '071370003', AGS: '--------', GEN: 'Andernach', BEZ: 'Verbandsfreie Gemeinde', GF: 4 }),
      feature({ ARS: '071375002102', AGS: '07137102', GEN: 'Trimbs', BEZ: 'Gemeinde', GF: 4 }),
      feature({ ARS: '071375002102', AGS: '07137102', GEN: 'Trimbs', BEZ: 'Gemeinde', GF: 2 }),
    ),
  )
  expect(problems).toEqual([])
  expect(ignored).toBe(3)
  expect(areas.map(({ key, kind, parent }) => [key, kind, parent])).toEqual([
    ['07', 'state', null],
    ['07137', 'district', '07'],
    ['071375002', 'association', '07137'],
    ['07137102', 'municipality', '071375002'],
  ])
})

test('says clearly what is missing, with the number of the feature', () => {
  const complete = { ags: '07137102', name: 'Trimbs', type: 'Gemeinde' }
  const text = fileOf(
    feature(complete),
    feature({ name: 'Trimbs', type: 'Gemeinde' }),
    feature({ ags: '07137001', type: 'Gemeinde' }),
    feature({ ags: '07137002', name: 'Kalt' }),
    feature({ ags: '7137003', name: 'Kalt', type: 'Gemeinde' }),
    feature({ ags: '07137004', name: 'Kalt', type: 'Gemeinde' }, { type: 'Point', coordinates: [7, 50] }),
    feature({ ags: '07137005', name: 'Kalt', type: 'Gemeinde' }, square(380_000, 5_580_000)),
    feature({ ags: '07137006', name: 'Kalt', type: 'Gemeinde' }, { type: 'Polygon', coordinates: [[[7, 50]]] }),
    feature(complete),
    'nothing',
  )
  const { areas, problems } = readGeoJson(text)
  expect(areas.map(({ key }) => key)).toEqual(['07137102'])
  expect(problems.map(({ code, feature, field }) => [code, feature, field])).toEqual([
    ['field-missing', 2, 'AGS, ARS'],
    ['field-missing', 3, 'GEN, name'],
    ['field-missing', 4, 'BEZ, type'],
    ['key-not-known', 5, 'AGS'],
    ['no-area', 6, 'geometry'],
    ['not-degrees', 7, 'geometry'],
    ['ring-broken', 8, 'geometry'],
    ['twice', 9, '07137102'],
    ['not-a-feature', 10, null],
  ])
  expect(sayProblem(problems[0]!, 'de')).toBe('Gebiet Nummer 2: Das Feld fehlt oder ist leer. Möglich sind: AGS, ARS.')
})

test('an area without a boundary is listed, not refused', () => {
  const { areas } = readGeoJson(fileOf(feature({ ags: '13075005', name: 'Anklam', type: 'Stadt' }, null)))
  expect(areas).toMatchObject([{ key: '13075005', geometry: null, point: null, parent: '13075' }])
})

test('refuses what is not GeoJSON and what is too large', () => {
  expect(codesOf('{"type":"Feature')).toEqual([['not-json', null]])
  expect(codesOf('[]')).toEqual([['not-a-collection', null]])
  const two = fileOf(feature({ ags: '07', name: 'A', type: 'Land' }), feature({ ags: '08', name: 'B', type: 'Land' }))
  const refused = (limits: object) => readGeoJson(two, { ...usualLimits, ...limits }).problems[0]?.code
  expect(refused({ characters: 100 })).toBe('too-large')
  expect(refused({ features: 1 })).toBe('too-many-features')
  expect(refused({ corners: 9 })).toBe('too-many-corners')
})

test('whatever a file holds: areas or problems, never a crash', () => {
  const value = fc.oneof(
    fc.jsonValue(),
    fc.record(
      {
        type: fc.constantFrom('Feature', 'Polygon'),
        properties: fc.dictionary(fc.constantFrom('ags', 'ARS', 'GEN', 'name', 'BEZ', 'type', 'GF'), fc.jsonValue()),
        geometry: fc.oneof(
          fc.jsonValue(),
          fc.record({ type: fc.constantFrom('Polygon', 'MultiPolygon'), coordinates: fc.jsonValue() }),
        ),
      },
      { requiredKeys: [] },
    ),
  )
  fc.assert(
    fc.property(fc.array(value, { maxLength: 5 }), (features) => {
      const { areas, problems, ignored } = readGeoJson(fileOf(...features))
      expect(areas.length + problems.length + ignored).toBe(features.length)
      for (const problem of problems) expect(sayProblem(problem, 'en')).not.toContain('undefined')
    }),
  )
})

test('newer boundaries: same key replaces, united areas go, one corrected municipality changes only itself', () => {
  const older = loadAreas()
  const trimbs = older.find('07137102')!
  const [lon, lat] = trimbs.point!
  const corrected: Area = { ...trimbs, name: 'Trimbs am Bach', parent: '07137' }
  const after = mergeAreas(older, [corrected])
  expect(after.all.length).toBe(older.all.length)
  expect(after.find('07137102')).toMatchObject({ name: 'Trimbs am Bach', parent: '071375002' })

  const taker: Area = { ...trimbs, key: '07137999', name: 'Neu-Trimbs' }
  const united = mergeAreas(older, [taker])
  expect(united.find('07137102')).toBeUndefined()
  expect(locate({ lon, lat }, united).municipality?.key).toBe('07137999')

  const nameOnly: Area = { ...trimbs, geometry: null, point: null }
  expect(mergeAreas(older, [nameOnly]).find('07137102')?.geometry).toEqual(trimbs.geometry)
})

test.skipIf(!sharedAreas)(
  'the four real files of 2021 are read without a problem and change nothing in the lists',
  () => {
    const read = ['states', 'districts', 'associations', 'municipalities'].map((name) =>
      readGeoJson(sharedAreas!(name)),
    )
    expect(read.flatMap(({ problems }) => problems)).toEqual([])
    expect(read.map(({ areas }) => areas.length)).toEqual([16, 401, 49, 484])
    const newer = mergeAreas(
      loadAreas(),
      read.flatMap(({ areas }) => areas),
    )
    expect(newer.all.length).toBe(loadAreas().all.length)
    for (const district of ['07137', '13075']) {
      const keys = (areas?: typeof newer) => municipalitiesOf(district, areas).map(({ key, parent }) => [key, parent])
      expect(keys(newer)).toEqual(keys())
    }
  },
)
