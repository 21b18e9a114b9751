import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sharedAreas } from '#test/support/real-areas.ts'
import { type Area, areasFrom, loadAreas } from './areas.ts'
import { boxOf, isInside, locate } from './locate.ts'
import { readGeoJson } from './read-geojson.ts'

const areas = loadAreas()
const municipalities = areas.all.filter(({ kind }) => kind === 'municipality')
const districts = areas.all.filter(({ kind }) => kind === 'district')

test('towns are found where they are', () => {
  const at = (lon: number, lat: number) => {
    const { district, municipality } = locate({ lon, lat })
    return [district?.name, municipality?.name]
  }
  expect(at(7.2267, 50.3276)).toEqual(['Mayen-Koblenz', 'Mayen'])
  expect(at(6.8893, 49.9856)).toEqual(['Bernkastel-Wittlich', 'Wittlich'])
  expect(at(13.3815, 54.0931)).toEqual(['Vorpommern-Greifswald', 'Greifswald'])
  expect(at(12.5946, 52.1423)).toEqual(['Potsdam-Mittelmark', 'Bad Belzig'])
  expect(at(13.405, 52.52)).toEqual(['Berlin', undefined])
  expect(at(2.35, 48.85)).toEqual([undefined, undefined])
})

test('a point lies in at most one municipality', () => {
  const box = boxOf(areas.find('07137')!)!
  const inDistrict = municipalities.filter(({ key }) => key.startsWith('07137'))
  fc.assert(
    fc.property(within(box), (place) => {
      const around = inDistrict.filter((area) => isInside(area, place))
      expect(around.length).toBeLessThanOrEqual(1)
      expect(locate(place).municipality?.key.startsWith('07137') ?? false).toBe(around.length === 1)
    }),
  )
})

test('where a municipality is found, its district is; and the coarse outlines agree away from borders', () => {
  fc.assert(
    fc.property(fc.constantFrom(...municipalities), (area) => {
      const [lon, lat] = area.point!
      const found = locate({ lon, lat })
      expect(found.municipality?.key).toBe(area.key)
      expect(found.district?.key).toBe(area.key.slice(0, 5))
    }),
  )
  for (const area of districts) {
    const [lon, lat] = area.point!
    expect(locate({ lon, lat }).district?.key).toBe(area.key)
  }
})

test('moving a small area moves what it contains; holes are outside, islands inside', () => {
  const ring = (left: number, low: number, size: number) => [
    [left, low],
    [left + size, low],
    [left + size, low + size],
    [left, low + size],
    [left, low],
  ]
  fc.assert(
    fc.property(
      fc.double({ min: 6, max: 14, noNaN: true }),
      fc.double({ min: 48, max: 54, noNaN: true }),
      (lon, lat) => {
        const area: Area = {
          key: '07137999',
          kind: 'municipality',
          name: 'Ring',
          designation: 'Gemeinde',
          parent: null,
          point: null,
          geometry: {
            type: 'MultiPolygon',
            coordinates: [[ring(lon, lat, 0.3), ring(lon + 0.1, lat + 0.1, 0.1)], [ring(lon + 0.5, lat, 0.1)]],
          },
        }
        const own = areasFrom([area], areas.attribution)
        const isAt = (across: number, up: number) =>
          locate({ lon: lon + across, lat: lat + up }, own).municipality !== undefined
        expect([isAt(0.05, 0.05), isAt(0.15, 0.15), isAt(0.55, 0.05), isAt(0.4, 0.05)]).toEqual([
          true,
          false,
          true,
          false,
        ])
      },
    ),
  )
})

test.skipIf(!sharedAreas)(
  'with the real boundaries of 2021 the middles are found in the same district and mostly the same municipality',
  () => {
    const real = [...readGeoJson(sharedAreas!('districts')).areas, ...readGeoJson(sharedAreas!('municipalities')).areas]
    const newer = areasFrom(real, areas.attribution)
    const middles = municipalities.map((area) => ({ area, place: { lon: area.point![0], lat: area.point![1] } }))
    const same = middles.filter(({ area, place }) => locate(place, newer).municipality?.key === area.key)
    expect(same.length).toBe(middles.length)
  },
)

function within([left, low, right, high]: [number, number, number, number]) {
  const between = (min: number, max: number) => fc.double({ min, max, noNaN: true })
  return fc.record({ lon: between(left, right), lat: between(low, high) })
}
