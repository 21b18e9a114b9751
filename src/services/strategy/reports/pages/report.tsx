import type { FC } from 'hono/jsx'
import { may } from '#foundation/http/access.ts'
import { page } from '#foundation/http/route.ts'
import { hrefFor } from '#foundation/http/visit.ts'
import { date } from '#foundation/text/dates.ts'
import { markdownToHtml } from '#foundation/text/markdown.ts'
import { plainText } from '#foundation/text/plain-text.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { Prose } from '#foundation/ui/drawing.tsx'
import { Notice } from '#foundation/ui/feedback.tsx'
import { Article, Row, Section } from '#foundation/ui/layout.tsx'
import { ActionLink, OutsideLink } from '#foundation/ui/links.tsx'
import { DataTable } from '#foundation/ui/table.tsx'
import { StatusTag } from '#foundation/ui/tags.tsx'
import { access } from '../../access.ts'
import { addresses } from '../../addresses.ts'
import { phaseTones, timelinessTones } from '../../measures/status.tsx'
import { texts as measureTexts, words } from '../../measures/texts.ts'
import { licence } from '../../overview/licence.ts'
import { reportAddresses } from '../addresses.ts'
import { reportToSee } from '../load-report.ts'
import type { Reported } from '../report.ts'
import { reportStaffTexts, reportTexts } from '../texts.ts'
import { Figures } from './figures.tsx'
import { MeasureLink, Since } from './since.tsx'

/** One half-year: words, what happened since, figures, and each measure as it stood. */
export const reportPage = page(access, {
  address: reportAddresses.report,
  action: 'strategy.read',
  sameForVisitors: true,
  load: reportToSee,
  head: ({ report, half }, visit) => ({
    title: reportTexts(visit.language).half(half),
    description: plainText(report.introduction).slice(0, 200),
    noIndex: report.state === 'draft',
    wide: true,
    trail: [
      { href: hrefFor(visit, addresses.start()), label: measureTexts(visit.language).strategy },
      { href: hrefFor(visit, reportAddresses.reports()), label: reportTexts(visit.language).title },
    ],
  }),
  view(data, visit) {
    const { report, half, rows } = data
    const { language } = visit
    const t = reportTexts(language)
    const at = { halbjahr: report.slug }
    return (
      <Article title={t.half(half)} lead={t.figuresOn(date(report.figuresOn, language))}>
        {report.state === 'draft' && (
          <Notice kind="warning">
            <p>{t.draftHint}</p>
          </Notice>
        )}
        {report.correction && (
          <Notice kind="warning" title={t.correction}>
            <Prose of={markdownToHtml(report.correction, { language })} />
          </Notice>
        )}
        {report.introduction && <Prose of={markdownToHtml(report.introduction, { language })} />}
        <Row>
          <ActionLink to={reportAddresses.paper(at)} look="second">
            {t.paper}
          </ActionLink>
          <ActionLink to={reportAddresses.table(at)}>{t.asTable}</ActionLink>
          <ActionLink to={reportAddresses.data(at)}>{t.asData}</ActionLink>
          {may(visit, access, 'measure.write') && (
            <ActionLink to={reportAddresses.edit(at)} look="second">
              {reportStaffTexts(language).edit}
            </ActionLink>
          )}
        </Row>
        <Since of={data} />
        <Figures of={data} />
        <Section title={t.all} id="massnahmen">
          {[...Map.groupBy(rows, groupOf)].map(([name, of], index) => (
            <Section title={name || t.without} id={`loesung-${index + 1}`} level={3}>
              <Measures of={of} caption={name || t.without} />
            </Section>
          ))}
        </Section>
        <p class="small">
          {t.licence} <OutsideLink href={licence.href}>{licence.name}</OutsideLink>.
        </p>
      </Article>
    )
  },
})

const groupOf = ({ vision, solution }: Reported): string => [vision, solution].filter(Boolean).join(': ')

const Measures: FC<{ of: readonly Reported[]; caption: string }> = ({ of, caption }) => {
  const { language } = useVisit()
  const [t, w] = [reportTexts(language), words(language)]
  return (
    <DataTable
      caption={caption}
      captionOutOfSight
      rows={of}
      columns={[
        { label: t.measure, value: (one) => <MeasureLink of={one} /> },
        {
          label: t.phase,
          value: ({ phase, timeliness }) => (
            <Row>
              <StatusTag tone={phaseTones[phase]}>{w[phase]}</StatusTag>
              {timeliness !== 'unknown' && <StatusTag tone={timelinessTones[timeliness]}>{w[timeliness]}</StatusTag>}
            </Row>
          ),
        },
        {
          label: t.milestones,
          value: ({ milestonesDone, milestonesOpen }) =>
            t.milestonesOf(milestonesDone, milestonesDone + milestonesOpen),
        },
        {
          label: t.standing,
          value: ({ standing, standingOn }) =>
            standing ? (
              <>
                {plainText(standing)}
                {standingOn && <span class="small quiet"> {t.standingOf(date(standingOn, language))}</span>}
              </>
            ) : (
              t.noStanding
            ),
        },
      ]}
    />
  )
}
