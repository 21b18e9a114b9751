import type { FC } from 'hono/jsx'
import { places } from '#commons/front/addresses.ts'
import { may } from '#foundation/http/access.ts'
import { page } from '#foundation/http/route.ts'
import { say } from '#foundation/text/catalogue.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { EmptyState } from '#foundation/ui/feedback.tsx'
import { Article, Row, Section } from '#foundation/ui/layout.tsx'
import { ActionLink } from '#foundation/ui/links.tsx'
import { StatusTag } from '#foundation/ui/tags.tsx'
import { access } from '../../access.ts'
import { meetingAddresses } from '../../meetings/addresses.ts'
import { subject } from '../../meetings/load.ts'
import { noteAddresses } from '../../notes/addresses.ts'
import { texts as noteTexts } from '../../notes/texts.ts'
import { trailTo } from '../../pieces.tsx'
import { campAddresses as addresses } from '../addresses.ts'
import { liveAddresses } from '../live/addresses.ts'
import { campAt } from '../load.ts'
import { campOf, sessionsOf } from '../queries.ts'
import { queueWords, stateWords, texts } from '../texts.ts'
import { SessionList } from './lines.tsx'

const order = ['queued', 'parked', 'idea'] as const

/** What people would like to talk about. */
export const sessionsPage = page(access, {
  address: addresses.sessions,
  action: 'exchange.read',
  only: 'network',
  sameForVisitors: true,
  async load(work, params) {
    const at = await campAt(work, params)
    const { tx, space, viewer } = work
    return {
      ...at,
      camp: await campOf(tx, space.id, at.meeting.id),
      sessions: await sessionsOf(tx, space.id, at.meeting.id, viewer.person),
    }
  },
  subject,
  head: ({ meeting }, visit) => ({
    title: texts(visit.language).sessions,
    noIndex: meeting.audience !== 'all',
    trail: trailTo(visit, { to: meetingAddresses.meeting({ treff: meeting.slug }), title: meeting.title }),
  }),
  view({ meeting, camp, sessions, runs }, { language }) {
    const t = texts(language)
    const treff = meeting.slug
    const alive = sessions.filter(({ state }) => state !== 'withdrawn' && state !== 'merged')
    return (
      <Article
        title={t.sessions}
        kicker={
          <Row>
            <span>{meeting.title}</span>
            <StatusTag>{say(queueWords[camp.queue], language)}</StatusTag>
          </Row>
        }
        lead={t.sessionsLead}
      >
        <AddLink treff={treff} />
        {alive.length === 0 && (
          <EmptyState title={t.none}>
            <p>{t.noneHint}</p>
          </EmptyState>
        )}
        {order.map((state) => {
          const here = alive.filter((session) => session.state === state)
          return (
            here.length > 0 && (
              <Section title={say(stateWords[state], language)} id={state}>
                <SessionList of={here} treff={treff} />
              </Section>
            )
          )
        })}
        <CampWays treff={treff} runs={runs} />
      </Article>
    )
  },
})

const AddLink: FC<{ treff: string }> = ({ treff }) => {
  const visit = useVisit()
  const t = texts(visit.language)
  const to = may(visit, access, 'programme.own') ? addresses.add({ treff }) : places.login({ weiter: visit.here })
  return (
    <p>
      <ActionLink to={to} look="button" icon="add">
        {t.add}
      </ActionLink>
    </p>
  )
}

/** The ways through a barcamp, the same on each of its pages. */
export const CampWays: FC<{ treff: string; runs: boolean }> = ({ treff, runs }) => {
  const t = texts(useVisit().language)
  return (
    <div class="no-print">
      <Row>
        <ActionLink to={addresses.sessions({ treff })} icon="people">
          {t.sessions}
        </ActionLink>
        <ActionLink to={addresses.grid({ treff })} icon="calendar">
          {t.grid}
        </ActionLink>
        <ActionLink to={liveAddresses.board({ treff })} icon="clock">
          {t.now}
        </ActionLink>
        <ActionLink to={noteAddresses.results({ treff })} icon="file">
          {noteTexts(useVisit().language).results}
        </ActionLink>
        {runs && (
          <ActionLink to={addresses.pitch({ treff })} icon="flag">
            {t.pitch}
          </ActionLink>
        )}
      </Row>
    </div>
  )
}
