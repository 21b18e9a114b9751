import type { Language } from '#foundation/text/language.ts'
import { type Drawing, drawing } from '#foundation/ui/drawing.tsx'
import { type Areas, loadAreas } from './areas.ts'
import { districtMapOf } from './district-map.ts'
import type { Frame, ProjectionParameters } from './frame.ts'
import { areaTexts } from './texts.ts'

/** The five fields of action, as in the names of classes and colours. */
export type PlaceField = 'community' | 'education' | 'health' | 'mobility' | 'steering'

export interface PlaceOnMap {
  lon: number
  lat: number
  label: string
  /** The number it has in the list beside the map. */
  number: number
  field: PlaceField
  /** Where the mark leads, e.g. `#ort-3` in the list; without it the mark is no link. */
  href?: string
}

export interface PlacesMap {
  districtKey: string
  places: readonly PlaceOnMap[]
  language?: Language
}

export interface DrawnPlaces {
  drawing: Drawing
  projection: ProjectionParameters & { width: number; height: number }
  /** Numbers of places that lie beyond the sheet: the list says so. */
  outside: number[]
}

interface Mark {
  x: number
  y: number
  places: PlaceOnMap[]
}

const radius = 11
/** More marks than this nobody reads; closer ones are drawn as one. */
export const mostMarks = 150

/**
 * A district with numbered places; the numbers are those of the list beside it. Places that would cover each other become one mark:
 * two show both numbers, more show how many they are; its title names them.
 */
export function placesMap(
  { districtKey, places, language = 'de' }: PlacesMap,
  areas: Areas = loadAreas(),
): DrawnPlaces {
  const map = districtMapOf(districtKey, areas)
  const { frame } = map
  const projected = places.map((place) => {
    const [x, y] = frame.at(place.lon, place.lat)
    return { x: Math.round(x), y: Math.round(y), places: [place] }
  })
  const inside = projected.filter(({ x, y }) => x >= 0 && y >= 0 && x <= frame.width && y <= frame.height)
  const outside = projected
    .filter((mark) => !inside.includes(mark))
    .flatMap((mark) => mark.places.map(({ number }) => number))
  const marks = gathered(inside).map((mark) => drawMark(mark, language))
  const parcels = map.parcels.map((parcel) => parcel.path).join('')
  return {
    drawing: drawing`<svg class="patchwork patchwork-places" viewBox="0 0 ${frame.width} ${frame.height}"><g aria-hidden="true"><path class="patchwork-ground" d="${map.boundary}"/><path class="municipality-line" d="${parcels}"/><path class="association-line" d="${map.associations}"/><path class="boundary" d="${map.boundary}"/>${scaleBar(frame, language)}</g>${marks}</svg>`,
    projection: {
      kind: 'mercator',
      scale: frame.scale,
      translate: frame.translate,
      width: frame.width,
      height: frame.height,
    },
    outside,
  }
}

/** Marks that would cover each other become one; the distance grows until there are few enough. */
function gathered(marks: readonly Mark[]): Mark[] {
  for (let distance = radius * 1.7; ; distance *= 1.3) {
    const together: Mark[] = []
    for (const mark of marks) {
      const near = together.find(({ x, y }) => Math.hypot(x - mark.x, y - mark.y) < distance)
      if (near) near.places.push(...mark.places)
      else together.push({ ...mark, places: [...mark.places] })
    }
    if (together.length <= mostMarks) return together
  }
}

function drawMark(mark: Mark, language: Language): Drawing {
  const [first] = mark.places as [PlaceOnMap]
  const shape = mark.places.length === 1 ? single(mark, first) : cluster(mark)
  const title = mark.places.length === 1 ? `${first.number} ${first.label}` : titleOf(mark.places, language)
  const href = first.href
  return href
    ? drawing`<a href="${href}" class="mark-link"><title>${title}</title>${shape}</a>`
    : drawing`<g role="img"><title>${title}</title>${shape}</g>`
}

function single({ x, y }: Mark, place: PlaceOnMap): Drawing {
  return drawing`<circle class="mark mark-${place.field}" cx="${x}" cy="${y}" r="${radius}"/>${numberAt(x, y, String(place.number), place.field)}`
}

function cluster({ x, y, places }: Mark): Drawing {
  const text = places.length === 2 ? places.map(({ number }) => number).join(' · ') : `${places.length} ×`
  const half = Math.max(radius + 2, text.length * 3.6 + 5)
  const fields = new Set(places.map(({ field }) => field))
  const field = fields.size === 1 ? places[0]!.field : 'mixed'
  return drawing`<rect class="mark mark-cluster mark-${field}" x="${x - half}" y="${y - radius}" width="${half * 2}" height="${radius * 2}" rx="5"/>${numberAt(x, y, text, field)}`
}

function numberAt(x: number, y: number, text: string, field: PlaceField | 'mixed'): Drawing {
  const size = text.length > 2 && !text.includes(' ') ? 10 : 13
  return drawing`<text class="mark-number on-${field}" x="${x}" y="${y + size * 0.36}" font-size="${size}" text-anchor="middle" aria-hidden="true">${text}</text>`
}

const mostNames = 12

function titleOf(places: readonly PlaceOnMap[], language: Language): string {
  const t = areaTexts(language)
  const names = places.slice(0, mostNames).map(({ number, label }) => `${number} ${label}`)
  if (places.length > mostNames) names.push(t.andMore(places.length - mostNames))
  return t.placesTogether(places.length, names.join(', '))
}

/** A bar of 1, 2, 5, 10 or 20 km, about a fifth of the sheet. */
function scaleBar(frame: Frame, language: Language): Drawing {
  const count = [1, 2, 5, 10, 20, 50].findLast((length) => length * frame.kilometre <= frame.width / 5) ?? 1
  const length = Math.round(count * frame.kilometre)
  const base = frame.height - 8
  return drawing`<path class="scale-bar" d="M8 ${base - 4}v4h${length}v-4"/><text class="scale-text" x="${8 + length / 2}" y="${base - 6}" font-size="11" text-anchor="middle">${areaTexts(language).kilometres(count)}</text>`
}
