import type { Position } from 'geojson'
import { type Area, type Areas, districtOf, loadAreas } from './areas.ts'

interface Boxed {
  area: Area
  polygons: Position[][][]
  left: number
  right: number
  low: number
  high: number
}

export interface Place {
  lon: number
  lat: number
}

/**
 * Where a point lies.
 * A municipality decides; only where no municipality is known there, the (coarser) outline of the district does.
 * @param place degrees, WGS 84
 * @returns district and municipality, each undefined where none is known
 */
export function locate(
  place: Place,
  areas: Areas = loadAreas(),
): { district: Area | undefined; municipality: Area | undefined } {
  const { municipalities, districts } = boxesOf(areas)
  const municipality = firstAround(municipalities, place)
  if (municipality) return { municipality, district: districtOf(municipality.key, areas) }
  const around = allAround(districts, place)
  const district = around.find((area) => areas.inside(area.key, 'municipality').length === 0) ?? around[0]
  return { municipality, district }
}

/** Whether a point lies in an area. On a border exactly one of two neighbours that share their corners says yes. */
export function isInside(area: Area, place: Place): boolean {
  return area.geometry !== null && contains(boxed(area), place)
}

/** Left, low, right, high in degrees; null where the boundary is not known. */
export function boxOf(area: Area): [number, number, number, number] | null {
  if (!area.geometry) return null
  const { left, low, right, high } = boxed(area)
  return [left, low, right, high]
}

/** All polygons of an area, each a list of rings: the outline first, then holes. */
export function polygonsOf(area: Area): Position[][][] {
  if (!area.geometry) return []
  return area.geometry.type === 'Polygon' ? [area.geometry.coordinates] : area.geometry.coordinates
}

const boxes = new WeakMap<Areas, { municipalities: Boxed[]; districts: Boxed[] }>()

function boxesOf(areas: Areas) {
  let found = boxes.get(areas)
  if (!found) {
    const ofKind = (kind: Area['kind']) => areas.all.filter((area) => area.kind === kind && area.geometry).map(boxed)
    found = { municipalities: ofKind('municipality'), districts: ofKind('district') }
    boxes.set(areas, found)
  }
  return found
}

const boxOfArea = new WeakMap<Area, Boxed>()

function boxed(area: Area): Boxed {
  const kept = boxOfArea.get(area)
  if (kept) return kept
  const polygons = polygonsOf(area)
  const box = { area, polygons, left: 180, right: -180, low: 90, high: -90 }
  for (const polygon of polygons) {
    for (const [lon, lat] of polygon[0] ?? []) {
      box.left = Math.min(box.left, lon!)
      box.right = Math.max(box.right, lon!)
      box.low = Math.min(box.low, lat!)
      box.high = Math.max(box.high, lat!)
    }
  }
  boxOfArea.set(area, box)
  return box
}

function firstAround(candidates: readonly Boxed[], place: Place): Area | undefined {
  return candidates.find((candidate) => contains(candidate, place))?.area
}

function allAround(candidates: readonly Boxed[], place: Place): Area[] {
  return candidates.filter((candidate) => contains(candidate, place)).map(({ area }) => area)
}

function contains(box: Boxed, { lon, lat }: Place): boolean {
  if (lon < box.left || lon > box.right || lat < box.low || lat > box.high) return false
  return box.polygons.some((rings) => crossings(rings, lon, lat) % 2 === 1)
}

/** How often a ray to the east crosses the rings; a hole is crossed like an outline, so odd means inside. */
function crossings(rings: Position[][], lon: number, lat: number): number {
  let count = 0
  for (const ring of rings) {
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
      const [ax, ay] = ring[i] as [number, number]
      const [bx, by] = ring[j] as [number, number]
      if (ay > lat !== by > lat && lon < crossingAt(lat, ax, ay, bx, by)) count++
    }
  }
  return count
}

/** Neighbours walk their common border in opposite directions: computing from the lower corner gives both the same number. */
function crossingAt(lat: number, ax: number, ay: number, bx: number, by: number): number {
  return ay < by ? ax + ((bx - ax) * (lat - ay)) / (by - ay) : bx + ((ax - bx) * (lat - by)) / (ay - by)
}
