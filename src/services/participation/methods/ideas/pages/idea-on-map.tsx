import type { FC } from 'hono/jsx'
import { placesMap } from '#commons/areas/places-map.ts'
import { MovableMap } from '#commons/maps/movable-map.tsx'
import type { PlaceFeature } from '#commons/maps/settings.ts'
import { hrefFor } from '#foundation/http/visit.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { Draw } from '#foundation/ui/drawing.tsx'
import { MapFigure } from '#foundation/ui/media.tsx'
import type { Idea } from '../idea.ts'
import { texts } from '../texts/texts.ts'

/** Where it is, on the map of the district; the words above say the same. */
export const IdeaOnMap: FC<{ idea: Idea; where: string }> = ({ idea, where }) => {
  const visit = useVisit()
  const { language, space } = visit
  const { latitude, longitude } = idea
  const key = space.settings.districtKey
  if (latitude === null || longitude === null || !key) return null
  const label = where || idea.title
  const field = idea.field ?? 'steering'
  const { drawing, outside } = placesMap({
    districtKey: key,
    language,
    places: [{ lon: longitude, lat: latitude, label, number: 1, field }],
  })
  if (outside.length > 0) return null
  const place: PlaceFeature = {
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [longitude, latitude] },
    properties: { title: idea.title, url: hrefFor(visit, visit.here), field, place: { name: label } },
  }
  return (
    <MapFigure caption={texts(language).mapOf(label)}>
      <MovableMap places={[place]}>
        <Draw of={drawing} />
      </MovableMap>
    </MapFigure>
  )
}
