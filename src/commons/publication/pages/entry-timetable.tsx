import type { FC } from 'hono/jsx'
import { say } from '#foundation/text/catalogue.ts'
import { homeZone } from '#foundation/text/dates.ts'
import { holidayName } from '#foundation/text/holidays.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { EventRows } from '#foundation/ui/events.tsx'
import { FieldTag, StatusTag } from '#foundation/ui/tags.tsx'
import type { DaySpan } from '../calendar/span.ts'
import type { ListedEntry } from '../entries.ts'
import { texts as formatTexts } from '../formats/texts.ts'
import { texts } from '../texts.ts'
import { hrefOfEntry, municipalityName } from '../to-entry.ts'

const local = (moment: Temporal.Instant) => moment.toZonedDateTimeISO(homeZone).toPlainDateTime()

/** Dated entries as a timetable. What began before the span stands on its first day. */
export const EntryTimetable: FC<{ entries: readonly ListedEntry[]; year: number; span: DaySpan }> = ({
  entries,
  year,
  span,
}) => {
  const visit = useVisit()
  const t = texts(visit.language)
  const holiday = (day: Temporal.PlainDate) => {
    const name = holidayName(day, visit.space.settings.state)
    return name ? say(name, visit.language) : undefined
  }
  const rows = entries.map((entry) => {
    const start = local(entry.startsAt!)
    const before = Temporal.PlainDate.compare(start.toPlainDate(), span.first) < 0
    const place = [entry.place, municipalityName(entry.municipality)].filter(
      (part, index, all) => part && part !== all[index - 1],
    )
    return {
      to: { href: hrefOfEntry(visit, entry) },
      title: entry.title,
      start: before ? span.first.toPlainDateTime() : start,
      end: entry.endsAt ? local(entry.endsAt) : undefined,
      allDay: entry.allDay || before,
      place: place.join(', ') || (entry.online ? t.online : undefined),
      cancelled: entry.cancelled,
      day: holiday(before ? span.first : start.toPlainDate()),
      tags: (
        <>
          {entry.cancelled && <StatusTag tone="danger">{t.cancelled}</StatusTag>}
          {entry.field && <FieldTag field={entry.field}>{formatTexts(visit.language)[entry.field]}</FieldTag>}
          {entry.origin && <StatusTag icon="place">{entry.origin.name}</StatusTag>}
        </>
      ),
    }
  })
  return <EventRows events={rows.sort((a, b) => Temporal.PlainDateTime.compare(a.start, b.start))} year={year} />
}
