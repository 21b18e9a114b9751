import type { FC } from 'hono/jsx'
import { page } from '#foundation/http/route.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { EmptyState } from '#foundation/ui/feedback.tsx'
import { Article, Section } from '#foundation/ui/layout.tsx'
import { access } from '../../access.ts'
import { meetingAddresses } from '../../meetings/addresses.ts'
import { subject } from '../../meetings/load.ts'
import type { Room } from '../../meetings/meeting.ts'
import { ItemTime } from '../../meetings/pages/programme.tsx'
import { roomsOf } from '../../meetings/queries.ts'
import { trailTo } from '../../pieces.tsx'
import { campAddresses as addresses } from '../addresses.ts'
import type { Session, Slot } from '../camp.ts'
import { campAt } from '../load.ts'
import { sessionsOf, slotsOf } from '../queries.ts'
import { nowAndNext } from '../rules/now.ts'
import { texts } from '../texts.ts'
import { SessionLine } from './lines.tsx'
import { CampWays } from './sessions.tsx'

/** What is on now and what comes next, room by room. */
export const nowPage = page(access, {
  address: addresses.now,
  action: 'exchange.read',
  only: 'network',
  sameForVisitors: true,
  async load(work, params) {
    const at = await campAt(work, params)
    const { tx, space, viewer } = work
    return {
      ...at,
      rooms: await roomsOf(tx, space.id, at.meeting.id),
      slots: await slotsOf(tx, space.id, at.meeting.id),
      sessions: await sessionsOf(tx, space.id, at.meeting.id, viewer.person),
    }
  },
  subject,
  head: ({ meeting }, visit) => ({
    title: texts(visit.language).now,
    noIndex: true,
    trail: trailTo(visit, { to: meetingAddresses.meeting({ treff: meeting.slug }), title: meeting.title }),
  }),
  view({ meeting, rooms, slots, sessions, runs }, { language, now: at }) {
    const t = texts(language)
    const { now, next } = nowAndNext(slots, at)
    const treff = meeting.slug
    return (
      <Article title={t.now} kicker={meeting.title} lead={t.nowLead}>
        {!now && !next && (
          <EmptyState title={t.over} icon="clock">
            <p>{t.gridLead}</p>
          </EmptyState>
        )}
        {now && <Moment title={t.running} slot={now} rooms={rooms} sessions={sessions} treff={treff} />}
        {next && <Moment title={t.next} slot={next} rooms={rooms} sessions={sessions} treff={treff} />}
        <CampWays treff={treff} runs={runs} />
      </Article>
    )
  },
})

const Moment: FC<{
  title: string
  slot: Slot
  rooms: readonly Room[]
  sessions: readonly Session[]
  treff: string
}> = ({ title, slot, rooms, sessions, treff }) => {
  const t = texts(useVisit().language)
  return (
    <Section title={title} id={slot.id}>
      <p class="lead">
        <ItemTime of={slot} /> {slot.common}
      </p>
      {!slot.common && (
        <ul class="plain-list stack">
          {rooms.map((room) => {
            const here = sessions.find(({ roomId, slotId }) => roomId === room.id && slotId === slot.id)
            return (
              <li class="stack tight">
                <h3>{room.name}</h3>
                {here ? <SessionLine of={here} treff={treff} short /> : <p class="quiet">{t.nothing}</p>}
              </li>
            )
          })}
        </ul>
      )}
    </Section>
  )
}
