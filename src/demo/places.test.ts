import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { districts } from './districts.ts'
import { events } from './events.ts'
import { news } from './news.ts'
import { organisations } from './organisations.ts'

const keysOfDistricts = new Map(districts.map((district) => [district.slug as string, district.districtKey]))

type Ring = readonly (readonly [number, number])[]
interface Area {
  readonly properties: { readonly ags: string }
  readonly geometry:
    | { readonly type: 'Polygon'; readonly coordinates: readonly Ring[] }
    | { readonly type: 'MultiPolygon'; readonly coordinates: readonly (readonly Ring[])[] }
}

function ringHolds(ring: Ring, lon: number, lat: number): boolean {
  let inside = false
  ring.forEach(([x, y], index) => {
    const [beforeX, beforeY] = ring[(index + ring.length - 1) % ring.length]!
    if (y > lat !== beforeY > lat && lon < ((beforeX - x) * (lat - y)) / (beforeY - y) + x) inside = !inside
  })
  return inside
}

function holds({ geometry }: Area, lon: number, lat: number): boolean {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
  return polygons.some(
    ([outer, ...holes]) => ringHolds(outer!, lon, lat) && !holes.some((hole) => ringHolds(hole, lon, lat)),
  )
}

describe('places', () => {
  const placed = events.flatMap((event) =>
    event.place ? [{ ...event.place, where: event.where, slug: event.slug }] : [],
  )

  test('points lie in Germany, municipalities in their district', () => {
    for (const { lon, lat, slug } of placed) {
      expect(lon > 5.8 && lon < 15.1, slug).toBe(true)
      expect(lat > 47.2 && lat < 55.1, slug).toBe(true)
    }
    for (const { where, municipality } of [...placed, ...news, ...organisations]) {
      if (municipality === undefined) continue
      expect(municipality).toMatch(/^\d{8}$/)
      if (where !== 'network') expect(municipality.slice(0, 5)).toBe(keysOfDistricts.get(where))
    }
  })

  // The boundaries lie beside the repository while it is developed; elsewhere this check is skipped.
  const file = ['../shared', '../../shared']
    .map((folder) => `${folder}/data/areas/municipalities.geojson`)
    .find(existsSync)
  test.skipIf(!file)('municipality keys exist and hold their points (skipped without boundaries)', () => {
    const { features } = JSON.parse(readFileSync(file!, 'utf8')) as { features: readonly Area[] }
    const areas = new Map<string, Area[]>()
    for (const area of features) areas.set(area.properties.ags, [...(areas.get(area.properties.ags) ?? []), area])
    for (const { municipality } of [...placed, ...news, ...organisations])
      if (municipality) expect(areas.has(municipality), municipality).toBe(true)
    for (const { municipality, lon, lat, slug } of placed)
      if (municipality)
        expect(
          areas.get(municipality)!.some((area) => holds(area, lon, lat)),
          slug,
        ).toBe(true)
  })
})
