import type { FC } from 'hono/jsx'
import { loadAreas } from '#commons/areas/areas.ts'
import { places } from '#commons/front/addresses.ts'
import { addresses as organisations } from '#commons/organisations/addresses.ts'
import { markdownToHtml } from '#foundation/text/markdown.ts'
import { list } from '#foundation/text/numbers.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { Prose } from '#foundation/ui/drawing.tsx'
import { Section } from '#foundation/ui/layout.tsx'
import { Link } from '#foundation/ui/links.tsx'
import { DescriptionList } from '#foundation/ui/table.tsx'
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
