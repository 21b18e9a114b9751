import type { Feature } from 'geojson'
import { type Area, type Areas, loadAreas } from '../areas/areas.ts'
import { keepWithAreas } from '../areas/kept.ts'
import { boxOf } from '../areas/locate.ts'

export type Box = readonly [west: number, south: number, east: number, north: number]

/** What a feature of the boundaries is: the lines of areas, and where their names stand. */
export interface BoundaryProperties {
  readonly kind: 'state' | 'district' | 'association' | 'municipality' | 'name'
  readonly key: string
  readonly name: string
}

/**
 * A district with its associations and municipalities as GeoJSON text, with a point for every name; kept with the areas.
 * Licence and source stand in `attribution`.
 */
export const districtBoundaries = keepWithAreas((districtKey: string, areas: Areas): string => {
  const members = areas.inside(districtKey, 'municipality')
  const shapes = [...own(districtKey, areas), ...areas.inside(districtKey, 'association'), ...members]
  return collection(areas, [...shapes.flatMap(shapeOf), ...(members.length ? members : shapes).flatMap(nameOf)])
})

/** The states with some districts, as GeoJSON text; kept with the areas. @param districtKeys with commas between them */
export const networkBoundaries = keepWithAreas((districtKeys: string, areas: Areas): string => {
  const districts = districtKeys.split(',').flatMap((key) => own(key, areas))
  const states = areas.all.filter(({ kind }) => kind === 'state')
  return collection(areas, [...[...states, ...districts].flatMap(shapeOf), ...districts.flatMap(nameOf)])
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

function shapeOf({ key, kind, name, geometry }: Area): Feature[] {
  return geometry ? [{ type: 'Feature', properties: { kind, key, name } satisfies BoundaryProperties, geometry }] : []
}

function nameOf({ key, name, point, geometry }: Area): Feature[] {
  if (!point || !geometry) return []
  const properties: BoundaryProperties = { kind: 'name', key, name }
  return [{ type: 'Feature', properties, geometry: { type: 'Point', coordinates: point } }]
}
