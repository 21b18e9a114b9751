import { type Area, type Areas, associationsOf, municipalitiesOf } from './areas.ts'
import { type Frame, frameAround, ringsOf } from './frame.ts'
import { keepWithAreas } from './kept.ts'
import { boxOf } from './locate.ts'
import { doubleArea, type Grid, pathOf, tidied, unitedRings } from './rings.ts'
import { thinned } from './thinned.ts'
import { type Neighbours, neighboursOf, tintsOf } from './tints.ts'

/** One municipality on the sheet of its district. */
export interface Parcel {
  area: Area
  path: string
  tint: number
  /** Inner point in units. */
  x: number
  y: number
  /** Size of the parcel in units, for labels. */
  width: number
  height: number
  ground: number
}

/** A district prepared for drawing: projected and written once. */
export interface DistrictMap {
  frame: Frame
  parcels: readonly Parcel[]
  /** Borders of associations inside the district, and the border of the district. */
  associations: string
  boundary: string
}

const sheet = { width: 480, height: 560 }

/** The sheet of a district, 480 units wide or 560 high; kept with the areas. A district without known municipalities is one parcel. */
export const districtMapOf = keepWithAreas((districtKey: string, areas: Areas): DistrictMap => {
  const members = drawable(districtKey, areas)
  const frame = frameAround(members, sheet, 6)
  const tints = tintsWithin(districtKey, areas)
  const rings = thinned(
    members.map((area) => ringsOf(area, frame)),
    4,
  )
  const drawn = members.map((area, index) => ({ area, rings: rings[index]! }))
  const bodies = Map.groupBy(drawn, ({ area }) => area.parent ?? area.key)
  const associations = associationsOf(districtKey, areas).flatMap(({ key }) => {
    const parts = bodies.get(key)
    return parts ? [pathOf(unitedRings(parts.map(({ rings }) => rings)))] : []
  })
  return {
    frame,
    parcels: drawn.map(({ area, rings }) => parcelOf(area, rings, frame, tints.get(area.key) ?? 1)),
    associations: associations.join(''),
    boundary: pathOf(unitedRings(drawn.map(({ rings }) => rings))),
  }
})

/** The municipalities with a known boundary; where there are none, the district as a whole. */
export function drawable(districtKey: string, areas: Areas): readonly Area[] {
  const members = municipalitiesOf(districtKey, areas).filter((area) => area.geometry)
  const district = areas.find(districtKey)
  return members.length > 0 || !district?.geometry ? members : [district]
}

/** The bodies people know in a district: associations, and the municipalities that belong to none. */
export const bodyOf = (area: Area): string => (area.parent && area.parent.length === 9 ? area.parent : area.key)

const neighboursWithin = keepWithAreas(
  (districtKey: string, areas: Areas): Neighbours => neighboursOf(drawable(districtKey, areas)),
)

/** Tint of every municipality of a district. */
export const tintsWithin = keepWithAreas((districtKey: string, areas: Areas) =>
  tintsOf(neighboursWithin(districtKey, areas)),
)

/** Tint of every body (association or free municipality) of a district. */
export const bodyTintsWithin = keepWithAreas((districtKey: string, areas: Areas) =>
  tintsOf(neighboursOf(drawable(districtKey, areas), bodyOf)),
)

function parcelOf(area: Area, rings: Grid, frame: Frame, tint: number): Parcel {
  const [left, low, right, high] = boxOf(area)!
  const [west, south] = frame.at(left, low)
  const [east, north] = frame.at(right, high)
  const [x, y] = frame.at(...area.point!)
  const ground = tidied(rings).reduce((sum, ring) => Math.max(sum, doubleArea(ring) / 2), 0)
  return {
    area,
    path: pathOf(rings),
    tint,
    x: Math.round(x),
    y: Math.round(y),
    width: east - west,
    height: south - north,
    ground,
  }
}
