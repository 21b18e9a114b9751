import { loadAreas } from '#commons/areas/areas.ts'
import { districtMapOf } from '#commons/areas/district-map.ts'
import { type Drawing, drawing } from '#foundation/ui/drawing.tsx'

/**
 * A municipality lit among its neighbours, each of which leads to its own page.
 * @param hrefOf address of a municipality's page, by key
 */
export function municipalityMap(municipality: string, hrefOf: (key: string) => string): Drawing {
  const map = districtMapOf(municipality.slice(0, 5), loadAreas())
  const { width, height } = map.frame
  const parcels = map.parcels.map(({ area, path, tint }) => {
    const lit = area.key === municipality ? ' parcel-lit lit-4' : ''
    return drawing`<a href="${hrefOf(area.key)}" class="parcel-link"><title>${area.name}</title><path class="parcel parcel-${tint}${lit}" d="${path}"/></a>`
  })
  return drawing`<svg class="patchwork patchwork-district" viewBox="0 0 ${width} ${height}"><path class="patchwork-ground" d="${map.boundary}"/>${parcels}<path class="association-line" d="${map.associations}"/><path class="boundary" d="${map.boundary}"/></svg>`
}
