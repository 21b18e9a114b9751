import type { FC } from 'hono/jsx'
import { useVisit } from '../context.ts'
import { Progress, Stats } from '../figures.tsx'
import { Columns, Section, Stack } from '../layout.tsx'
import { MapFigure, Picture } from '../media.tsx'
import { DataTable, DescriptionList } from '../table.tsx'
import { SampleMap } from './parcels.tsx'
import { styleGuideTexts } from './texts.ts'

const houses = [
  { name: 'Haus Abendsonne', free: 2, total: 24, reported: '21.11.2026' },
  { name: 'Tagespflege am Mühlbach', free: 0, total: 12, reported: '22.11.2026' },
  { name: 'Seniorenwohngemeinschaft Markt Sommerau', free: 11, total: 110, reported: '20.11.2026' },
]

/** Numbers, tables, descriptions, pictures, maps. */
export const Figures: FC<{ picture?: string }> = ({ picture }) => {
  const t = styleGuideTexts(useVisit().language)
  return (
    <>
      <Section title={t.data} id="data" ruled>
        <Stack gap="airy">
          <Stats
            of={[
              { value: 12345, label: t.volunteers },
              { value: 6120, label: t.rides, note: t.previousYear },
              { value: '94 %', label: t.onTime },
            ]}
          />
          <DataTable
            caption={t.figuresOf}
            rows={houses}
            columns={[
              { label: t.house, value: ({ name }) => name },
              { label: t.free, value: ({ free }) => free, number: true },
              { label: t.total, value: ({ total }) => total, number: true },
              { label: t.reported, value: ({ reported }) => reported },
            ]}
          />
          <Columns as="even">
            <DescriptionList
              of={[
                [t.organiser, 'Dorfverein Waldau e. V.'],
                [t.contact, 'waldau@example.org', '0151 0000000'],
                [t.costs, t.noCosts],
              ]}
            />
            <Stack>
              <Progress id="progress-1" label={t.taken} value={17} of={20} words={t.takenWords} />
              <Progress id="progress-2" label={t.health} value={4} of={20} words="4 / 20" field="health" />
            </Stack>
          </Columns>
        </Stack>
      </Section>
      <Section title={t.media} id="media" ruled>
        <Columns as="even">
          <MapFigure caption={t.mapCaption} attribution={t.mapData}>
            <SampleMap />
          </MapFigure>
          {picture && (
            <Picture
              src={picture}
              alt={t.pictureAlt}
              width={960}
              height={640}
              caption={t.pictureCaption}
              rights="CC0"
            />
          )}
        </Columns>
      </Section>
    </>
  )
}
