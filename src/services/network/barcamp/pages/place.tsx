import { page } from '#foundation/http/route.ts'
import { dateShort } from '#foundation/text/dates.ts'
import { Checkbox, Select } from '#foundation/ui/choices.tsx'
import { Form } from '#foundation/ui/form.tsx'
import { Article } from '#foundation/ui/layout.tsx'
import { Button } from '#foundation/ui/links.tsx'
import { access } from '../../access.ts'
import { subject } from '../../meetings/load.ts'
import { clock } from '../../meetings/pages/programme.tsx'
import { roomsOf } from '../../meetings/queries.ts'
import { trailTo } from '../../pieces.tsx'
import { campAddresses as addresses } from '../addresses.ts'
import { sessionAt } from '../load.ts'
import { sessionsOf, slotsOf } from '../queries.ts'
import { texts } from '../texts.ts'

/** Where a session is put: the twin of dragging its card. Free places come first. */
export const placePage = page(access, {
  address: addresses.place,
  action: 'meeting.run',
  only: 'network',
  async load(work, params) {
    const at = await sessionAt(work, params)
    const { tx, space } = work
    return {
      ...at,
      rooms: await roomsOf(tx, space.id, at.meeting.id),
      slots: await slotsOf(tx, space.id, at.meeting.id),
      sessions: await sessionsOf(tx, space.id, at.meeting.id, null),
    }
  },
  subject,
  head: ({ meeting, session }, visit) => ({
    title: `${texts(visit.language).placeTitle}: ${session.title}`,
    noIndex: true,
    trail: trailTo(visit, { to: addresses.grid({ treff: meeting.slug }), title: meeting.title }),
    crumb: texts(visit.language).placeTitle,
  }),
  view({ meeting, session, rooms, slots, sessions }, { language }) {
    const t = texts(language)
    const at = { treff: meeting.slug, runde: session.id }
    const cells = slots
      .filter(({ common }) => common === '')
      .flatMap((slot) =>
        rooms.map((room) => {
          const there = sessions.find(
            ({ id, roomId, slotId }) => id !== session.id && roomId === room.id && slotId === slot.id,
          )
          const when = `${dateShort(slot.startsAt, language)}, ${clock(slot.startsAt, language)}–${clock(slot.endsAt, language)}`
          const where = room.seats ? `${room.name} (${t.seats(room.seats)})` : room.name
          return { there, value: `${room.id}~${slot.id}`, label: `${when}, ${where}: ${there ? there.title : t.free}` }
        }),
      )
      .toSorted((one, other) => Number(Boolean(one.there)) - Number(Boolean(other.there)))
    return (
      <Article title={session.title} kicker={t.placeTitle}>
        <Form
          path={addresses.place.path}
          action={addresses.place(at)}
          submit={t.place}
          cancel={addresses.grid({ treff: meeting.slug })}
        >
          <Select
            name="cell"
            label={t.cell}
            value={session.slotId ? `${session.roomId}~${session.slotId}` : ''}
            choices={cells.map(({ value, label }) => ({ value, label }))}
          />
          <Checkbox name="swap" label={t.swap} optional />
        </Form>
        {session.slotId && (
          <Form path={addresses.unplace.path} action={addresses.unplace(at)} prefix="f-">
            <Button look="second">{t.unplace}</Button>
          </Form>
        )}
      </Article>
    )
  },
})
