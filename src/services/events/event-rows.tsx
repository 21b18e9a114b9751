import type { FC } from 'hono/jsx'
import { frontTexts } from '#commons/front/front-texts.ts'
import { RegistrationTag } from '#commons/gatherings/registration-state.tsx'
import { Thumbnail } from '#commons/pictures/parts.tsx'
import { pictureOf, type ShownPicture } from '#commons/pictures/queries.ts'
import type { Tx } from '#foundation/database/connection.ts'
import type { Visit } from '#foundation/http/visit.ts'
import { say } from '#foundation/text/catalogue.ts'
import { homeZone } from '#foundation/text/dates.ts'
import { holidayName } from '#foundation/text/holidays.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { type EventRow, EventRows } from '#foundation/ui/events.tsx'
import { Section } from '#foundation/ui/layout.tsx'
import { LinkList } from '#foundation/ui/links.tsx'
import { FieldTag } from '#foundation/ui/tags.tsx'
import { addresses } from './addresses.ts'
import type { Event } from './queries.ts'
import { texts } from './texts.ts'

/** The pictures a list shows beside its events. One statement, none when no event has a picture. */
export const picturesOfEvents = (tx: Tx, events: readonly Event[]): Promise<Pictures> =>
  pictureOf(
    tx,
    events.map(({ pictureId }) => pictureId),
  )

type Pictures = ReadonlyMap<string, ShownPicture>

interface EventsProps {
  events: readonly Event[]
  pictures: Pictures
  level?: 2 | 3 | 4
}

/** Events as a timetable; those whose day is open stand below, under a heading of their own. */
export const Events: FC<EventsProps> = ({ events, pictures, level = 3 }) => {
  const visit = useVisit()
  const { language, now } = visit
  const open = events.filter(({ gathering }) => gathering.startsAt === null)
  const dated = events.flatMap((event) => rowOf(event, pictures, visit))
  return (
    <>
      {dated.length > 0 && <EventRows events={dated} year={now.toZonedDateTimeISO(homeZone).year} level={level} />}
      {open.length > 0 && (
        <Section title={texts(language).dayOpen} id="ohne-tag" level={level === 4 ? 3 : 2}>
          <LinkList
            items={open.map((event) => ({
              to: addresses.event({ event: event.slug }),
              title: event.title,
              note: event.lead,
            }))}
          />
        </Section>
      )}
    </>
  )
}

function rowOf(event: Event, pictures: Pictures, { language, space }: Visit): EventRow[] {
  const { gathering } = event
  if (!gathering.startsAt) return []
  const local = (moment: Temporal.Instant) => moment.toZonedDateTimeISO(gathering.zone).toPlainDateTime()
  const picture = pictures.get(event.pictureId ?? '')
  const start = local(gathering.startsAt)
  const holiday = holidayName(start.toPlainDate(), space.settings.state)
  return [
    {
      to: addresses.event({ event: event.slug }),
      title: event.title,
      start,
      end: gathering.endsAt ? local(gathering.endsAt) : undefined,
      allDay: gathering.allDay,
      place: gathering.name ?? gathering.street ?? (gathering.onlineUrl ? texts(language).online : undefined),
      cancelled: event.state === 'cancelled',
      tags: <Tags event={event} />,
      picture: picture && <Thumbnail of={picture} />,
      day: holiday ? say(holiday, language) : undefined,
    },
  ]
}

const Tags: FC<{ event: Event }> = ({ event }) => {
  const { language } = useVisit()
  return (
    <>
      {event.field && <FieldTag field={event.field}>{frontTexts(language)[event.field]}</FieldTag>}
      <RegistrationTag gathering={event.gathering} />
    </>
  )
}
