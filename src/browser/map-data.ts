import type { FeatureCollection, Point } from 'geojson'
import type { MapSettings, PlaceFeature } from '#commons/maps/settings.ts'

/** What is fetched before the map opens. */
export interface MapData {
  readonly boundaries: FeatureCollection
  readonly places: FeatureCollection<Point>
}

/** Boundaries and places of the page. @throws when one of them cannot be had */
export async function loadData(settings: MapSettings): Promise<MapData> {
  const { places } = settings
  const [boundaries, found] = await Promise.all([
    fetched<FeatureCollection>(settings.boundaries),
    typeof places === 'string' ? fetched<{ features: PlaceFeature[] }>(places) : { features: places },
  ])
  const features = found.features.flatMap(({ geometry, properties: { title, url, field, start, first_day, place } }) =>
    geometry
      ? [
          {
            type: 'Feature' as const,
            geometry,
            properties: { title, url, field: field ?? 'steering', start, first_day, place: place?.name },
          },
        ]
      : [],
  )
  return {
    boundaries,
    places: {
      type: 'FeatureCollection',
      features: features.map((feature, id) => ({ ...feature, id })),
    },
  }
}

async function fetched<Data>(address: string): Promise<Data> {
  const answer = await fetch(address)
  if (!answer.ok) throw new Error(`${answer.status} ${address}`)
  return answer.json()
}
