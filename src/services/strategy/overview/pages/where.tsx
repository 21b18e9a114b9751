import type { FC } from 'hono/jsx'
import { municipalitiesOf } from '#commons/areas/areas.ts'
import { districtPatchwork } from '#commons/areas/district-patchwork.ts'
import { frontTexts } from '#commons/front/front-texts.ts'
import { hrefFor } from '#foundation/http/visit.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { Details } from '#foundation/ui/details.tsx'
import { Draw } from '#foundation/ui/drawing.tsx'
import { Columns, Section, Stack } from '#foundation/ui/layout.tsx'
import { Link } from '#foundation/ui/links.tsx'
import { MapFigure } from '#foundation/ui/media.tsx'
import { DataTable } from '#foundation/ui/table.tsx'
import { addresses } from '../../addresses.ts'
import { municipalityName } from '../../measures/places.ts'
import { wholeDistrict } from '../asked.ts'
import type { Overview } from '../overview.ts'
import { texts } from '../texts.ts'

/** The map of the municipalities, lit by their own measures, and the same as a table. A district without boundaries has the table only. */
export const WhereSection: FC<{ of: Overview }> = ({ of: { where, all, query } }) => {
  const visit = useVisit()
  const t = texts(visit.language)
  if (all.count === 0) return null
  const districtKey = visit.space.settings.districtKey
  const municipalities = districtKey ? municipalitiesOf(districtKey) : []
  const drawn = districtKey && municipalities.some(({ geometry }) => geometry)
  const rows = [...where.places]
    .map(([key, count]) => ({ key, count, name: municipalityName(key) }))
    .toSorted((a, b) => b.count - a.count || a.name.localeCompare(b.name, 'de'))
  const listOf = (gemeinde: string) => addresses.measures({ ...query, gemeinde, nur: 'eigene' })
  const parcels = new Map(
    municipalities.map(({ key, name }) => {
      const count = where.places.get(key) ?? 0
      return [key, { href: hrefFor(visit, listOf(key)), label: t.municipalityLabel(name, count), count }]
    }),
  )
  const words = (
    <Stack>
      <p>
        {where.everywhere > 0 ? (
          <Link to={addresses.measures({ ...query, gemeinde: wholeDistrict })}>{t.everywhere(where.everywhere)}</Link>
        ) : (
          t.everywhere(where.everywhere)
        )}
      </p>
      {rows.length > 0 && (
        <>
          <p>{t.counted}</p>
          <Details summary={t.asTable}>
            <DataTable
              caption={t.where}
              captionOutOfSight
              rows={rows}
              columns={[
                { label: t.municipality, value: ({ key, name }) => <Link to={listOf(key)}>{name}</Link> },
                { label: t.count, value: ({ count }) => count, number: true },
              ]}
            />
            <p>{t.noneElsewhere}</p>
          </Details>
        </>
      )}
    </Stack>
  )
  return (
    <Section title={t.where} id="wo">
      {drawn && rows.length > 0 ? (
        <Columns>
          <MapFigure caption={t.map} attribution={frontTexts(visit.language).tiles}>
            <Draw of={districtPatchwork({ districtKey, parcels })} />
          </MapFigure>
          {words}
        </Columns>
      ) : (
        words
      )}
    </Section>
  )
}
