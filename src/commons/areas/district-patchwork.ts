import { type Drawing, drawing } from '#foundation/ui/drawing.tsx'
import { type Areas, loadAreas } from './areas.ts'
import { districtMapOf, type Parcel } from './district-map.ts'
import { parcelLabels } from './parcel-labels.ts'

export interface ParcelOnFront {
  href: string
  /** What the link says, with name and what is going on, e.g. „Mayen: 3 Termine“. */
  label: string
  /** How much is going on there; 0 keeps the parcel quiet. */
  count: number
}

export interface DistrictPatchwork {
  districtKey: string
  /** By key of the municipality; one that is missing here is drawn without a link. */
  parcels: ReadonlyMap<string, ParcelOnFront>
}

/**
 * A district as the patchwork of its municipalities, each a link with a title. Busy ones are lit in four steps and show their number.
 * Names stand on the larger parcels without overlapping: a few large ones for phones (`labels-phone`), more for wide screens (`labels-wide`).
 * Municipalities without a known boundary are not in it: list them beside the drawing (`withoutBoundary`).
 */
export function districtPatchwork({ districtKey, parcels }: DistrictPatchwork, areas: Areas = loadAreas()): Drawing {
  const map = districtMapOf(districtKey, areas)
  const { width, height } = map.frame
  const links = map.parcels.map((parcel) => linkOf(parcel, parcels.get(parcel.area.key)))
  const countOf = ({ area }: Parcel) => parcels.get(area.key)?.count ?? 0
  return drawing`<svg class="patchwork patchwork-district" viewBox="0 0 ${width} ${height}"><path class="patchwork-ground" d="${map.boundary}"/>${links}<path class="association-line" d="${map.associations}"/><path class="boundary" d="${map.boundary}"/>${parcelLabels(map, countOf)}</svg>`
}

function linkOf(parcel: Parcel, front: ParcelOnFront | undefined): Drawing {
  if (!front)
    return drawing`<path class="parcel parcel-${parcel.tint}" d="${parcel.path}"><title>${parcel.area.name}</title></path>`
  const busy = front.count > 0 ? ` parcel-lit lit-${stepOf(front.count)}` : ''
  return drawing`<a href="${front.href}" class="parcel-link"><title>${front.label}</title><path class="parcel parcel-${parcel.tint}${busy}" d="${parcel.path}"/></a>`
}

/** Four steps of light: 1, 2 to 4, 5 to 9, 10 and more. The number itself stands on the parcel and in the title. */
export function stepOf(count: number): 1 | 2 | 3 | 4 {
  if (count >= 10) return 4
  if (count >= 5) return 3
  return count >= 2 ? 2 : 1
}
