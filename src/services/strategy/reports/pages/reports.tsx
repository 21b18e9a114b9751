import { isStaff } from '#commons/access/rules.ts'
import { may } from '#foundation/http/access.ts'
import { page } from '#foundation/http/route.ts'
import { hrefFor } from '#foundation/http/visit.ts'
import { date } from '#foundation/text/dates.ts'
import { integer } from '#foundation/text/numbers.ts'
import { EmptyState } from '#foundation/ui/feedback.tsx'
import { Article, Row } from '#foundation/ui/layout.tsx'
import { ActionLink, Link } from '#foundation/ui/links.tsx'
import { DataTable } from '#foundation/ui/table.tsx'
import { StatusTag } from '#foundation/ui/tags.tsx'
import { access } from '../../access.ts'
import { addresses } from '../../addresses.ts'
import { texts as measureTexts, words } from '../../measures/texts.ts'
import { reportAddresses } from '../addresses.ts'
import { reportsOf } from '../queries.ts'
import { readHalfYear } from '../rules/half-year.ts'
import { reportStaffTexts, reportTexts } from '../texts.ts'

/** All reports, the latest first. */
export const reportsPage = page(access, {
  address: reportAddresses.reports,
  action: 'strategy.read',
  sameForVisitors: true,
  load: ({ tx, space, viewer }) => reportsOf(tx, space.id, { staff: isStaff(viewer, 'editor') }),
  head: (_data, visit) => ({
    title: reportTexts(visit.language).title,
    description: reportTexts(visit.language).lead,
    trail: [{ href: hrefFor(visit, addresses.start()), label: measureTexts(visit.language).strategy }],
  }),
  view(reports, visit) {
    const { language } = visit
    const [t, s, w] = [reportTexts(language), reportStaffTexts(language), words(language)]
    return (
      <Article title={t.title} lead={t.lead}>
        {reports.length === 0 ? (
          <EmptyState title={t.none}>
            <p>{t.noneHint}</p>
          </EmptyState>
        ) : (
          <DataTable
            caption={t.title}
            captionOutOfSight
            rows={reports}
            columns={[
              {
                label: t.report,
                value: ({ slug, state }) => {
                  const half = readHalfYear(slug)
                  return (
                    <>
                      <Link to={reportAddresses.report({ halbjahr: slug })}>{half ? t.halfShort(half) : slug}</Link>{' '}
                      {state === 'draft' && <StatusTag tone="info">{t.draft}</StatusTag>}
                    </>
                  )
                },
              },
              { label: t.asOf, value: ({ figuresOn }) => date(figuresOn, language) },
              { label: t.measuresWord(2), value: ({ measures }) => integer(measures, language), number: true },
              { label: w.completed, value: ({ completed }) => integer(completed, language), number: true },
              { label: w.late, value: ({ late }) => integer(late, language), number: true },
            ]}
          />
        )}
        {may(visit, access, 'measure.write') && (
          <Row>
            <ActionLink to={reportAddresses.add()} look="button">
              {s.add}
            </ActionLink>
            <ActionLink to={reportAddresses.check()} look="second">
              {s.check}
            </ActionLink>
          </Row>
        )}
      </Article>
    )
  },
})
