import type { Feature, Geometry } from 'geojson'
import { type Area, type Areas, loadAreas } from '../areas/areas.ts'
import { tintsWithin } from '../areas/district-map.ts'
import { keepWithAreas } from '../areas/kept.ts'
import { boxOf, polygonsOf } from '../areas/locate.ts'
import { type Corner, unitedRings } from '../areas/rings.ts'

export type Box = readonly [west: number, south: number, east: number, north: number]

/** What a feature of the boundaries is: the lines of areas, and where their names stand. */
export interface BoundaryProperties {
  readonly kind: 'state' | 'district' | 'association' | 'municipality' | 'name'
  readonly key: string
  readonly name: string
  /** Of a municipality: 1 to 5, another one than its neighbours'. */
  readonly tint?: number
}

/**
 * A district with its associations and municipalities as GeoJSON text, with a point for every name; kept with the areas.
 * Licence and source stand in `attribution`.
 */
export const districtBoundaries = keepWithAreas((districtKey: string, areas: Areas): string => {
  const members = areas.inside(districtKey, 'municipality').filter(({ geometry }) => geometry)
  const tints = tintsWithin(districtKey, areas)
  const district = own(districtKey, areas)
  const outline = district.flatMap((area) => (members.length ? [outlineOf(area, members)] : shapeOf(area)))
  return collection(areas, [
    ...members.flatMap((area) => shapeOf(area, tints.get(area.key) ?? 1)),
    ...areas.inside(districtKey, 'association').flatMap((area) => shapeOf(area)),
    ...outline,
    ...(members.length ? members : district).flatMap(nameOf),
  ])
})

/** The states with some districts, as GeoJSON text; kept with the areas. @param districtKeys with commas between them */
export const networkBoundaries = keepWithAreas((districtKeys: string, areas: Areas): string => {
  const districts = districtKeys.split(',').flatMap((key) => own(key, areas))
  const states = areas.all.filter(({ kind }) => kind === 'state')
  return collection(areas, [
    ...[...states, ...districts].flatMap((area) => shapeOf(area)),
    ...districts.flatMap(nameOf),
  ])
})

/** The box around a district, or around the whole country; null where the boundary is not known. */
export function boxAround(districtKey: string | undefined, areas: Areas = loadAreas()): Box | null {
  const shown = districtKey ? own(districtKey, areas) : areas.all.filter(({ kind }) => kind === 'state')
  const boxes = shown.flatMap((area) => {
    const box = boxOf(area)
    return box ? [box] : []
  })
  if (!boxes.length) return null
  const side = (index: 0 | 1 | 2 | 3, choose: (...values: number[]) => number) =>
    choose(...boxes.map((box) => box[index]))
  return [side(0, Math.min), side(1, Math.min), side(2, Math.max), side(3, Math.max)]
}

function own(key: string, areas: Areas): Area[] {
  const area = areas.find(key)
  return area?.kind === 'district' ? [area] : []
}

function collection({ attribution }: Areas, features: Feature[]): string {
  const { text, href, licence, state } = attribution
  return JSON.stringify({
    type: 'FeatureCollection',
    attribution: text,
    source: href,
    licence,
    as_of: state,
    features,
  })
}

function shapeOf({ key, kind, name, geometry }: Area, tint?: number): Feature[] {
  return geometry ? [featureOf({ kind, key, name, tint }, geometry)] : []
}

const featureOf = (properties: BoundaryProperties, geometry: Geometry): Feature => ({
  type: 'Feature',
  properties,
  geometry,
})

/** Steps of the grid on which borders are compared; some metres in a district. */
const steps = 30_000

/** The outline of all municipalities together: the district's own boundary is coarser than theirs and would run beside them. */
function outlineOf({ key, kind, name }: Area, members: readonly Area[]): Feature {
  const corners = members.flatMap((area) => polygonsOf(area).flat(2)) as [number, number][]
  const [west, south] = [0, 1].map((side) => Math.min(...corners.map((corner) => corner[side]!))) as [number, number]
  const [east, north] = [0, 1].map((side) => Math.max(...corners.map((corner) => corner[side]!))) as [number, number]
  const step = Math.max(east - west, north - south) / steps
  const grids = members.map((area) =>
    polygonsOf(area)
      .flat()
      .map((ring) =>
        ring.map(([lon, lat]): Corner => [Math.round((lon! - west) / step), Math.round((lat! - south) / step)]),
      ),
  )
  const rounded = (degrees: number) => Math.round(degrees * 1e5) / 1e5
  const lines = unitedRings(grids).map((ring) =>
    [...ring, ring[0]!].map(([x, y]) => [rounded(west + x * step), rounded(south + y * step)]),
  )
  return featureOf({ kind, key, name }, { type: 'MultiLineString', coordinates: lines })
}

function nameOf({ key, name, point, geometry }: Area): Feature[] {
  if (!point || !geometry) return []
  return [featureOf({ kind: 'name', key, name }, { type: 'Point', coordinates: point })]
}
