import type { FC } from 'hono/jsx'
import { placesMap } from '#commons/areas/places-map.ts'
import { MovableMap } from '#commons/maps/movable-map.tsx'
import type { PlaceFeature } from '#commons/maps/settings.ts'
import { hrefFor } from '#foundation/http/visit.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { Draw } from '#foundation/ui/drawing.tsx'
import { MapFigure } from '#foundation/ui/media.tsx'
import type { At } from '../../method.ts'
import { paramsOf } from '../../trail.ts'
import { budgetAddresses } from '../addresses.ts'
import type { Project } from '../project.ts'

interface Props {
  at: At
  projects: readonly Project[]
  caption: string
  /** The page said `movableMap` in its head. */
  movable?: boolean
}

/** Projects with their numbers on the map of the district; each mark leads to its project. The list beside it says the same in words. */
export const ProjectsMap: FC<Props> = ({ at, projects, caption, movable }) => {
  const visit = useVisit()
  const { language, space } = visit
  const key = space.settings.districtKey
  const placed = projects.flatMap((project) =>
    project.latitude !== null && project.longitude !== null
      ? [
          {
            project,
            lat: project.latitude,
            lon: project.longitude,
            href: hrefFor(visit, budgetAddresses.project({ ...paramsOf(at), project: project.id })),
          },
        ]
      : [],
  )
  if (!key || placed.length === 0) return null
  const { drawing } = placesMap({
    districtKey: key,
    language,
    places: placed.map(({ project, lat, lon, href }) => ({
      ...{ lat, lon, href },
      label: project.title,
      number: project.number,
      field: project.field ?? 'steering',
    })),
  })
  const features = placed.map(
    ({ project, lat, lon, href }): PlaceFeature => ({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [lon, lat] },
      properties: {
        title: `${project.number} ${project.title}`,
        url: href,
        field: project.field ?? 'steering',
        place: { name: project.place || project.title },
      },
    }),
  )
  return (
    <MapFigure caption={caption}>
      {movable ? (
        <MovableMap places={features}>
          <Draw of={drawing} />
        </MovableMap>
      ) : (
        <Draw of={drawing} />
      )}
    </MapFigure>
  )
}
