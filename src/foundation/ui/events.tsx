import type { Child, FC } from 'hono/jsx'
import { useVisit } from './context.ts'
import { Link } from './links.tsx'
import type { Target } from './target.ts'
import { texts } from './texts.ts'
import { clockSpan, dateParts, longDate } from './when.ts'

export interface EventRow {
  to: Target
  title: Child
  /** Local time, already in the zone of the place. */
  start: Temporal.PlainDateTime
  end?: Temporal.PlainDateTime
  allDay?: boolean
  place?: Child
  /** Tags: field, state, free places. */
  tags?: Child
  /** A small <Image>. */
  picture?: Child
  /** What the day is, e.g. the name of a public holiday. */
  day?: string
  cancelled?: boolean
}

interface EventRowsProps {
  /** In order of their beginning. */
  events: readonly EventRow[]
  /** Years are written only when they differ from it. */
  year?: number
  /** Level of the events' titles: one below the heading above the list. */
  level?: 2 | 3 | 4
}

/** Events as a timetable: each day once, its times in a column. */
export const EventRows: FC<EventRowsProps> = ({ events, year, level = 3 }) => {
  const { language } = useVisit()
  const days = Map.groupBy(events, ({ start }) => start.toPlainDate().toString())
  return (
    <ol class="timetable">
      {[...days].map(([date, ofDay]) => {
        const day = Temporal.PlainDate.from(date)
        const { weekday, number, month } = dateParts(day, language, year)
        return (
          <li class="day">
            <time class="date" datetime={date}>
              <span class="out-of-sight">{longDate(day, language)}</span>
              <span class="date-weekday" aria-hidden="true">
                {weekday}
              </span>
              <span class="date-number" aria-hidden="true">
                {number}
              </span>
              <span class="date-month" aria-hidden="true">
                {month}
              </span>
            </time>
            {ofDay[0]?.day && <p class="day-name">{ofDay[0].day}</p>}
            <ol class="departures">
              {ofDay.map((event) => (
                <Departure event={event} level={level} />
              ))}
            </ol>
          </li>
        )
      })}
    </ol>
  )
}

const Departure: FC<{ event: EventRow; level: 2 | 3 | 4 }> = ({ event, level }) => {
  const { language } = useVisit()
  const { start, end, allDay } = event
  const sameDay = end?.toPlainDate().equals(start.toPlainDate())
  const Heading = `h${level}` as 'h3'
  return (
    <li
      class={[event.cancelled && 'cancelled', event.picture && 'with-picture'].filter(Boolean).join(' ') || undefined}
    >
      {allDay ? (
        <span class="departures-time">{texts(language).allDay}</span>
      ) : (
        <time class="departures-time" datetime={start.toString({ smallestUnit: 'minute' })}>
          {clockSpan(start.toPlainTime(), sameDay ? end?.toPlainTime() : undefined, language)}
        </time>
      )}
      <div class="departures-what">
        <Heading>
          <Link to={event.to} class="plain-link">
            {event.title}
          </Link>
        </Heading>
        {(event.place || event.tags) && (
          <div class="departures-meta">
            {event.place && <span>{event.place}</span>}
            {event.tags}
          </div>
        )}
      </div>
      {event.picture}
    </li>
  )
}
