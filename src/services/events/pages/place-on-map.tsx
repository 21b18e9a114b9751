import type { FC } from 'hono/jsx'
import { placesMap } from '#commons/areas/places-map.ts'
import { MovableMap } from '#commons/maps/movable-map.tsx'
import type { PlaceFeature } from '#commons/maps/settings.ts'
import { hrefFor } from '#foundation/http/visit.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { Draw } from '#foundation/ui/drawing.tsx'
import { MapFigure } from '#foundation/ui/media.tsx'
import { addresses } from '../addresses.ts'
import type { Event } from '../queries.ts'
import { texts } from '../texts.ts'

/** Where it is, on the map of the district; the address above says the same. */
export const PlaceOnMap: FC<{ event: Event }> = ({ event }) => {
  const visit = useVisit()
  const { language, space } = visit
  const { latitude, longitude, name, street } = event.gathering
  const key = space.settings.districtKey
  if (latitude === null || longitude === null || !key) return null
  const t = texts(language)
  const label = name ?? street ?? event.title
  const { drawing, outside } = placesMap({
    districtKey: key,
    language,
    places: [{ lon: longitude, lat: latitude, label, number: 1, field: event.field ?? 'steering' }],
  })
  if (outside.length > 0) return null
  const place: PlaceFeature = {
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [longitude, latitude] },
    properties: {
      title: event.title,
      url: hrefFor(visit, addresses.event({ event: event.slug })),
      field: event.field ?? 'steering',
      place: { name: label },
    },
  }
  return (
    <MapFigure caption={t.mapOf(label)} attribution={t.boundaries}>
      <MovableMap places={[place]}>
        <Draw of={drawing} />
      </MovableMap>
    </MapFigure>
  )
}
