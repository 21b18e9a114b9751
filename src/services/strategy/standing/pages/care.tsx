import type { Child, FC } from 'hono/jsx'
import { page } from '#foundation/http/route.ts'
import { hrefFor } from '#foundation/http/visit.ts'
import { date } from '#foundation/text/dates.ts'
import { Article, Section, Stack } from '#foundation/ui/layout.tsx'
import { Link } from '#foundation/ui/links.tsx'
import { type Column, DataTable } from '#foundation/ui/table.tsx'
import { access } from '../../access.ts'
import { addresses } from '../../addresses.ts'
import { today } from '../../measures/save-measure.ts'
import { texts } from '../../measures/texts.ts'
import { standingAddresses } from '../addresses.ts'
import { type InCare, inCare } from '../queries.ts'
import { careTexts } from '../texts.ts'

/** Measures that need somebody: without a keeper, without a recent word, with a milestone past its day. */
export const carePage = page(access, {
  address: standingAddresses.care,
  action: 'measure.write',
  showsPersons: true,
  load: async (work) => ({ measures: await inCare(work.tx, work.space.id, today(work)) }),
  head: (_data, visit) => ({
    title: careTexts(visit.language).title,
    noIndex: true,
    wide: true,
    trail: [
      { href: hrefFor(visit, addresses.start()), label: texts(visit.language).strategy },
      { href: hrefFor(visit, addresses.measures()), label: texts(visit.language).title },
    ],
  }),
  view({ measures }, { language }) {
    const t = careTexts(language)
    const measure: Column<InCare> = {
      label: t.measure,
      value: ({ slug, code, title }) => (
        <Link to={addresses.measure({ measure: slug })}>{code ? `${code} ${title}` : title}</Link>
      ),
    }
    const keeper: Column<InCare> = {
      label: t.keeper,
      value: ({ slug, keeper }) => <Link to={standingAddresses.owner({ measure: slug })}>{keeper ?? t.set}</Link>,
    }
    return (
      <Article title={t.title} lead={t.lead}>
        <p class="small">{t.reminders}</p>
        <Stack gap="airy">
          <Group
            title={t.withoutOwner}
            id="ohne"
            empty={t.nobodyWithout}
            of={measures.filter((one) => one.keeper === null)}
            columns={[measure, keeper]}
          />
          <Group
            title={t.due}
            id="faellig"
            empty={t.nothingDue}
            of={measures.filter(({ due }) => due)}
            columns={[
              measure,
              { label: t.lastReport, value: ({ reportedOn }) => (reportedOn ? date(reportedOn, language) : t.never) },
              keeper,
            ]}
          />
          <Group
            title={t.overdue}
            id="ueberfaellig"
            empty={t.nothingOverdue}
            of={measures.filter(({ overdue }) => overdue !== null)}
            columns={[
              measure,
              {
                label: texts(language).milestones,
                value: ({ overdue, overdueSince }) =>
                  `${overdue} (${overdueSince && texts(language).due(date(overdueSince, language))})`,
              },
              keeper,
            ]}
          />
        </Stack>
      </Article>
    )
  },
})

const Group: FC<{
  title: string
  id: string
  empty: Child
  of: readonly InCare[]
  columns: readonly Column<InCare>[]
}> = ({ title, id, empty, of, columns }) => {
  return (
    <Section title={`${title} (${of.length})`} id={id}>
      {of.length === 0 ? <p>{empty}</p> : <DataTable caption={title} captionOutOfSight rows={of} columns={columns} />}
    </Section>
  )
}
