import { hrefFor, type Visit } from '#foundation/http/visit.ts'
import { say } from '#foundation/text/catalogue.ts'
import { Draw } from '#foundation/ui/drawing.tsx'
import { fields } from '#foundation/ui/field.ts'
import { Section } from '#foundation/ui/layout.tsx'
import { MapFigure } from '#foundation/ui/media.tsx'
import { PlaceHead } from '#foundation/ui/place-head.tsx'
import { ServiceTiles } from '#foundation/ui/services.tsx'
import { municipalitiesOf, withoutBoundary } from '../areas/areas.ts'
import { districtPatchwork } from '../areas/district-patchwork.ts'
import type { Service } from '../manifest.ts'
import { taglineOf } from '../spaces/space-facts.ts'
import { places } from './addresses.ts'
import { frontTexts } from './front-texts.ts'
import type { OutsideService } from './queries.ts'

/** Head of a district's front page: its name, its sentence, its patchwork of parcels. */
export const DistrictHead = ({ visit, going }: { visit: Visit; going: ReadonlyMap<string, number> }) => {
  const { space } = visit
  const key = space.settings.districtKey
  return (
    <PlaceHead
      title={space.name}
      lead={taglineOf(space, visit.language)}
      drawing={key && municipalitiesOf(key).length > 0 && <Patchwork visit={visit} districtKey={key} going={going} />}
    />
  )
}

const Patchwork = ({
  visit,
  districtKey,
  going,
}: {
  visit: Visit
  districtKey: string
  going: ReadonlyMap<string, number>
}) => {
  const t = frontTexts(visit.language)
  const municipalities = municipalitiesOf(districtKey)
  const missing = withoutBoundary(municipalities)
  const parcels = new Map(
    municipalities.map(({ key, name }) => {
      const count = going.get(key) ?? 0
      return [
        key,
        {
          href: hrefFor(visit, places.municipality({ municipality: key })),
          label: t.municipalityLabel(name, count),
          count,
        },
      ]
    }),
  )
  return (
    <MapFigure
      caption={
        <>
          {t.mapOfDistrict} <a href={hrefFor(visit, '/gemeinden')}>{t.allMunicipalities}</a>
          {missing.length > 0 && ` (${missing.length})`}
        </>
      }
      attribution={t.tiles}
    >
      <Draw of={districtPatchwork({ districtKey, parcels })} />
    </MapFigure>
  )
}

/** What one can use here, by field of action: services of this program and those the district runs elsewhere. */
export const ServicesByField = ({
  visit,
  services,
  outside,
}: {
  visit: Visit
  services: readonly Service[]
  outside: readonly OutsideService[]
}) => {
  const t = frontTexts(visit.language)
  const groups = fields.map((field) => ({
    field,
    label: t[field],
    services: [
      ...services
        .filter((service) => service.field === field)
        .map(({ start, name, summary }) => ({
          to: start,
          name: say(name, visit.language),
          about: say(summary, visit.language),
        })),
      ...outside
        .filter((service) => service.field === field)
        .map(({ name, summary, status, webAddress }) => ({
          to: { href: webAddress ?? hrefFor(visit, places.services()) },
          name,
          about: [summary, t[status] && `(${t[status]})`].filter(Boolean).join(' '),
        })),
    ],
  }))
  return (
    <Section id="angebote" title={t.services} ruled more={{ to: places.services(), label: t.allServices }}>
      <ServiceTiles groups={groups} />
    </Section>
  )
}
