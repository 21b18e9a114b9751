import type { FC } from 'hono/jsx'
import { clockDigits, dayWords, weekdayShortWord, weekdayWord } from '#foundation/text/calendar-words.ts'
import { isoAttribute } from '#foundation/text/dates.ts'
import type { Language } from '#foundation/text/language.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { EmptyState } from '#foundation/ui/feedback.tsx'
import { notesOn, openSpans } from '../rules/openings.ts'
import { minutesPerDay, wholeDays } from '../rules/times.ts'
import { texts } from '../texts/resource.ts'
import { type Availability, dayCell, hourCell, knownAbout } from './availability.ts'
import { CellTable } from './cells.tsx'
import { hourLines } from './hours.ts'
import { sevenFrom } from './weeks.ts'
import { daysWords, dayWord } from './words.ts'

/** '8 Uhr'; after midnight the day begins again. */
export function hourWords(minutes: number, language: Language): string {
  const rest = minutes % minutesPerDay
  return texts(language).clock(clockDigits({ hour: Math.floor(rest / 60), minute: rest % 60 }, language))
}

/** A week: days beside each other, open hours below each other; on a phone a list of days with their free hours. */
export const Week: FC<{ of: Availability; monday: Temporal.PlainDate }> = ({ of, monday }) => {
  const { language } = useVisit()
  const t = texts(language)
  const days = sevenFrom(monday)
  const { lines, step } = hourLines(of.calendar, days)
  if (lines.length === 0)
    return (
      <EmptyState title={t.closedWeek} icon="calendar" level={3}>
        <p>{t.closedHint}</p>
      </EmptyState>
    )
  const known = knownAbout(of, wholeDays(monday, monday.add({ days: 6 })))
  return (
    <CellTable
      caption={`${t.availability} ${daysWords(monday, monday.add({ days: 6 }), language)}`}
      noneFree={t.noneFreeWeek}
      corner={t.dayColumn}
      hours={lines.map((minutes) => hourWords(minutes, language))}
      slug={of.resource.slug}
      pool={of.resource.takes === 'one' && of.resource.units.length > 1}
      columns={days.map((day) => ({
        head: <DayHead day={day} />,
        name: `${weekdayShortWord(day, language)} ${dayWords(day, language, 'year')}`,
        note: notesOn(of.calendar, day),
        nothing: dayWord(dayCell(known, openSpans(of.calendar, day)).state, language),
        cells: lines.map((minutes) => hourCell(known, day, minutes, step)),
      }))}
    />
  )
}

const DayHead: FC<{ day: Temporal.PlainDate }> = ({ day }) => {
  const { language } = useVisit()
  return (
    <time class="hours-day" datetime={isoAttribute(day)}>
      <span class="out-of-sight">
        {weekdayWord(day, language)}, {dayWords(day, language, 'year')}
      </span>
      <span aria-hidden="true">{weekdayShortWord(day, language)}</span>{' '}
      <strong aria-hidden="true">{dayWords(day, language, 'month')}</strong>
    </time>
  )
}
