import type { FC } from 'hono/jsx'
import { page } from '#foundation/http/route.ts'
import { say } from '#foundation/text/catalogue.ts'
import { list } from '#foundation/text/numbers.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { EmptyState } from '#foundation/ui/feedback.tsx'
import { PrintButton } from '#foundation/ui/islands.tsx'
import { Article, Section } from '#foundation/ui/layout.tsx'
import { ActionLink } from '#foundation/ui/links.tsx'
import { access } from '../../access.ts'
import { campAddresses } from '../../barcamp/addresses.ts'
import { hostNames, type Session } from '../../barcamp/camp.ts'
import { campAt } from '../../barcamp/load.ts'
import { sessionsOf } from '../../barcamp/queries.ts'
import { meetingAddresses } from '../../meetings/addresses.ts'
import { subject } from '../../meetings/load.ts'
import { trailTo } from '../../pieces.tsx'
import { noteAddresses as addresses } from '../addresses.ts'
import { byTopic } from '../by-topic.ts'
import { type NoteLine, noteParts, partWords } from '../note.ts'
import { linesOfCamp } from '../queries.ts'
import { texts } from '../texts.ts'

/** What became of all sessions, by topic: the report of a barcamp. */
export const resultsPage = page(access, {
  address: addresses.results,
  action: 'exchange.read',
  only: 'network',
  sameForVisitors: true,
  async load(work, params) {
    const at = await campAt(work, params)
    const { tx, space } = work
    const sessions = await sessionsOf(tx, space.id, at.meeting.id, null)
    return {
      ...at,
      sessions: sessions.filter(({ state }) => state === 'parked'),
      lines: await linesOfCamp(tx, space.id, at.meeting.id),
    }
  },
  subject,
  head: ({ meeting }, visit) => ({
    title: texts(visit.language).results,
    noIndex: meeting.audience !== 'all',
    trail: trailTo(visit, { to: meetingAddresses.meeting({ treff: meeting.slug }), title: meeting.title }),
  }),
  view({ meeting, sessions, lines }, { language }) {
    const t = texts(language)
    const written = sessions.filter(({ id }) => lines.some(({ session }) => session === id))
    return (
      <Article title={t.results} kicker={meeting.title} lead={t.resultsLead}>
        {written.length === 0 ? (
          <EmptyState title={t.noResults}>
            <p>{t.noResultsHint}</p>
          </EmptyState>
        ) : (
          <>
            <p class="small quiet">{t.withNote(written.length, sessions.length)}</p>
            <PrintButton />
          </>
        )}
        {byTopic(written).map(([topic, all], index) => (
          <Section title={topic || t.otherTopics} id={`thema-${index + 1}`} ruled>
            {all.map((session) => (
              <SessionNote
                of={session}
                lines={lines.filter((line) => line.session === session.id)}
                treff={meeting.slug}
              />
            ))}
          </Section>
        ))}
        <ActionLink to={campAddresses.sessions({ treff: meeting.slug })} icon="back">
          {meeting.title}
        </ActionLink>
      </Article>
    )
  },
})

const SessionNote: FC<{ of: Session; lines: readonly NoteLine[]; treff: string }> = ({ of, lines, treff }) => {
  const { language } = useVisit()
  const t = texts(language)
  return (
    <Section title={of.title} id={`s-${of.number}`} level={3}>
      {of.hosts.length > 0 && <p class="small quiet">{list(hostNames(of), language)}</p>}
      {noteParts.map((part) => {
        const here = lines.filter((line) => line.part === part)
        return (
          here.length > 0 && (
            <>
              <h4>{say(partWords[part], language)}</h4>
              <ul>
                {here.map(({ words }) => (
                  <li>{words}</li>
                ))}
              </ul>
            </>
          )
        )
      })}
      <div class="no-print">
        <ActionLink to={addresses.note({ treff, runde: of.id })} icon="edit">
          {t.toNote}
          <span class="out-of-sight"> ({of.title})</span>
        </ActionLink>
      </div>
    </Section>
  )
}
