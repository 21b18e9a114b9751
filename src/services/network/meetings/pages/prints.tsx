import { isUuid } from '#commons/spaces/is-uuid.ts'
import { found, missing } from '#foundation/http/problems.ts'
import { page } from '#foundation/http/route.ts'
import { dateWithWeekday } from '#foundation/text/dates.ts'
import { list } from '#foundation/text/numbers.ts'
import { PrintButton } from '#foundation/ui/islands.tsx'
import { Article, Section } from '#foundation/ui/layout.tsx'
import { access } from '../../access.ts'
import { hostNames } from '../../barcamp/camp.ts'
import { sessionsOf, slotsOf } from '../../barcamp/queries.ts'
import { trailTo } from '../../pieces.tsx'
import { meetingAddresses as addresses } from '../addresses.ts'
import { meetingAt, subject } from '../load.ts'
import { itemsOf, roomsOf } from '../queries.ts'
import { daysOf } from '../rules/days.ts'
import { texts } from '../texts/texts.ts'
import { ItemTime, Parts, Programme } from './programme.tsx'

/** The programme on paper. */
export const programmePage = page(access, {
  address: addresses.programme,
  action: 'exchange.read',
  only: 'network',
  async load(work, params) {
    const at = await meetingAt(work, params)
    return { ...at, items: await itemsOf(work.tx, work.space.id, at.meeting.id, null) }
  },
  subject,
  head: ({ meeting }, visit) => ({
    title: texts(visit.language).programme,
    noIndex: true,
    trail: trailTo(visit, { to: addresses.meeting({ treff: meeting.slug }), title: meeting.title }),
  }),
  view({ meeting, items }, { language }) {
    const t = texts(language)
    return (
      <Article title={meeting.title} kicker={t.programme}>
        <PrintButton />
        {items.length === 0 ? <p>{t.noProgramme}</p> : <Programme of={items} meeting={meeting} level={2} />}
      </Article>
    )
  },
})

/** The sign for a door: what happens in this room, in large letters. */
export const doorPage = page(access, {
  address: addresses.door,
  action: 'exchange.read',
  only: 'network',
  async load(work, { saal, ...params }) {
    if (!isUuid(saal)) missing()
    const at = await meetingAt(work, params)
    const rooms = await roomsOf(work.tx, work.space.id, at.meeting.id)
    const room = found(rooms.find(({ id }) => id === saal))
    const items = await itemsOf(work.tx, work.space.id, at.meeting.id, null)
    const camp = at.meeting.form === 'barcamp'
    const sessions = camp ? await sessionsOf(work.tx, work.space.id, at.meeting.id, null) : []
    const slots = camp ? await slotsOf(work.tx, work.space.id, at.meeting.id) : []
    return {
      ...at,
      room,
      items: items.filter((item) => item.room?.id === saal),
      sessions: slots.flatMap((slot) => {
        const here = sessions.find(({ roomId, slotId }) => roomId === saal && slotId === slot.id)
        return here ? [{ slot, session: here }] : []
      }),
    }
  },
  subject,
  head: ({ room, meeting }, visit) => ({
    title: room.name,
    noIndex: true,
    trail: trailTo(visit, { to: addresses.meeting({ treff: meeting.slug }), title: meeting.title }),
  }),
  view({ room, meeting, items, sessions }, { language }) {
    const t = texts(language)
    return (
      <Article title={room.name} kicker={meeting.title} lead={room.note || undefined}>
        <PrintButton />
        {items.length + sessions.length === 0 && <p>{t.doorEmpty}</p>}
        <ul class="plain-list door-sign">
          {sessions.map(({ slot, session }) => (
            <li>
              <p class="lead">
                <ItemTime of={slot} /> {session.title}
              </p>
              <p>{list(hostNames(session), language)}</p>
            </li>
          ))}
        </ul>
        {daysOf(items).map(({ day, blocks }) => (
          <Section title={dateWithWeekday(day, language)} id={`tag-${day}`}>
            <ul class="plain-list door-sign">
              {blocks.flatMap((block) =>
                block.items.map((item) => (
                  <li>
                    <p class="lead">
                      <ItemTime of={item} /> {item.title}
                    </p>
                    <Parts of={item.parts} />
                  </li>
                )),
              )}
            </ul>
          </Section>
        ))}
      </Article>
    )
  },
})
