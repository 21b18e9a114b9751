import type { FC } from 'hono/jsx'
import type { LocalAddress } from '#foundation/http/address.ts'
import { dayWords, weekdayShortWord, weekdayWord } from '#foundation/text/calendar-words.ts'
import { isoAttribute } from '#foundation/text/dates.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { Link } from '#foundation/ui/links.tsx'
import type { BookingsOfDay, CalendarRoom } from '../../calendars/calendar-queries.ts'
import { Note } from '../../drawings/note.tsx'
import { calendarTexts } from '../../texts/calendar.ts'
import { RoomHead } from './room-head.tsx'

interface MonthProps {
  rooms: readonly CalendarRoom[]
  counts: readonly BookingsOfDay[]
  days: readonly Temporal.PlainDate[]
  today: Temporal.PlainDate
  caption: string
  noteOf: (day: Temporal.PlainDate) => string | null
  /** Where a day is shown by the hour. */
  addressOf: (day: Temporal.PlainDate) => LocalAddress
}

const keyOf = (resource: string, day: Temporal.PlainDate) => `${resource} ${day}`

/** Rooms × days: how many bookings begin. The head of a day leads to it. */
export const MonthTable: FC<MonthProps> = ({ rooms, counts, days, today, caption, noteOf, addressOf }) => {
  const { language } = useVisit()
  const t = calendarTexts(language)
  const known = new Map(counts.map((one) => [keyOf(one.resource, one.day), one]))
  return (
    <section class="plan-frame not-on-phone" tabindex={0} aria-label={caption}>
      <table class="plan plan-month">
        <caption class="out-of-sight">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span class="out-of-sight">{t.room}</span>
            </th>
            {days.map((day) => (
              <th
                scope="col"
                aria-current={day.equals(today) ? 'date' : undefined}
                class={noteOf(day) || day.dayOfWeek > 5 ? 'plan-quiet' : undefined}
              >
                <Link to={addressOf(day)}>
                  <time datetime={isoAttribute(day)}>
                    <span class="out-of-sight">
                      {weekdayWord(day, language)}, {dayWords(day, language, 'month')}
                      {noteOf(day) && `, ${noteOf(day)}`}
                    </span>
                    <span aria-hidden="true" title={noteOf(day) ?? undefined}>
                      <span class="plan-weekday">{weekdayShortWord(day, language)}</span>
                      {day.day}
                    </span>
                  </time>
                </Link>
              </th>
            ))}
            <th scope="col" class="number">
              {t.sum}
            </th>
          </tr>
        </thead>
        <tbody>
          {rooms.map((room, index) => (
            <tr>
              <RoomHead room={room} before={rooms[index - 1]} />
              {days.map((day) => (
                <CountCell of={known.get(keyOf(room.id, day))} />
              ))}
              <td class="number">
                {counts.reduce((sum, { resource, bookings }) => sum + (resource === room.id ? bookings : 0), 0)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** The more, the fuller; the figure says it as well. */
const CountCell: FC<{ of: BookingsOfDay | undefined }> = ({ of }) => {
  const t = calendarTexts(useVisit().language)
  if (!of) return <td />
  const level = of.bookings > 5 ? 3 : of.bookings > 2 ? 2 : 1
  return (
    <td class={`plan-level-${level}${of.waiting ? ' plan-waits' : ''}`}>
      {of.bookings}
      {of.waiting > 0 && <span class="out-of-sight">, {t.waitingCount(of.waiting)}</span>}
    </td>
  )
}

/** The same on a phone: days with what begins on them. */
export const MonthList: FC<Pick<MonthProps, 'counts' | 'days' | 'noteOf' | 'addressOf'>> = ({
  counts,
  days,
  noteOf,
  addressOf,
}) => {
  const { language } = useVisit()
  const t = calendarTexts(language)
  return (
    <ul class="plan-days only-on-phone">
      {days.map((day) => {
        const here = counts.filter((one) => one.day.equals(day))
        const bookings = here.reduce((sum, one) => sum + one.bookings, 0)
        const waiting = here.reduce((sum, one) => sum + one.waiting, 0)
        if (bookings === 0) return null
        return (
          <li>
            <Link to={addressOf(day)}>
              {weekdayShortWord(day, language)}, {dayWords(day, language, 'month')}
            </Link>
            <span>
              {t.bookings(bookings)}
              {waiting > 0 && `, ${t.waitingCount(waiting)}`}
            </span>
            <Note of={noteOf(day)} />
          </li>
        )
      })}
    </ul>
  )
}
