import type { FC } from 'hono/jsx'
import { municipalitiesOf } from '#commons/areas/areas.ts'
import { districtPatchwork } from '#commons/areas/district-patchwork.ts'
import { frontTexts } from '#commons/front/front-texts.ts'
import { date } from '#foundation/text/dates.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { Details } from '#foundation/ui/details.tsx'
import { Draw } from '#foundation/ui/drawing.tsx'
import { MapFigure } from '#foundation/ui/media.tsx'
import { DataTable } from '#foundation/ui/table.tsx'
import { courseDrawing } from '../../parts/drawings/course.ts'
import { courseOf } from '../../parts/rules/course.ts'
import { partTexts } from '../../parts/texts.ts'
import { amountOf, lastValueWords } from '../../parts/words-of.ts'
import type { IndicatorThen } from '../drawn/data.ts'
import { texts } from '../texts.ts'

/** Figures of the region, each with its source and its course, and the map of the municipalities. */
export const Figures: FC<{ of: readonly IndicatorThen[] }> = ({ of }) => {
  const t = texts(useVisit().language)
  return (
    <>
      {of.length > 0 ? of.map((one) => <Figure of={one} />) : <p class="quiet">{t.noIndicators}</p>}
      <DistrictMap />
    </>
  )
}

const Figure: FC<{ of: IndicatorThen }> = ({ of }) => {
  const { language } = useVisit()
  const [t, p] = [texts(language), partTexts(language)]
  const values = of.values.map((one) => ({ ...one, day: Temporal.PlainDate.from(one.day) }))
  const course = courseOf({ values, everyMonths: of.everyMonths })
  const number = (value: number) => amountOf({ value, unit: '' }, language).trim()
  const drawn = courseDrawing(course, [], { label: p.drawingOf(of.title), number })
  return (
    <div class="strategy-part">
      <h3>{of.title}</h3>
      <p>
        {lastValueWords({ values }, language)}{' '}
        {of.source && (
          <span class="small quiet">
            {p.countedBy}: {of.source}
          </span>
        )}
      </p>
      {drawn && <Draw of={drawn} />}
      {course.unitChanged && <p class="small">{p.unitChanged}</p>}
      {course.hasGaps && <p class="small">{p.gaps}</p>}
      {values.length > 1 && (
        <Details summary={t.allValues}>
          <DataTable
            caption={of.title}
            captionOutOfSight
            rows={values}
            columns={[
              { label: p.day, value: ({ day }) => date(day, language) },
              { label: p.value, value: (one) => amountOf(one, language), number: true },
              {
                label: p.countedBy,
                value: ({ source, note }) => [source, note].filter(Boolean).join('. ') || of.source,
              },
            ]}
          />
        </Details>
      )}
    </div>
  )
}

/** A district whose boundaries are not known has none. */
const DistrictMap: FC = () => {
  const { space, language } = useVisit()
  const { districtKey } = space.settings
  if (!districtKey || !municipalitiesOf(districtKey).some(({ geometry }) => geometry)) return null
  return (
    <MapFigure caption={texts(language).map} attribution={frontTexts(language).tiles}>
      <Draw of={districtPatchwork({ districtKey, parcels: new Map() })} />
    </MapFigure>
  )
}
