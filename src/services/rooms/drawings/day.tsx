import type { FC } from 'hono/jsx'
import { dateWithWeekday } from '#foundation/text/dates.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { EmptyState } from '#foundation/ui/feedback.tsx'
import { openSpans, reasonOn } from '../rules/openings.ts'
import { wholeDays } from '../rules/times.ts'
import { texts } from '../texts/resource.ts'
import { type Availability, dayCell, hourCell, knownAbout } from './availability.ts'
import { CellTable } from './cells.tsx'
import { hourLines } from './hours.ts'
import { hourWords } from './week.tsx'
import { dayWord } from './words.ts'

interface DayProps {
  of: Availability
  day: Temporal.PlainDate
  /** Units with their names; only seats and things of which one is booked show each by itself. */
  units: readonly { id: string; name: string }[]
  title: string
}

/** One day: seats beside each other, or the one room. */
export const Day: FC<DayProps> = ({ of, day, units, title }) => {
  const { language } = useVisit()
  const t = texts(language)
  const { lines, step } = hourLines(of.calendar, [day])
  if (lines.length === 0)
    return (
      <EmptyState title={t.closedDay} icon="calendar" level={3}>
        <p>{reasonOn(of.calendar, day) ?? t.closedHint}</p>
      </EmptyState>
    )
  const { resource } = of
  const shown =
    resource.takes === 'one'
      ? units.map(({ id, name }) => ({ name, resource: { ...resource, units: [id] } }))
      : [{ name: title, resource }]
  return (
    <CellTable
      caption={`${t.availability} ${dateWithWeekday(day, language)}`}
      noneFree={t.noneFreeDay}
      corner={t.unitColumn}
      hours={lines.map((minutes) => hourWords(minutes, language))}
      slug={resource.slug}
      pool={false}
      columns={shown.map((one) => {
        const known = knownAbout({ ...of, resource: one.resource }, wholeDays(day, day))
        return {
          head: one.name,
          name: one.name,
          nothing: dayWord(dayCell(known, openSpans(of.calendar, day)).state, language),
          cells: lines.map((minutes) => hourCell(known, day, minutes, step)),
        }
      })}
    />
  )
}
