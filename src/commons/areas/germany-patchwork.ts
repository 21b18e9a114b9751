import { type Drawing, drawing } from '#foundation/ui/drawing.tsx'
import { type Area, type Areas, loadAreas } from './areas.ts'
import { type Frame, frameOfGermany, ringsOf } from './frame.ts'
import { keepWithAreas } from './kept.ts'
import { type Box, boxAround, isFree, linesOf, overlap, type Sheet, widthOf } from './labels.ts'
import type { PlaceField } from './places-map.ts'
import { pathOf, unitedRings } from './rings.ts'
import { thinned } from './thinned.ts'
import { neighboursOf, tintsOf } from './tints.ts'

export interface GermanyPatchwork {
  /** Participating districts by key: lit, linked, named. */
  districts: ReadonlyMap<string, { href: string; label: string }>
  /** Drawn as small dots without names; the list beside the drawing has them. */
  places?: readonly { lon: number; lat: number; field: PlaceField }[]
}

const size = 17

/**
 * Germany as the patchwork of its districts; the participating ones are lit, linked and named.
 * The names stand beside their district, with a short line where they had to move away; a name that finds no room stays in the title.
 */
export function germanyPatchwork({ districts, places = [] }: GermanyPatchwork, areas: Areas = loadAreas()): Drawing {
  const { frame, paths, states } = germanyOf('', areas)
  const lit = [...districts].flatMap(([key, link]) => {
    const shape = paths.get(key)
    return shape ? [{ key, ...link, ...shape }] : []
  })
  const quiet = [1, 2, 3, 4, 5].map((tint) => {
    const path = [...paths]
      .map(([key, shape]) => (shape.tint === tint && !districts.has(key) ? shape.path : ''))
      .join('')
    return drawing`<path class="parcel parcel-${tint}" d="${path}"/>`
  })
  const links = lit.map(
    ({ href, label, path }) =>
      drawing`<a href="${href}" class="parcel-link"><title>${label}</title><path class="parcel parcel-lit" d="${path}"/></a>`,
  )
  return drawing`<svg class="patchwork patchwork-germany" viewBox="0 0 ${frame.width} ${frame.height}"><g class="quiet" aria-hidden="true">${quiet}<path class="state-line" d="${states}"/></g>${links}<g class="labels" font-size="${size}" aria-hidden="true">${nameLabels(lit, frame)}</g>${dots(places, frame)}</svg>`
}

/** One dot per point of the sheet and field; those of one district lie close together. */
function dots(places: GermanyPatchwork['places'] & {}, frame: Frame): Drawing[] {
  const seen = new Set<string>()
  const drawn = places.flatMap(({ lon, lat, field }) => {
    const [x, y] = frame.at(lon, lat).map(Math.round) as [number, number]
    const key = `${x} ${y} ${field}`
    const beyond = x < 0 || y < 0 || x > frame.width || y > frame.height
    if (beyond || seen.has(key)) return []
    seen.add(key)
    return [drawing`<circle class="mark mark-${field}" cx="${x}" cy="${y}" r="3"/>`]
  })
  return drawn.length ? [drawing`<g class="dots" aria-hidden="true">${drawn}</g>`] : []
}

interface Shape {
  path: string
  tint: number
  x: number
  y: number
  box: Box
}

const germanyOf = keepWithAreas((_key: string, areas: Areas) => {
  const districts = areas.all.filter((area) => area.kind === 'district' && area.geometry)
  const frame = frameOfGermany(districts, { width: 400, height: 560 }, 4)
  const tints = tintsOf(neighboursOf(districts))
  const thin = thinned(
    districts.map((area) => ringsOf(area, frame)),
    5,
  )
  const rings = new Map(districts.map((area, index) => [area.key, thin[index]!]))
  const shapeOf = (area: Area): Shape => {
    const corners = rings.get(area.key)!.flat()
    const [x, y] = frame.at(...area.point!)
    const box = {
      left: Math.min(...corners.map(([across]) => across)),
      right: Math.max(...corners.map(([across]) => across)),
      top: Math.min(...corners.map(([, down]) => down)),
      bottom: Math.max(...corners.map(([, down]) => down)),
    }
    return {
      path: pathOf(rings.get(area.key)!),
      tint: tints.get(area.key) ?? 1,
      x: Math.round(x),
      y: Math.round(y),
      box,
    }
  }
  const byState = Map.groupBy(districts, (area) => area.key.slice(0, 2))
  const states = [...byState.values()].map((members) => pathOf(unitedRings(members.map(({ key }) => rings.get(key)!))))
  return { frame, paths: new Map(districts.map((area) => [area.key, shapeOf(area)])), states: states.join('') }
})

type Lit = Shape & { label: string }

function nameLabels(lit: readonly Lit[], frame: { width: number; height: number }): Drawing[] {
  const sheet: Sheet = { width: frame.width, height: frame.height, taken: lit.map(({ box }) => box) }
  // From the edges inwards: whoever stands near an edge has the fewest choices.
  const order = lit.toSorted((a, b) => roomOf(a, frame) - roomOf(b, frame))
  return order.flatMap((district) => {
    const lines = linesOf(district.label, 14)
    const width = Math.max(...lines.map((line) => widthOf(line, size)))
    const height = lines.length * size
    const box = nearestFree(district, width + 4, height + 2, sheet)
    if (!box) return []
    sheet.taken.push(box)
    const middle = Math.round((box.left + box.right) / 2)
    const texts = lines.map(
      (line, index) =>
        drawing`<text x="${middle}" y="${Math.round(box.top + 1 + size * (0.82 + index))}" text-anchor="middle">${line}</text>`,
    )
    return [...leaderOf(district, box), ...texts]
  })
}

const roomOf = ({ x, y }: Shape, frame: { width: number; height: number }) =>
  Math.min(x, frame.width - x, y, frame.height - y)

function nearestFree({ x, y, box: own }: Shape, width: number, height: number, sheet: Sheet): Box | undefined {
  const [halfWidth, halfHeight] = [(own.right - own.left) / 2, (own.bottom - own.top) / 2]
  for (let away = 1; away <= 61; away += 6) {
    const candidates: [number, number][] = []
    const right = halfWidth + width / 2 + away
    const below = halfHeight + height / 2 + away
    for (const along of [0, -0.5, 0.5, -1, 1]) {
      candidates.push([along * (halfWidth + width / 2), below], [along * (halfWidth + width / 2), -below])
      candidates.push([right, along * (halfHeight + height / 2)], [-right, along * (halfHeight + height / 2)])
    }
    const [middleX, middleY] = [(own.left + own.right) / 2, (own.top + own.bottom) / 2]
    for (const [across, down] of candidates) {
      const box = boxAround(middleX + across, middleY + down, width, height)
      if (isFree(sheet, box) && !overlap(box, boxAround(x, y, 2, 2))) return box
    }
  }
  return undefined
}

/** A line only where the name had to move away. */
function leaderOf({ box: own, x, y }: Shape, box: Box): Drawing[] {
  const endX = Math.max(box.left, Math.min(box.right, x))
  const endY = Math.max(box.top, Math.min(box.bottom, y))
  const gap = Math.max(own.left - box.right, box.left - own.right, own.top - box.bottom, box.top - own.bottom)
  if (gap < 5) return []
  return [
    drawing`<path class="leader" d="M${Math.round(x)} ${Math.round(y)}L${Math.round(endX)} ${Math.round(endY)}"/>`,
  ]
}
