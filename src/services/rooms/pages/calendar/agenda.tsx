import type { FC } from 'hono/jsx'
import { dateWithWeekday } from '#foundation/text/dates.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { ActionLink } from '#foundation/ui/links.tsx'
import { addresses } from '../../addresses.ts'
import type { CalendarBooking, CalendarRoom } from '../../calendars/calendar-queries.ts'
import { calendarTexts } from '../../texts/calendar.ts'
import { EntryLink, liesOn } from './entry.tsx'

interface AgendaProps {
  rooms: readonly CalendarRoom[]
  bookings: readonly CalendarBooking[]
  days: readonly Temporal.PlainDate[]
  noteOf: (day: Temporal.PlainDate) => string | null
  enters: boolean
}

/** On a phone: the days, and under each what is booked, in order. */
export const Agenda: FC<AgendaProps> = ({ rooms, bookings, days, noteOf, enters }) => {
  const { language } = useVisit()
  const t = calendarTexts(language)
  const titles = new Map(rooms.map(({ id, title }) => [id, title]))
  return (
    <div class="plan-agenda only-on-phone">
      {days.map((day) => {
        const here = bookings.filter((booking) => titles.has(booking.resource) && liesOn(day, booking))
        return (
          <section>
            <h3>{dateWithWeekday(day, language)}</h3>
            {noteOf(day) && <p class="hours-note">{noteOf(day)}</p>}
            {here.length === 0 ? (
              <p class="quiet">{t.nothingOn}</p>
            ) : (
              <ul>
                {here.map((booking) => (
                  <li>
                    <EntryLink
                      of={{ booking, through: null, provider: null }}
                      day={day}
                      room={titles.get(booking.resource)}
                    />
                  </li>
                ))}
              </ul>
            )}
            {enters && (
              <ActionLink to={addresses.enter({ tag: day.toString() })} icon="add">
                {t.enter}
              </ActionLink>
            )}
          </section>
        )
      })}
    </div>
  )
}
