import { hrefFor, type Visit } from '#foundation/http/visit.ts'
import { Draw } from '#foundation/ui/drawing.tsx'
import { EmptyState } from '#foundation/ui/feedback.tsx'
import { Row, Section } from '#foundation/ui/layout.tsx'
import { LinkList } from '#foundation/ui/links.tsx'
import { MapFigure } from '#foundation/ui/media.tsx'
import { PlaceHead } from '#foundation/ui/place-head.tsx'
import { FieldTag } from '#foundation/ui/tags.tsx'
import { germanyPatchwork } from '../areas/germany-patchwork.ts'
import { prefixOf } from '../spaces/find-space.ts'
import { frontTexts } from './front-texts.ts'
import type { DistrictOnNetwork } from './queries.ts'

/** Head of the network's page: what this is, Germany with the districts lit, and the list that says the same. */
export const NetworkHead = ({ visit, districts }: { visit: Visit; districts: readonly DistrictOnNetwork[] }) => {
  const t = frontTexts(visit.language)
  const hrefOf = (district: DistrictOnNetwork) =>
    hrefFor(visit, '/', { space: { prefix: prefixOf({ ...district, kind: 'district' }, visit.url.host) } })
  const lit = new Map(
    districts.flatMap((district) =>
      district.key ? [[district.key, { href: hrefOf(district), label: district.name }]] : [],
    ),
  )
  return (
    <PlaceHead
      title={t.networkTitle}
      lead={t.networkLead}
      drawing={
        <MapFigure caption={t.mapOfGermany} attribution={t.tiles}>
          <Draw of={germanyPatchwork({ districts: lit })} />
        </MapFigure>
      }
    >
      <Section id="landkreise" title={t.districts}>
        {districts.length === 0 ? (
          <EmptyState title={t.noDistricts} level={3}>
            <p>{t.noDistrictsHint}</p>
          </EmptyState>
        ) : (
          <LinkList
            items={districts.map((district) => ({
              to: { href: hrefOf(district) },
              title: district.name,
              note: district.fields.length > 0 && (
                <Row>
                  {district.fields.map((field) => (
                    <FieldTag field={field}>{t[field]}</FieldTag>
                  ))}
                </Row>
              ),
            }))}
          />
        )}
      </Section>
    </PlaceHead>
  )
}
