import { may } from '#foundation/http/access.ts'
import { page } from '#foundation/http/route.ts'
import { hrefFor } from '#foundation/http/visit.ts'
import { EmptyState } from '#foundation/ui/feedback.tsx'
import { Article } from '#foundation/ui/layout.tsx'
import { ActionLink, Link } from '#foundation/ui/links.tsx'
import { DataTable } from '#foundation/ui/table.tsx'
import { access } from '../../access.ts'
import { addresses } from '../../addresses.ts'
import { placesOf } from '../places.ts'
import { measureRowsIn } from '../queries.ts'
import { today } from '../save-measure.ts'
import { staffTexts } from '../staff-texts.ts'
import { StatusTags } from '../status.tsx'
import { texts } from '../texts.ts'

/** All measures of the place. */
export const listPage = page(access, {
  address: addresses.measures,
  action: 'strategy.read',
  sameForVisitors: true,
  async load(work) {
    const day = today(work)
    return { measures: await measureRowsIn(work.tx, work.space.id, work.language, { today: day }), today: day }
  },
  head: (_data, visit) => ({
    title: texts(visit.language).title,
    description: texts(visit.language).lead,
    trail: [{ href: hrefFor(visit, addresses.start()), label: texts(visit.language).strategy }],
    wide: true,
  }),
  view({ measures, today }, visit) {
    const t = texts(visit.language)
    return (
      <Article title={t.title} lead={t.lead}>
        {measures.length === 0 ? (
          <EmptyState title={t.none}>
            <p>{t.noneHint}</p>
          </EmptyState>
        ) : (
          <DataTable
            caption={t.title}
            captionOutOfSight
            rows={measures}
            columns={[
              {
                label: t.title,
                value: ({ slug, title }) => <Link to={addresses.measure({ measure: slug })}>{title}</Link>,
              },
              { label: t.phase, value: (measure) => <StatusTags of={measure} today={today} /> },
              { label: t.where, value: (measure) => placesOf(measure, visit.language) },
              { label: t.inCharge, value: ({ inCharge }) => inCharge || t.unknown },
            ]}
          />
        )}
        {may(visit, access, 'measure.write') && (
          <ActionLink to={addresses.add()} icon="add">
            {staffTexts(visit.language).add}
          </ActionLink>
        )}
      </Article>
    )
  },
})
