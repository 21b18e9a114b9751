import type { Child, FC } from 'hono/jsx'
import { page } from '#foundation/http/route.ts'
import { dateWithWeekday, homeZone } from '#foundation/text/dates.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { EmptyState } from '#foundation/ui/feedback.tsx'
import { Form, HiddenInput } from '#foundation/ui/form.tsx'
import { PrintButton } from '#foundation/ui/islands.tsx'
import { Article, Row, Section } from '#foundation/ui/layout.tsx'
import { ActionLink, Button, Link } from '#foundation/ui/links.tsx'
import { DataTable } from '#foundation/ui/table.tsx'
import { StatusTag } from '#foundation/ui/tags.tsx'
import { access } from '../../access.ts'
import { meetingAddresses } from '../../meetings/addresses.ts'
import { subject } from '../../meetings/load.ts'
import type { Room } from '../../meetings/meeting.ts'
import { ItemTime } from '../../meetings/pages/programme.tsx'
import { roomsOf } from '../../meetings/queries.ts'
import { trailTo } from '../../pieces.tsx'
import { campAddresses as addresses } from '../addresses.ts'
import type { Session, Slot } from '../camp.ts'
import { standOf } from '../live/mark.ts'
import { LiveContent, LivePart } from '../live/part.tsx'
import { campAt } from '../load.ts'
import { texts as proposalTexts } from '../proposal/texts.ts'
import { sessionsOf, slotsOf } from '../queries.ts'
import { texts } from '../texts.ts'
import { SessionLine } from './lines.tsx'
import { CampWays } from './sessions.tsx'

/** Rooms beside each other, slots below each other; what has no place yet waits below. */
export const gridPage = page(access, {
  address: addresses.grid,
  action: 'exchange.read',
  only: 'network',
  sameForVisitors: true,
  async load(work, params) {
    const at = await campAt(work, params)
    const { tx, space, viewer } = work
    const stand = await standOf(work, at.meeting.id)
    return {
      ...at,
      stand,
      rooms: await roomsOf(tx, space.id, at.meeting.id),
      slots: await slotsOf(tx, space.id, at.meeting.id),
      sessions: await sessionsOf(tx, space.id, at.meeting.id, viewer.person),
    }
  },
  subject,
  head: ({ meeting }, visit) => ({
    title: texts(visit.language).grid,
    noIndex: meeting.audience !== 'all',
    wide: true,
    trail: trailTo(visit, { to: meetingAddresses.meeting({ treff: meeting.slug }), title: meeting.title }),
  }),
  view({ meeting, rooms, slots, sessions, runs, stand }, { language, viewer }) {
    const t = texts(language)
    const treff = meeting.slug
    return (
      <Article title={t.grid} kicker={meeting.title} lead={t.gridLead}>
        {rooms.length === 0 || slots.length === 0 ? (
          <EmptyState title={t.gridEmpty} icon="calendar">
            <p>{t.gridEmptyHint}</p>
          </EmptyState>
        ) : (
          <PrintButton />
        )}
        <LivePart treff={treff} stand={stand} part={viewer.person ? undefined : 'raster'} calm={!runs}>
          <Days slots={slots} rooms={rooms} sessions={sessions} treff={treff} runs={runs} />
          {runs && <Parking of={sessions} treff={treff} />}
        </LivePart>
        {runs && (
          <Row>
            <ActionLink to={addresses.proposal({ treff })} icon="check">
              {proposalTexts(language).title}
            </ActionLink>
            <ActionLink to={addresses.slot({ treff, zeit: 'neu' })} icon="add">
              {t.addSlot}
            </ActionLink>
            <ActionLink to={meetingAddresses.run({ treff })} icon="settings">
              {t.rooms}
            </ActionLink>
          </Row>
        )}
        <CampWays treff={treff} runs={runs} />
      </Article>
    )
  },
})

/** The part of it that comes with a message to visitors. */
export const drawGrid = (grid: Omit<GridProps, 'treff' | 'runs'>, treff: string) => (): Child => (
  <LiveContent>
    <Days {...grid} treff={treff} runs={false} />
  </LiveContent>
)

const Days: FC<GridProps> = ({ slots, rooms, ...grid }) => {
  const { language } = useVisit()
  if (rooms.length === 0) return null
  const days = Map.groupBy(slots, ({ startsAt }) => startsAt.toZonedDateTimeISO(homeZone).toPlainDate().toString())
  return (
    <>
      {[...days].map(([day, all]) => (
        <Section title={dateWithWeekday(Temporal.PlainDate.from(day), language)} id={`tag-${day}`}>
          <Grid slots={all} rooms={rooms} {...grid} />
        </Section>
      ))}
    </>
  )
}

interface GridProps {
  slots: readonly Slot[]
  rooms: readonly Room[]
  sessions: readonly Session[]
  treff: string
  runs: boolean
}

const Grid: FC<GridProps> = ({ slots, rooms, sessions, treff, runs }) => {
  const { language } = useVisit()
  const t = texts(language)
  return (
    <DataTable<Slot>
      caption={t.grid}
      captionOutOfSight
      rows={slots}
      whole={({ common }) => (common ? <span class="quiet">{common}</span> : undefined)}
      columns={[
        {
          label: t.time,
          value: (slot) => (
            <>
              <ItemTime of={slot} />
              {runs && (
                <>
                  <br />
                  <Link to={addresses.slot({ treff, zeit: slot.id })}>{t.slot}</Link>
                </>
              )}
            </>
          ),
        },
        ...rooms.map((room) => ({
          label: room.seats ? `${room.name} (${t.seats(room.seats)})` : room.name,
          value: (slot: Slot) => {
            const here = sessions.find(({ roomId, slotId }) => roomId === room.id && slotId === slot.id)
            return here ? (
              <Cell of={here} room={room} treff={treff} runs={runs} />
            ) : (
              <span class="quiet">{runs ? t.free : '–'}</span>
            )
          },
        })),
      ]}
    />
  )
}

const Cell: FC<{ of: Session; room: Room; treff: string; runs: boolean }> = ({ of, room, treff, runs }) => {
  const { language } = useVisit()
  const [t, p] = [texts(language), proposalTexts(language)]
  const wanted = Math.max(of.hands ?? 0, of.chosen)
  const missing = room.seats === null ? 0 : wanted - room.seats
  return (
    <div class="stack tight">
      <SessionLine of={of} treff={treff} short />
      {missing > 0 && (
        <StatusTag tone="warning" icon="people">
          {t.tooSmall(missing)}
        </StatusTag>
      )}
      {of.pinned && <StatusTag icon="pin">{p.pinned}</StatusTag>}
      {runs && (
        <Row>
          <Link to={addresses.place({ treff, runde: of.id })}>
            {t.move}
            <span class="out-of-sight"> ({of.title})</span>
          </Link>
          <Form
            path={addresses.pin.path}
            action={addresses.pin({ treff, runde: of.id })}
            summary={false}
            prefix={`${of.id.slice(-12)}-`}
          >
            <HiddenInput name="on" value={of.pinned ? '' : 'yes'} />
            <Button look="plain">
              {of.pinned ? p.unpin : p.pin}
              <span class="out-of-sight"> ({of.title})</span>
            </Button>
          </Form>
        </Row>
      )}
    </div>
  )
}

const Parking: FC<{ of: readonly Session[]; treff: string }> = ({ of, treff }) => {
  const t = texts(useVisit().language)
  const waiting = of
    .filter(({ state, slotId }) => state === 'parked' && slotId === null)
    .toSorted((one, other) => (other.hands ?? -1) - (one.hands ?? -1) || one.number - other.number)
  return (
    <Section title={t.parking} id="parkplatz">
      <p>{waiting.length > 0 ? t.parkingLead : t.parkingEmpty}</p>
      <ul class="plain-list stack">
        {waiting.map((session) => (
          <li class="stack tight">
            <SessionLine of={session} treff={treff} short />
            <ActionLink to={addresses.place({ treff, runde: session.id })} icon="place">
              {t.place}
              <span class="out-of-sight"> ({session.title})</span>
            </ActionLink>
          </li>
        ))}
      </ul>
    </Section>
  )
}
