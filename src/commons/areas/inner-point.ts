import type { Polygon, Position } from 'geojson'

type Shape = { type: 'Polygon'; coordinates: Position[][] } | { type: 'MultiPolygon'; coordinates: Position[][][] }

interface Cell {
  x: number
  y: number
  half: number
  distance: number
  atBest: number
}

/**
 * A point well inside an area: the middle of the largest circle that fits into its largest part. A centre of gravity may lie outside
 * (a municipality around a lake, a crescent along a river); a label or a mark at this point never does.
 * The way of searching (quarter the plane, look first where most can be gained) is that of the “pole of inaccessibility”.
 * @param shape lon/lat in degrees; longitudes are shortened by the cosine of the latitude, so that the circle is one on the ground
 * @returns [lon, lat] in degrees, rounded to 5 places (1 m)
 */
export function innerPoint(shape: Shape): [number, number] {
  const rings = largestPart(shape)
  const shorten = Math.cos(((rings[0]?.[0]?.[1] ?? 51) * Math.PI) / 180)
  const flat = rings.map((ring) => ring.map((position) => [position[0]! * shorten, position[1]!] as [number, number]))
  const best = roomiestPoint(flat)
  return [round(best.x / shorten), round(best.y)]
}

/** The part of an area with the most ground; areas are compared without their holes. */
export function largestPart(shape: Shape): Polygon['coordinates'] {
  if (shape.type === 'Polygon') return shape.coordinates
  return shape.coordinates.reduce((best, part) =>
    Math.abs(ringArea(part[0] ?? [])) > Math.abs(ringArea(best[0] ?? [])) ? part : best,
  )
}

/** The shoelace formula: signed area in square degrees, positive when counter-clockwise. */
export function ringArea(ring: readonly Position[]): number {
  let sum = 0
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const a = ring[j]!
    const b = ring[i]!
    sum += (a[0]! - b[0]!) * (a[1]! + b[1]!)
  }
  return sum / 2
}

function roomiestPoint(rings: [number, number][][]): Cell {
  const xs = rings[0]!.map((point) => point[0])
  const ys = rings[0]!.map((point) => point[1])
  const [left, right, low, high] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  const size = Math.min(right - left, high - low)
  const cellAt = (x: number, y: number, half: number): Cell => {
    const distance = distanceInside(x, y, rings)
    return { x, y, half, distance, atBest: distance + half * Math.SQRT2 }
  }
  let best = cellAt((left + right) / 2, (low + high) / 2, 0)
  if (!(size > 0)) return best
  const open: Cell[] = []
  for (let x = left; x < right; x += size) {
    for (let y = low; y < high; y += size) open.push(cellAt(x + size / 2, y + size / 2, size / 2))
  }
  const enough = size / 40
  for (let tries = 0; open.length > 0 && tries < 400; tries++) {
    open.sort((a, b) => a.atBest - b.atBest)
    const cell = open.pop()!
    if (cell.distance > best.distance) best = cell
    if (cell.atBest - best.distance <= enough) break
    const half = cell.half / 2
    for (const [right, up] of [
      [-1, -1],
      [1, -1],
      [-1, 1],
      [1, 1],
    ] as const) {
      open.push(cellAt(cell.x + right * half, cell.y + up * half, half))
    }
  }
  return best
}

/** Distance to the nearest border, negative outside. */
function distanceInside(x: number, y: number, rings: [number, number][][]): number {
  let inside = false
  let nearest = Number.POSITIVE_INFINITY
  for (const ring of rings) {
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
      const [ax, ay] = ring[i]!
      const [bx, by] = ring[j]!
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside
      nearest = Math.min(nearest, squareDistance(x, y, ax, ay, bx, by))
    }
  }
  return (inside ? 1 : -1) * Math.sqrt(nearest)
}

function squareDistance(x: number, y: number, ax: number, ay: number, bx: number, by: number): number {
  const length = (bx - ax) ** 2 + (by - ay) ** 2
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length))
  return (x - ax - along * (bx - ax)) ** 2 + (y - ay - along * (by - ay)) ** 2
}

const round = (degrees: number) => Math.round(degrees * 1e5) / 1e5
