import type { FC } from 'hono/jsx'
import { useVisit } from '#foundation/ui/context.ts'
import { Link } from '#foundation/ui/links.tsx'
import { DataTable } from '#foundation/ui/table.tsx'
import { addresses } from '../../addresses.ts'
import type { MeasureRow } from '../../measures/measure.ts'
import { placesOf } from '../../measures/places.ts'
import { StatusTags } from '../../measures/status.tsx'
import { texts as measureTexts } from '../../measures/texts.ts'
import { dueWords, listTexts } from '../list-texts.ts'
import { comingDue } from '../rules/listing.ts'

/** Measures with how they stand, what comes next and who is in charge. @param where also the places */
export const MeasuresTable: FC<{
  of: readonly MeasureRow[]
  today: Temporal.PlainDate
  caption: string
  where?: boolean
}> = ({ of, today, caption, where = false }) => {
  const { language } = useVisit()
  const [m, l] = [measureTexts(language), listTexts(language)]
  return (
    <DataTable
      caption={caption}
      captionOutOfSight
      rows={of}
      columns={[
        {
          label: measureTexts(language).title,
          value: ({ slug, title, code }) => (
            <>
              {code && <span class="small quiet">{code} </span>}
              <Link to={addresses.measure({ measure: slug })}>{title}</Link>
            </>
          ),
        },
        { label: l.standing, value: (measure) => <StatusTags of={measure} today={today} /> },
        ...(where ? [{ label: m.where, value: (measure: MeasureRow) => placesOf(measure, language) }] : []),
        {
          label: l.nextMilestone,
          value: (measure) => dueWords(comingDue(measure), language),
        },
        { label: m.inCharge, value: ({ inCharge }) => inCharge || m.unknown },
      ]}
    />
  )
}
