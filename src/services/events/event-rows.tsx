import type { FC } from 'hono/jsx'
import { frontTexts } from '#commons/front/front-texts.ts'
import { RegistrationTag } from '#commons/gatherings/registration-state.tsx'
import { homeZone } from '#foundation/text/dates.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { type EventRow, EventRows } from '#foundation/ui/events.tsx'
import { Section } from '#foundation/ui/layout.tsx'
import { LinkList } from '#foundation/ui/links.tsx'
import { FieldTag } from '#foundation/ui/tags.tsx'
import { addresses } from './addresses.ts'
import type { Event } from './queries.ts'
import { texts } from './texts.ts'

/** Events as a timetable; those whose day is open stand below, under a heading of their own. */
export const Events: FC<{ events: readonly Event[]; level?: 2 | 3 | 4 }> = ({ events, level = 3 }) => {
  const { language, now } = useVisit()
  const t = texts(language)
  const open = events.filter(({ gathering }) => gathering.startsAt === null)
  const dated = events.flatMap((event) => rowOf(event, t.online))
  return (
    <>
      {dated.length > 0 && <EventRows events={dated} year={now.toZonedDateTimeISO(homeZone).year} level={level} />}
      {open.length > 0 && (
        <Section title={t.dayOpen} id="ohne-tag" level={level === 4 ? 3 : 2}>
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

function rowOf(event: Event, online: string): EventRow[] {
  const { gathering } = event
  if (!gathering.startsAt) return []
  const local = (moment: Temporal.Instant) => moment.toZonedDateTimeISO(gathering.zone).toPlainDateTime()
  return [
    {
      to: addresses.event({ event: event.slug }),
      title: event.title,
      start: local(gathering.startsAt),
      end: gathering.endsAt ? local(gathering.endsAt) : undefined,
      allDay: gathering.allDay,
      place: gathering.name ?? gathering.street ?? (gathering.onlineUrl ? online : undefined),
      cancelled: event.state === 'cancelled',
      tags: <Tags event={event} />,
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
