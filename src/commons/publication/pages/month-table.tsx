import type { FC } from 'hono/jsx'
import { say } from '#foundation/text/catalogue.ts'
import { dateWithWeekday, homeZone, weekdayShort } from '#foundation/text/dates.ts'
import { holidayName } from '#foundation/text/holidays.ts'
import { intlTag } from '#foundation/text/language.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { Link } from '#foundation/ui/links.tsx'
import { addresses } from '../addresses.ts'
import { type DaySpan, daysWithin, weeksOf } from '../calendar/span.ts'
import type { ListedEntry } from '../entries.ts'
import { texts } from '../texts.ts'
import { hrefOfEntry } from '../to-entry.ts'

/** More would make a cell unreadable; the day's week has all of them. */
const mostPerDay = 4

interface MonthTableProps {
  span: DaySpan
  today: Temporal.PlainDate
  entries: readonly ListedEntry[]
  caption: string
}

/** A month as people know it from the wall: a table with a column for every weekday. */
export const MonthTable: FC<MonthTableProps> = ({ span, today, entries, caption }) => {
  const { language } = useVisit()
  const byDay = new Map<string, ListedEntry[]>()
  for (const entry of entries) {
    for (const day of daysWithin(span, entry)) {
      const list = byDay.get(day.toString())
      if (list) list.push(entry)
      else byDay.set(day.toString(), [entry])
    }
  }
  const weeks = weeksOf(span)
  return (
    <table class="month">
      <caption class="out-of-sight">{caption}</caption>
      <thead>
        <tr>
          {weeks[0]?.map((day) => (
            <th scope="col" abbr={day.toLocaleString(intlTag[language], { weekday: 'long' })}>
              {weekdayShort(day, language)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr>
            {week.map((day) => (
              <DayCell
                day={day}
                entries={byDay.get(day.toString()) ?? []}
                other={day.month !== span.first.month}
                today={day.equals(today)}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const DayCell: FC<{ day: Temporal.PlainDate; entries: readonly ListedEntry[]; other: boolean; today: boolean }> = ({
  day,
  entries,
  other,
  today,
}) => {
  const visit = useVisit()
  const t = texts(visit.language)
  const holiday = holidayName(day, visit.space.settings.state)
  const look = [other ? 'month-other' : today && 'month-today', holiday && 'month-holiday'].filter(Boolean).join(' ')
  return (
    <td class={look || undefined} aria-current={today ? 'date' : undefined}>
      <time datetime={day.toString()}>
        <span class="out-of-sight">{dateWithWeekday(day, visit.language)}</span>
        <span aria-hidden="true">{day.day}</span>
      </time>
      {holiday && <p class="month-holiday-name">{say(holiday, visit.language)}</p>}
      {entries.length > 0 && (
        <ul>
          {entries.slice(0, mostPerDay).map((entry) => (
            <li class={`month-entry field-${entry.field ?? 'steering'}${entry.cancelled ? ' cancelled' : ''}`}>
              {!entry.allDay && entry.startsAt && startsOn(entry.startsAt, day) && (
                <span class="month-time">{clock(entry.startsAt)}</span>
              )}{' '}
              <Link to={{ href: hrefOfEntry(visit, entry) }}>{entry.title}</Link>
              {entry.cancelled && <span class="month-time"> {t.cancelled}</span>}
            </li>
          ))}
        </ul>
      )}
      {entries.length > mostPerDay && (
        <Link to={addresses.calendar({ ansicht: 'woche', ab: day.toString() })} class="small">
          {t.moreThatDay(entries.length - mostPerDay)}
        </Link>
      )}
    </td>
  )
}

const local = (moment: Temporal.Instant) => moment.toZonedDateTimeISO(homeZone)
const startsOn = (moment: Temporal.Instant, day: Temporal.PlainDate) => local(moment).toPlainDate().equals(day)
const clock = (moment: Temporal.Instant) => local(moment).toPlainTime().toString({ smallestUnit: 'minute' })
