import { type Drawing, drawing } from '#foundation/ui/drawing.tsx'
import { type Areas, loadAreas } from './areas.ts'
import { bodyOf, bodyTintsWithin, drawable, tintsWithin } from './district-map.ts'
import { type Frame, frameAround, ringsOf } from './frame.ts'
import { keepWithAreas } from './kept.ts'
import { pathOf, unitedRings } from './rings.ts'
import { thinned } from './thinned.ts'

/**
 * The sign of a district: the patchwork of its parcels. It is decoration beside the written name and silent to screen readers.
 * Small (below 72 px) the parcels are the bodies people know (Verbandsgemeinden, Ämter, free towns): more would be grain, not a sign.
 * @param size width and height in CSS pixels
 * @returns SVG with classes only: `emblem emblem-small` or `emblem emblem-large`, `parcel parcel-1` … `parcel-5`
 */
export function emblem(districtKey: string, size: number, areas: Areas = loadAreas()): Drawing {
  return emblemOfSize(`${districtKey} ${size}`, areas)
}

const emblemOfSize = keepWithAreas((key: string, areas: Areas): Drawing => {
  const [districtKey, size] = key.split(' ')
  const { units, tints } = patchesOf(`${districtKey} ${detailFor(Number(size))}`, areas)
  const patches = tints.map(({ tint, path }) => drawing`<path class="parcel parcel-${tint}" d="${path}"/>`)
  return drawing`<svg class="emblem ${Number(size) < 72 ? 'emblem-small' : 'emblem-large'}" viewBox="0 0 ${units} ${units}" width="${size!}" height="${size!}" aria-hidden="true" focusable="false">${patches}</svg>`
})

export interface EmblemColours {
  /** Five colours like `#2f6b4f`, one for each tint. */
  tints: readonly [string, string, string, string, string]
  /** The line between parcels. */
  line: string
  /** Ground behind the drawing; without it the ground shows through. */
  ground?: string
}

export interface EmblemFile {
  width: number
  height: number
  light: EmblemColours
  /** Colours for readers who prefer dark; left out, the file always looks light. */
  dark?: EmblemColours
}

/**
 * The emblem as a file of its own: favicon (`{ width: 32, height: 32 }`, below 3 kB) or preview picture (`{ width: 1200, height: 630 }`).
 * @throws when a colour is not written as # with three or six hexadecimal digits
 */
export function emblemFile(districtKey: string, file: EmblemFile, areas: Areas = loadAreas()): string {
  const { light, dark } = file
  const shorter = Math.min(file.width, file.height)
  const { units, tints } = patchesOf(`${districtKey} ${detailFor(shorter)}`, areas)
  const wide = Math.round((units * file.width) / shorter)
  const high = Math.round((units * file.height) / shorter)
  const [left, top] = [-Math.round((wide - units) / 2), -Math.round((high - units) / 2)]
  const patches = tints.map(
    ({ tint, path }) => drawing`<path class="t${tint}" fill="${colour(light.tints[tint - 1]!)}" d="${path}"/>`,
  )
  const ground = light.ground
    ? [drawing`<path class="g" fill="${colour(light.ground)}" d="M${left} ${top}h${wide}v${high}h-${wide}z"/>`]
    : []
  const night = dark ? [drawing`<style>@media(prefers-color-scheme:dark){${nightRules(dark)}}</style>`] : []
  const thickness = shorter < 72 ? 0.6 : units / 320
  return drawing`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${left} ${top} ${wide} ${high}" width="${file.width}" height="${file.height}">${night}${ground}<g class="l" stroke="${colour(light.line)}" stroke-width="${thickness}" stroke-linejoin="round" fill-rule="evenodd">${patches}</g></svg>`
    .svg
}

function nightRules({ tints, line, ground }: EmblemColours): string {
  const rules = tints.map((tint, index) => `.t${index + 1}{fill:${colour(tint)}}`)
  return `${rules.join('')}.l{stroke:${colour(line)}}${ground ? `.g{fill:${colour(ground)}}` : ''}`
}

function colour(text: string): string {
  if (!/^#(?:[0-9a-f]{3}|[0-9a-f]{6})$/i.test(text)) throw new Error(`Not a colour like #2f6b4f: ${text}`)
  return text
}

type Detail = 'bodies-48' | 'bodies-96' | 'parcels-240'

function detailFor(size: number): Detail {
  if (size <= 24) return 'bodies-48'
  return size < 72 ? 'bodies-96' : 'parcels-240'
}

/** The paths of an emblem, one for each tint, on a square of so many units. */
const patchesOf = keepWithAreas((key: string, areas: Areas) => {
  const [districtKey, detail] = key.split(' ') as [string, Detail]
  const small = detail !== 'parcels-240'
  const units = Number(detail.split('-')[1])
  const members = drawable(districtKey, areas)
  const frame = centred(frameAround(members, { width: units, height: units }, 1), units)
  const tintOf = small ? bodyTintsWithin(districtKey, areas) : tintsWithin(districtKey, areas)
  const rings = thinned(
    members.map((area) => ringsOf(area, frame)),
    small ? units / 8 : 6,
  )
  const drawn = members.map((area, index) => ({ area, rings: rings[index]! }))
  const bodies = Map.groupBy(drawn, ({ area }) => (small ? bodyOf(area) : area.key))
  const paths = new Map<number, string>()
  for (const [body, parts] of bodies) {
    const tint = tintOf.get(body) ?? 1
    const path = pathOf(unitedRings(parts.map((part) => part.rings)))
    paths.set(tint, (paths.get(tint) ?? '') + path)
  }
  const tints = [...paths].map(([tint, path]) => ({ tint, path })).filter(({ path }) => path !== '')
  return { units, tints: tints.toSorted((a, b) => a.tint - b.tint) }
})

function centred(frame: Frame, units: number): Frame {
  const [right, down] = [(units - frame.width) / 2, (units - frame.height) / 2]
  return {
    ...frame,
    at: (lon, lat) => {
      const [x, y] = frame.at(lon, lat)
      return [x + right, y + down]
    },
  }
}
