import type { FC } from 'hono/jsx'
import { ReportLink } from '#commons/moderation/report-link.tsx'
import { page } from '#foundation/http/route.ts'
import { say } from '#foundation/text/catalogue.ts'
import { dateTime } from '#foundation/text/dates.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { Details } from '#foundation/ui/details.tsx'
import { EmptyState } from '#foundation/ui/feedback.tsx'
import { Stats } from '#foundation/ui/figures.tsx'
import { Article, Section } from '#foundation/ui/layout.tsx'
import { ActionLink } from '#foundation/ui/links.tsx'
import { DataTable } from '#foundation/ui/table.tsx'
import { Bar } from '../../../pages/bar.tsx'
import { channelWords } from '../../../texts/words.ts'
import { threshold } from '../../../threshold.ts'
import type { Channel } from '../../method.ts'
import { paramsOf, trailToPhase } from '../../trail.ts'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { pollAt } from '../load.ts'
import { type Counted, groupName, kind } from '../poll.ts'
import { shownStatements, snapshotOf } from '../queries.ts'
import { shownShare, shownVotes } from '../rules/shown.ts'
import { resultTexts } from '../texts/results.ts'
import { Divides, Groups, Unites } from './views.tsx'

/** What unites, groups of similar views, and every statement: as of the last count, what is too little left out. */
export const resultsPage = page(access, {
  address: addresses.results,
  action: 'opinion.read',
  sameForVisitors: true,
  async load(work, params) {
    const at = await pollAt(work, params)
    const snapshot = await snapshotOf(work.tx, work.space.id, at.phase.id)
    return { at, snapshot, statements: await shownStatements(work.tx, work.space.id, at.phase.id) }
  },
  subject: ({ at }) => ({ phase: at.standing }),
  head: ({ at }, visit) => ({
    title: `${resultTexts(visit.language).result}: ${at.phase.title}`,
    trail: trailToPhase(visit, at),
  }),
  view({ at, snapshot, statements }, { language }) {
    const t = resultTexts(language)
    if (!snapshot || snapshot.counted.picture.people < threshold)
      return (
        <Article title={t.result} kicker={at.phase.title}>
          <EmptyState title={t.none}>
            <p>{t.noneHint}</p>
          </EmptyState>
        </Article>
      )
    const { takenAt, final, counted } = snapshot
    const { picture, channels } = counted
    const words = new Map(statements.map((statement) => [statement.number, statement.words]))
    const params = paramsOf(at)
    return (
      <Article title={t.result} kicker={at.phase.title} lead={(final ? t.final : t.asOf)(dateTime(takenAt, language))}>
        <Stats
          of={[
            { value: picture.people, label: t.people },
            { value: statements.length, label: t.statements },
            ...Object.entries(channels).map(([channel, count]) => ({
              value: count,
              label: say(channelWords[channel as Channel], language),
            })),
          ]}
        />
        <Unites counted={counted} words={words} />
        <Groups counted={counted} words={words} />
        <Divides counted={counted} words={words} />
        <Details summary={t.allOf(statements.length)}>
          <AllStatements counted={counted} ids={statements} />
        </Details>
        <Section title={t.how} id="rechnung">
          <p>{t.howText(counted.votesNeeded, counted.voicesNeeded)}</p>
          <Details summary={t.limits}>
            <p>{t.limitsText}</p>
          </Details>
          <Details summary={t.protection}>
            <p>{t.protectionText}</p>
          </Details>
        </Section>
        <Section title={t.openData} id="daten">
          <div class="row">
            <ActionLink to={addresses.table(params)} icon="download">
              {t.table}
            </ActionLink>
            <ActionLink to={addresses.data(params)} icon="download">
              {t.data}
            </ActionLink>
            {final && (
              <ActionLink to={addresses.rows(params)} icon="download">
                {t.rows}
              </ActionLink>
            )}
          </div>
          <p class="small">{t.rowsHint}</p>
        </Section>
      </Article>
    )
  },
})

/** Bars and figures of every statement; as it stands for machines and for those who cannot see bars. */
const AllStatements: FC<{
  counted: Counted
  ids: readonly { readonly id: string; readonly number: number; readonly words: string }[]
}> = ({ counted: { picture, numbers }, ids }) => {
  const { language } = useVisit()
  const t = resultTexts(language)
  const rows = ids.flatMap((statement) => {
    const at = numbers.indexOf(statement.number)
    const count = picture.all[at]
    return count ? [{ ...statement, count, shown: shownVotes(count), groups: picture.counts[at] ?? [] }] : []
  })
  const figure = (value: number | null) => value ?? <span class="quiet">{t.protected}</span>
  return (
    <DataTable
      caption={t.all}
      captionOutOfSight
      columns={[
        {
          label: t.statement,
          value: ({ id, number, words }) => (
            <>
              <span lang="de">
                {number}. {words}
              </span>{' '}
              <ReportLink kind={kind} id={id} />
            </>
          ),
        },
        { label: t.chart, value: ({ count }) => <Bar share={shownShare(count.agree, count.seen)} /> },
        { label: t.agree, value: ({ shown }) => figure(shown.agree), number: true },
        { label: t.disagree, value: ({ shown }) => figure(shown.disagree), number: true },
        ...picture.groups.map((_, group) => ({
          label: t.agreeIn(groupName(group)),
          value: ({ groups }: (typeof rows)[number]) => {
            const own = groups[group]
            const share = own ? shownShare(own.agree, own.seen) : null
            return share === null ? <span class="quiet">{t.few}</span> : t.tenths(Math.round(10 * share))
          },
        })),
      ]}
      rows={rows}
    />
  )
}
