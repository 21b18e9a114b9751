import type { FC } from 'hono/jsx'
import { accountHead } from '#commons/accounts/pages/parts.tsx'
import { page } from '#foundation/http/route.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { EmptyState } from '#foundation/ui/feedback.tsx'
import { Article, Row, Section } from '#foundation/ui/layout.tsx'
import { ActionLink, LinkList } from '#foundation/ui/links.tsx'
import { StatusTag } from '#foundation/ui/tags.tsx'
import { access } from '../../access.ts'
import { addresses } from '../../addresses.ts'
import { bookingTexts } from '../../texts/booking.ts'
import { waitingTexts } from '../../texts/waiting.ts'
import { waitingStateWords } from '../../texts/waiting-words.ts'
import { isActive } from '../../waiting/waiting.ts'
import { type Listed, ownWaitings } from '../../waiting/waiting-queries.ts'
import { wishedTimeWords } from './entry-view.tsx'

/** What somebody waits for: what is open first, then the rest. */
export const myWaitingPage = page(access, {
  address: addresses.myWaiting,
  action: 'booking.own-list',
  load: async (work) => (work.viewer.person ? await ownWaitings(work, work.viewer.person) : []),
  head: (_data, visit) => accountHead(visit, waitingTexts(visit.language).mine),
  view(entries, { language }) {
    const t = waitingTexts(language)
    const active = entries.filter(isActive)
    const ended = entries.filter((entry) => !isActive(entry))
    return (
      <Article title={t.mine} lead={t.mineLead}>
        {entries.length === 0 && (
          <EmptyState title={t.mineNone} icon="clock">
            <p>{t.mineNoneHint}</p>
            <ActionLink to={addresses.list()}>{bookingTexts(language).findRooms}</ActionLink>
          </EmptyState>
        )}
        {active.length > 0 && (
          <Section title={t.active} id="offen">
            <Entries of={active} />
          </Section>
        )}
        {ended.length > 0 && (
          <Section title={t.ended} id="beendet">
            <Entries of={ended} />
          </Section>
        )}
        <p>
          <ActionLink to={addresses.mine()}>{bookingTexts(language).mine}</ActionLink>
        </p>
      </Article>
    )
  },
})

const Entries: FC<{ of: readonly Listed[] }> = ({ of }) => {
  const { language } = useVisit()
  const t = waitingTexts(language)
  return (
    <LinkList
      items={of.map((entry) => ({
        to: addresses.waiting({ waiting: entry.id }),
        title: entry.title,
        note: (
          <Row>
            <span>{wishedTimeWords(entry, language)}</span>
            <StatusTag tone={entry.state === 'offered' ? 'success' : 'info'}>
              {entry.state === 'waiting' ? t.before(entry.before) : waitingStateWords(entry.state, language)}
            </StatusTag>
          </Row>
        ),
      }))}
    />
  )
}
