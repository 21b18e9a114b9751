import type { FC } from 'hono/jsx'
import { dayWords, weekdayShortWord, weekdayWord } from '#foundation/text/calendar-words.ts'
import { isoAttribute } from '#foundation/text/dates.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { Link } from '#foundation/ui/links.tsx'
import { addresses } from '../../addresses.ts'
import type { CalendarRoom } from '../../calendars/calendar-queries.ts'
import { Note } from '../../drawings/note.tsx'
import { calendarTexts } from '../../texts/calendar.ts'
import { type Entry, EntryLink, liesOn } from './entry.tsx'
import { RoomHead } from './room-head.tsx'

interface WeekProps {
  rooms: readonly CalendarRoom[]
  entries: ReadonlyMap<string, readonly Entry[]>
  days: readonly Temporal.PlainDate[]
  today: Temporal.PlainDate
  caption: string
  noteOf: (day: Temporal.PlainDate) => string | null
  enters: boolean
}

/** Rooms below each other, seven days beside each other. */
export const WeekTable: FC<WeekProps> = ({ rooms, entries, days, today, caption, noteOf, enters }) => {
  const { language } = useVisit()
  const t = calendarTexts(language)
  return (
    <section class="plan-frame not-on-phone" tabindex={0} aria-label={caption}>
      <table class="plan plan-week" data-days={days.join(' ')}>
        <caption class="out-of-sight">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span class="out-of-sight">{t.room}</span>
            </th>
            {days.map((day) => (
              <th scope="col" aria-current={day.equals(today) ? 'date' : undefined}>
                <time datetime={isoAttribute(day)}>
                  <span class="out-of-sight">
                    {weekdayWord(day, language)}, {dayWords(day, language, 'year')}
                  </span>
                  <span aria-hidden="true">
                    {weekdayShortWord(day, language)} <strong>{dayWords(day, language, 'month')}</strong>
                  </span>
                </time>
                <Note of={noteOf(day)} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rooms.map((room, index) => (
            <tr data-room={room.id} data-provider={room.organisation ?? ''}>
              <RoomHead room={room} before={rooms[index - 1]} />
              {days.map((day) => (
                <td>
                  {(entries.get(room.id) ?? [])
                    .filter(({ booking }) => liesOn(day, booking))
                    .map((entry) => (
                      <EntryLink of={entry} day={day} />
                    ))}
                  {enters && (
                    <Link to={addresses.enter({ raum: room.id, tag: day.toString() })} class="plan-add" rel="nofollow">
                      <span aria-hidden="true">+</span>
                      <span class="out-of-sight">{t.enterOn(room.title, dayWords(day, language, 'year'))}</span>
                    </Link>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
