import { type GeoProjection, geoConicConformal, geoMercator } from 'd3-geo'
import type { Area } from './areas.ts'
import { boxOf, polygonsOf } from './locate.ts'
import type { Grid } from './rings.ts'

/** What a browser needs to put more marks on the same drawing. */
export interface ProjectionParameters {
  kind: 'mercator'
  /** Units of the drawing per radian, as in d3-geo. */
  scale: number
  /** Where lon 0, lat 0 would lie, in units of the drawing. */
  translate: [number, number]
}

/** A sheet of paper with a projection: from degrees to units of the drawing, x to the right, y downwards. */
export interface Frame {
  width: number
  height: number
  /** Units of the drawing per kilometre in the middle of the sheet. */
  kilometre: number
  scale: number
  translate: [number, number]
  at(lon: number, lat: number): [number, number]
}

/**
 * A sheet around some areas.
 * @param most largest width and height in units; the sheet gets the shape of the areas
 * @param margin free units on every side
 */
export function frameAround(areas: readonly Area[], most: { width: number; height: number }, margin: number): Frame {
  return fitted(geoMercator(), cornersOf(areas), most, margin)
}

/** The sheet for the whole country: the conic projection of the national maps, so that the north is not blown up. */
export function frameOfGermany(
  districts: readonly Area[],
  most: { width: number; height: number },
  margin: number,
): Frame {
  const projection = geoConicConformal().rotate([-10.5, 0]).parallels([48.67, 53.67])
  const corners = districts.flatMap((area) => polygonsOf(area).flatMap((polygon) => polygon[0] ?? []))
  return fitted(projection, corners as [number, number][], most, margin)
}

/** Projected and put on the whole units of the sheet; neighbours stay neighbours, because equal corners move alike. */
export function ringsOf(area: Area, frame: Frame): Grid {
  return polygonsOf(area).flatMap((polygon) =>
    polygon.map((ring) =>
      ring.map(([lon, lat]) => {
        const [x, y] = frame.at(lon!, lat!)
        return [Math.round(x), Math.round(y)] as [number, number]
      }),
    ),
  )
}

function fitted(
  projection: GeoProjection,
  points: [number, number][],
  most: { width: number; height: number },
  margin: number,
): Frame {
  projection.scale(1).translate([0, 0]).precision(0)
  const edge = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity }
  for (const point of points) {
    const [x, y] = projection(point)!
    edge.left = Math.min(edge.left, x)
    edge.right = Math.max(edge.right, x)
    edge.top = Math.min(edge.top, y)
    edge.bottom = Math.max(edge.bottom, y)
  }
  if (points.length === 0) Object.assign(edge, { left: 0, right: 1, top: 0, bottom: 1 })
  const across = edge.right - edge.left || 1e-9
  const down = edge.bottom - edge.top || 1e-9
  const scale = Math.min((most.width - 2 * margin) / across, (most.height - 2 * margin) / down)
  const translate: [number, number] = [margin - edge.left * scale, margin - edge.top * scale]
  const width = Math.ceil(across * scale + 2 * margin)
  const height = Math.ceil(down * scale + 2 * margin)
  projection.scale(scale).translate(translate)
  const [lon, lat] = projection.invert!([width / 2, height / 2])!
  const degree = 1 / 111.195
  const north = projection([lon, lat + degree])!
  return {
    width,
    height,
    scale,
    translate,
    kilometre: Math.hypot(north[0] - width / 2, north[1] - height / 2),
    at: (lon, lat) => projection([lon, lat]) as [number, number],
  }
}

function cornersOf(areas: readonly Area[]): [number, number][] {
  return areas.flatMap((area) => {
    const box = boxOf(area)
    if (!box) return []
    const [left, low, right, high] = box
    return [
      [left, low],
      [right, high],
    ] as [number, number][]
  })
}
