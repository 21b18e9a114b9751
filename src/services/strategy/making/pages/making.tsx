import type { FC } from 'hono/jsx'
import { may } from '#foundation/http/access.ts'
import { page } from '#foundation/http/route.ts'
import { date, dateShort } from '#foundation/text/dates.ts'
import { plainText } from '#foundation/text/plain-text.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { EmptyState } from '#foundation/ui/feedback.tsx'
import { Article, Row, Section } from '#foundation/ui/layout.tsx'
import { ActionLink, Link } from '#foundation/ui/links.tsx'
import { DataTable } from '#foundation/ui/table.tsx'
import { StatusTag } from '#foundation/ui/tags.tsx'
import { Timeline } from '#foundation/ui/timeline.tsx'
import { access } from '../../access.ts'
import { documentAddresses } from '../../document/addresses.ts'
import { stateTones } from '../../document/pages/write.tsx'
import type { Paper } from '../../document/paper.ts'
import { staffTexts as documentTexts } from '../../document/staff-texts.ts'
import { today } from '../../measures/save-measure.ts'
import { makingAddresses } from '../addresses.ts'
import { makingToSee, trailTo } from '../load-making.ts'
import type { Making } from '../making.ts'
import { stepsOf } from '../rules/plan-back.ts'
import { makingStaffTexts, makingTexts } from '../texts.ts'
import { Blockers } from './blockers.tsx'
import { Circles } from './circles.tsx'
import { AddPiece, PieceLink } from './piece-link.tsx'
import { Questions } from './questions.tsx'

/** How the strategy is made: the plan, the chapters, groups and committees for everybody; what blocks and who is in charge for editors. */
export const makingPage = page(access, {
  address: makingAddresses.making,
  action: 'strategy.read',
  sameForVisitors: true,
  load: async (work) => ({ found: await makingToSee(work), today: today(work) }),
  head: (_data, visit) => ({
    title: makingTexts(visit.language).title,
    description: makingTexts(visit.language).lead,
    wide: true,
    trail: trailTo(visit, false),
  }),
  view({ found, today }, visit) {
    const t = makingTexts(visit.language)
    if (!found)
      return (
        <Article title={t.title} lead={t.lead}>
          <EmptyState title={t.noStrategy}>
            <p>{t.noStrategyHint}</p>
          </EmptyState>
        </Article>
      )
    const { paper, making } = found
    const writes = may(visit, access, 'document.write')
    return (
      <Article title={t.title} kicker={paper.title} lead={t.lead}>
        {writes && <Blockers of={making} paper={paper} today={today} />}
        <Section title={t.steps} id="weg">
          <Steps of={making} paper={paper} today={today} />
        </Section>
        <Section title={t.chapters} id="kapitel">
          <Chapters of={making} writes={writes} />
          <ActionLink to={documentAddresses.read()}>{t.read}</ActionLink>
        </Section>
        <Section title={t.circles} id="gruppen">
          <Circles of={making} writes={writes} />
        </Section>
        <Section title={t.dates} id="gremien">
          <Dates of={making} writes={writes} />
        </Section>
        {writes && <Questions of={making} />}
      </Article>
    )
  },
})

const Steps: FC<{ of: Making; paper: Paper; today: Temporal.PlainDate }> = ({ of, paper, today }) => {
  const { language } = useVisit()
  const t = makingTexts(language)
  if (!of.plan) return <p>{t.noPlan}</p>
  const steps = stepsOf(of, paper.adopted, today)
  const now = steps.findIndex(({ state }) => state !== 'done')
  return (
    <Timeline
      steps={steps.map(({ id, day, state }, index) => ({
        title: id === 'adopted' ? t.adopted(of.plan?.body ?? '') : t[id],
        state: state === 'done' ? 'done' : index === now ? 'now' : 'ahead',
        text:
          state === 'late'
            ? t.wasDue(date(day, language))
            : id === 'adopted'
              ? t.on(date(day, language))
              : t.by(date(day, language)),
      }))}
    />
  )
}

const Chapters: FC<{ of: Making; writes: boolean }> = ({ of: { chapters }, writes }) => {
  const { language } = useVisit()
  const [t, s, d] = [makingTexts(language), makingStaffTexts(language), documentTexts(language)]
  const rows = chapters.map((chapter, index) => ({ ...chapter, number: index + 1 }))
  if (rows.length === 0) return null
  return (
    <>
      <DataTable
        caption={t.chapters}
        captionOutOfSight
        rows={rows}
        columns={[
          {
            label: t.chapter,
            value: ({ id, number, title }) =>
              writes ? (
                <Link to={documentAddresses.chapter({ kapitel: id })}>{`${number} ${title}`}</Link>
              ) : (
                `${number} ${title}`
              ),
          },
          { label: t.state, value: ({ state }) => <StatusTag tone={stateTones[state]}>{d[state]}</StatusTag> },
          ...(writes ? [{ label: s.keeper, value: ({ person }: (typeof rows)[number]) => person ?? s.nobodyYet }] : []),
        ]}
      />
      {writes && (
        <Row>
          <ActionLink to={makingAddresses.care()} look="second">
            {s.care}
          </ActionLink>
          <ActionLink to={documentAddresses.write()} look="second">
            {s.write}
          </ActionLink>
        </Row>
      )}
    </>
  )
}

const Dates: FC<{ of: Making; writes: boolean }> = ({ of: { dates }, writes }) => {
  const { language } = useVisit()
  const t = makingTexts(language)
  return (
    <>
      {dates.length === 0 ? (
        <p>{t.noDates}</p>
      ) : (
        <DataTable
          caption={t.dates}
          captionOutOfSight
          rows={dates}
          columns={[
            {
              label: t.body,
              value: ({ id, body }) => <PieceLink kind="gremien" id={id} words={body} writes={writes} />,
            },
            { label: t.day, value: ({ day }) => dateShort(day, language) },
            { label: t.purpose, value: ({ purpose }) => t[purpose] },
            { label: t.result, value: ({ result }) => plainText(result) || t.noResult },
          ]}
        />
      )}
      {writes && <AddPiece kind="gremien" words={makingStaffTexts(language).addDate} />}
    </>
  )
}
