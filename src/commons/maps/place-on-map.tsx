import type { FC } from 'hono/jsx'
import { loadAreas } from '#commons/areas/areas.ts'
import { placesMap } from '#commons/areas/places-map.ts'
import { hrefFor } from '#foundation/http/visit.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { Draw } from '#foundation/ui/drawing.tsx'
import type { Field } from '#foundation/ui/field.ts'
import { MapFigure } from '#foundation/ui/media.tsx'
import { MovableMap } from './movable-map.tsx'
import { texts } from './texts.ts'

interface Props {
  /** Of the page it stands on. */
  title: string
  /** What the place is called, in words. */
  label: string
  at: { readonly latitude: number | null; readonly longitude: number | null }
  field: Field | null
}

/** Where the thing of a page is, on the map of its district; the address in words says the same. Nothing for what lies outside. */
export const PlaceOnMap: FC<Props> = ({ title, label, at: { latitude, longitude }, field }) => {
  const visit = useVisit()
  const { language, space } = visit
  const { districtKey } = space.settings
  if (latitude === null || longitude === null || !districtKey) return null
  const shown = field ?? 'steering'
  const { drawing, outside } = placesMap({
    districtKey,
    language,
    places: [{ lon: longitude, lat: latitude, label, number: 1, field: shown }],
  })
  if (outside.length > 0) return null
  const t = texts(language)
  const properties = { title, url: hrefFor(visit, visit.here), field: shown, place: { name: label } }
  return (
    <MapFigure caption={t.placeOn(label)} attribution={t.boundaries(loadAreas().attribution.text)}>
      <MovableMap
        places={[{ type: 'Feature', geometry: { type: 'Point', coordinates: [longitude, latitude] }, properties }]}
      >
        <Draw of={drawing} />
      </MovableMap>
    </MapFigure>
  )
}
