import { loadAreas } from '#commons/areas/areas.ts'
import { type JsonLd, placeLd } from '#commons/publication/formats/schema-org.ts'
import { hrefFor, type Visit } from '#foundation/http/visit.ts'
import { addresses } from './addresses.ts'
import type { Resource } from './resource.ts'

/** A room for search engines: a place with its address and how many people it holds. */
export function placeOf({ title, lead, slug, building, persons }: Resource, visit: Visit): JsonLd {
  const { street, municipality, longitude, latitude } = building
  return {
    ...placeLd({
      name: title,
      address: street ?? undefined,
      municipality: municipality ? loadAreas().find(municipality)?.name : undefined,
      point: longitude !== null && latitude !== null ? { lon: longitude, lat: latitude } : undefined,
    }),
    description: lead || undefined,
    url: visit.origin + hrefFor(visit, addresses.resource({ resource: slug })),
    maximumAttendeeCapacity: persons ?? undefined,
  }
}
