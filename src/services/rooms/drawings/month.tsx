// biome-ignore-all lint/a11y/noRedundantRoles: display:block on a phone takes the roles of a table away, so they are written out
import type { FC } from 'hono/jsx'
import type { LocalAddress } from '#foundation/http/address.ts'
import { dayWords, weekdayShortWord, weekdayWord } from '#foundation/text/calendar-words.ts'
import { isoAttribute } from '#foundation/text/dates.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { Link } from '#foundation/ui/links.tsx'
import { addresses } from '../addresses.ts'
import { notesOn, openSpans } from '../rules/openings.ts'
import { localDay, minutesPerDay, wholeDays } from '../rules/times.ts'
import { type Availability, type Cell, dayCell, knownAbout } from './availability.ts'
import { lookOf } from './cells.tsx'
import { Note } from './note.tsx'
import { sevenFrom, weeksOfMonth } from './weeks.ts'
import { dayWord } from './words.ts'

interface MonthProps {
  of: Availability
  month: Temporal.PlainYearMonth
  caption: string
  /** Where a day is shown by the hour. */
  addressOf: (day: Temporal.PlainDate) => LocalAddress
}

/** A month as it hangs on the wall; every day with its word. On a phone a list of the days. */
export const Month: FC<MonthProps> = ({ of, month, caption, addressOf }) => {
  const { language, now } = useVisit()
  const { first, last } = weeksOfMonth(month)
  const known = knownAbout(of, wholeDays(first, last))
  const weeks = Array.from({ length: (first.until(last).days + 1) / 7 }, (_, index) => first.add({ weeks: index }))
  const today = localDay(now)
  return (
    <table class="free-month" role="table">
      <caption class="out-of-sight">{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {sevenFrom(first).map((day) => (
            <th scope="col" role="columnheader" abbr={weekdayWord(day, language)}>
              {weekdayShortWord(day, language)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {weeks.map((monday) => (
          <tr role="row">
            {sevenFrom(monday).map((day) => (
              <OneDay
                day={day}
                today={day.equals(today)}
                other={day.month !== month.month}
                cell={dayCell(known, openSpans(of.calendar, day))}
                reason={notesOn(of.calendar, day)}
                to={addressOf(day)}
                byDay={of.resource.rules.shortestMinutes % minutesPerDay === 0}
                slug={of.resource.slug}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

interface OneDayProps {
  day: Temporal.PlainDate
  today: boolean
  other: boolean
  cell: Cell
  reason: string | null
  to: LocalAddress
  /** Booked by the day: then the day itself leads to the form. */
  byDay: boolean
  slug: string
}

const OneDay: FC<OneDayProps> = ({ day, today, other, cell, reason, to, byDay, slug }) => {
  const { language } = useVisit()
  const head = (
    <time datetime={isoAttribute(day)}>
      <span class="free-month-weekday">{weekdayShortWord(day, language)}, </span>
      {day.day}
      <span class="free-month-weekday">{dayWords(day, language, 'year').replace(/^\d+/, '')}</span>
    </time>
  )
  const note = <Note of={reason} />
  const word = <span class="free-month-word">{dayWord(cell.state, language)}</span>
  return (
    <td role="cell" class={`${lookOf(cell)}${other ? ' other' : ''}`} aria-current={today ? 'date' : undefined}>
      {cell.wish ? (
        <Link to={byDay ? addresses.book({ resource: slug }, { ...cell.wish }) : to} rel="nofollow">
          {head} {word} {note}
        </Link>
      ) : (
        <>
          {head} {word} {note}
        </>
      )}
    </td>
  )
}
