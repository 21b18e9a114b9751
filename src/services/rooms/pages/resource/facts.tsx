import type { FC } from 'hono/jsx'
import { loadAreas } from '#commons/areas/areas.ts'
import { placesMap } from '#commons/areas/places-map.ts'
import { places } from '#commons/front/addresses.ts'
import { MovableMap } from '#commons/maps/movable-map.tsx'
import { addresses as organisations } from '#commons/organisations/addresses.ts'
import { hrefFor } from '#foundation/http/visit.ts'
import { markdownToHtml } from '#foundation/text/markdown.ts'
import { list } from '#foundation/text/numbers.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { Draw, Prose } from '#foundation/ui/drawing.tsx'
import { Section } from '#foundation/ui/layout.tsx'
import { Link } from '#foundation/ui/links.tsx'
import { MapFigure } from '#foundation/ui/media.tsx'
import { DescriptionList } from '#foundation/ui/table.tsx'
import { addresses } from '../../addresses.ts'
import type { Resource } from '../../resource.ts'
import { texts } from '../../texts/resource.ts'
import { equipmentWords, personsWords, stepFreeWords } from '../../texts/words.ts'

/** What somebody wants to know before looking at times. */
export const Facts: FC<{ of: Resource }> = ({ of }) => {
  const { language, space } = useVisit()
  const t = texts(language)
  const { building, persons, equipment, stepFree, organisation, providerName, takes, units, kind } = of
  const many = takes === 'one' && units.length > 1
  const municipality = building.municipality ? loadAreas().find(building.municipality) : undefined
  const inside = municipality?.key.startsWith(space.settings.districtKey ?? 'none')
  return (
    <Section title={t.facts} id="fakten">
      <div class="room-facts">
        <DescriptionList
          of={[
            [t.persons, persons && personsWords(persons, language)],
            [t.amount, many ? (kind === 'thing' ? t.pieces(units.length) : t.seats(units.length)) : null],
            [
              t.equipment,
              list(
                equipment.map((one) => equipmentWords(language)[one]),
                language,
              ),
            ],
            [t.access, stepFree && stepFreeWords(language)[stepFree]],
            [
              t.where,
              <>
                {building.name}
                {building.street && (
                  <>
                    <br />
                    {building.street}
                  </>
                )}
                {municipality && !`${building.name} ${building.street}`.includes(municipality.name) && (
                  <>
                    <br />
                    {inside ? (
                      <Link to={places.municipality({ municipality: municipality.key })}>{municipality.name}</Link>
                    ) : (
                      municipality.name
                    )}
                  </>
                )}
              </>,
            ],
            [
              t.provider,
              organisation ? (
                <Link to={organisations.one({ organisation })}>{providerName ?? space.name}</Link>
              ) : (
                space.name
              ),
            ],
          ]}
        />
      </div>
      {building.arrival && (
        <>
          <h3>{t.arrival}</h3>
          <Prose
            of={markdownToHtml(building.arrival, { language, headingBase: 4 })}
            lang={language === 'de' ? undefined : 'de'}
          />
        </>
      )}
    </Section>
  )
}

/** Where it is, on the map of the district; the address says the same. */
export const PlaceOnMap: FC<{ of: Resource }> = ({ of: { building, title, slug } }) => {
  const visit = useVisit()
  const { language, space } = visit
  const { latitude, longitude, name } = building
  const { districtKey } = space.settings
  if (latitude === null || longitude === null || !districtKey) return null
  const t = texts(language)
  const { drawing, outside } = placesMap({
    districtKey,
    language,
    places: [{ lon: longitude, lat: latitude, label: name, number: 1, field: 'education' }],
  })
  if (outside.length > 0) return null
  return (
    <MapFigure caption={t.mapOf(name)} attribution={t.boundaries}>
      <MovableMap
        places={[
          {
            type: 'Feature',
            geometry: { type: 'Point', coordinates: [longitude, latitude] },
            properties: {
              title,
              url: hrefFor(visit, addresses.resource({ resource: slug })),
              field: 'education',
              place: { name },
            },
          },
        ]}
      >
        <Draw of={drawing} />
      </MovableMap>
    </MapFigure>
  )
}
