import type { FC } from 'hono/jsx'
import { whenWords } from '#commons/gatherings/calendar.ts'
import { may } from '#foundation/http/access.ts'
import { page } from '#foundation/http/route.ts'
import { say } from '#foundation/text/catalogue.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { EmptyState } from '#foundation/ui/feedback.tsx'
import { Article, Row, Section } from '#foundation/ui/layout.tsx'
import { ActionLink, LinkList } from '#foundation/ui/links.tsx'
import { access } from '../../access.ts'
import { trailTo } from '../../pieces.tsx'
import { meetingAddresses as addresses } from '../addresses.ts'
import type { Meeting } from '../meeting.ts'
import { meetingsFor } from '../queries.ts'
import { formWords, texts } from '../texts/texts.ts'

/** All meetings: those to come, and what became of the earlier ones. */
export const listPage = page(access, {
  address: addresses.list,
  action: 'exchange.read',
  only: 'network',
  sameForVisitors: true,
  async load(work) {
    const arranges = may(work, access, 'exchange.arrange')
    return { meetings: await meetingsFor(work.tx, work.space.id, work.viewer, arranges) }
  },
  head: (_data, visit) => ({
    title: texts(visit.language).title,
    description: texts(visit.language).lead,
    trail: trailTo(visit),
  }),
  view({ meetings }, visit) {
    const t = texts(visit.language)
    const drafts = meetings.filter(({ state }) => state === 'draft')
    const shown = meetings.filter(({ state }) => state === 'published')
    const past = shown.filter((meeting) => isOver(meeting, visit.now))
    const coming = shown.filter((meeting) => !past.includes(meeting)).toReversed()
    return (
      <Article title={t.title} lead={t.lead}>
        {meetings.length === 0 && (
          <EmptyState title={t.none} icon="calendar">
            <p>{t.noneHint}</p>
          </EmptyState>
        )}
        {coming.length > 0 && (
          <Section title={t.coming} id="kommende">
            <Meetings of={coming} />
          </Section>
        )}
        {drafts.length > 0 && (
          <Section title={t.drafts} id="entwuerfe">
            <Meetings of={drafts} />
          </Section>
        )}
        {past.length > 0 && (
          <Section title={t.past} id="vergangene">
            <Meetings of={past} />
          </Section>
        )}
        <Row>
          <ActionLink to={addresses.initiatives()} icon="place">
            {t.initiatives}
          </ActionLink>
          {may(visit, access, 'exchange.arrange') && (
            <ActionLink to={addresses.plan()} icon="add">
              {t.plan}
            </ActionLink>
          )}
        </Row>
      </Article>
    )
  },
})

export const isOver = ({ gathering: { overAt } }: Pick<Meeting, 'gathering'>, now: Temporal.Instant): boolean =>
  overAt !== null && Temporal.Instant.compare(overAt, now) <= 0

/** Meetings below each other: when, what kind, where. */
export const Meetings: FC<{ of: readonly Meeting[] }> = ({ of }) => {
  const { language } = useVisit()
  return (
    <LinkList
      items={of.map((meeting) => ({
        to: addresses.meeting({ treff: meeting.slug }),
        title: meeting.title,
        note: [
          whenWords(meeting.gathering, language),
          say(formWords[meeting.form], language),
          meeting.gathering.name ?? meeting.host?.name,
        ]
          .filter(Boolean)
          .join(' · '),
      }))}
    />
  )
}
