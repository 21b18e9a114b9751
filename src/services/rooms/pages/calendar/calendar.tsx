import { may } from '#foundation/http/access.ts'
import type { LocalAddress } from '#foundation/http/address.ts'
import { asset } from '#foundation/http/assets.ts'
import { page } from '#foundation/http/route.ts'
import type { Visit } from '#foundation/http/visit.ts'
import { say } from '#foundation/text/catalogue.ts'
import { dateWithWeekday } from '#foundation/text/dates.ts'
import { holidayName } from '#foundation/text/holidays.ts'
import { EmptyState, Notice } from '#foundation/ui/feedback.tsx'
import { PrintButton } from '#foundation/ui/islands.tsx'
import { Row } from '#foundation/ui/layout.tsx'
import { ActionLink, Link } from '#foundation/ui/links.tsx'
import { Pagination, TabLinks } from '#foundation/ui/navigation.tsx'
import { access } from '../../access.ts'
import { addresses } from '../../addresses.ts'
import { bookingsByDay, calendarBookings, calendarRooms, mostBookings } from '../../calendars/calendar-queries.ts'
import {
  type CalendarQuery,
  type CalendarTime,
  type CalendarView,
  calendarQuery,
  calendarTime,
  calendarViews,
} from '../../calendars/calendar-time.ts'
import { type SchoolHoliday, schoolHolidayOn, schoolHolidaysOf } from '../../calendars/school-holidays.ts'
import { daysWords, monthWord } from '../../drawings/words.ts'
import { settledBy } from '../../rights.ts'
import { localDay } from '../../rules/times.ts'
import { calendarTexts } from '../../texts/calendar.ts'
import { ProviderPage } from '../provider-page.tsx'
import { requestsTrail } from '../requests/request.tsx'
import { Agenda } from './agenda.tsx'
import { CalendarFilters } from './calendar-filters.tsx'
import { DayTable } from './day-table.tsx'
import { entriesByRoom } from './entry.tsx'
import { MonthList, MonthTable } from './month-table.tsx'
import { WeekTable } from './week-table.tsx'

/** All rooms of a provider beside each other: by the day, the week, the month. Drawn as tables, each cell a link or a word. */
export const calendarPage = page(access, {
  address: addresses.providerCalendar,
  action: 'booking.queue',
  showsPersons: true,
  query: calendarQuery,
  async load(work, _params, asked) {
    const time = calendarTime(asked, work.now)
    const all = await calendarRooms(work, settledBy(work.viewer))
    const rooms = all.filter(
      ({ building, kind }) => (!asked.haus || building === asked.haus) && (!asked.art || kind === asked.art),
    )
    const houses = new Set(rooms.map(({ building }) => building))
    const isMonth = time.view === 'monat'
    const ids = rooms.map(({ id }) => id)
    // What takes the same units stands in the same house.
    const around = all.filter(({ building }) => houses.has(building)).map(({ id }) => id)
    return {
      asked,
      time,
      all,
      rooms,
      bookings: isMonth ? [] : await calendarBookings(work, around, time.span),
      counts: isMonth ? await bookingsByDay(work, ids, time.span) : [],
      school: await schoolHolidaysOf(work.tx, work.space.id, localDay(time.span.start)),
    }
  },
  head: (_data, visit) => ({
    title: calendarTexts(visit.language).title,
    trail: requestsTrail(visit),
    noIndex: true,
    wide: true,
  }),
  view({ asked, time, all, rooms, bookings, counts, school }, visit) {
    const { language } = visit
    const t = calendarTexts(language)
    const enters = may(visit, access, 'resource.offer')
    const noteOf = notes(visit, school)
    const name = nameOf(time, visit)
    const entries = entriesByRoom(rooms, all, bookings)
    const [day] = time.days
    const table = { rooms, entries, caption: `${t.title}: ${name}`, enters }
    return (
      <ProviderPage title={t.title} lead={t.lead}>
        <Row>
          {enters && (
            <ActionLink to={addresses.enter()} look="second" icon="add">
              {t.enter}
            </ActionLink>
          )}
          <PrintButton />
        </Row>
        {all.length === 0 ? (
          <EmptyState title={t.none} icon="calendar">
            <p>{t.noneHint}</p>
          </EmptyState>
        ) : (
          <>
            <CalendarFilters asked={asked} rooms={all} day={time.days[0]} />
            <Turn asked={asked} time={time} name={name} />
            {bookings.length === mostBookings && (
              <Notice kind="warning">
                <p>{t.tooMany(mostBookings)}</p>
              </Notice>
            )}
            <a class="out-of-sight" href="#nach-kalender">
              {t.skip}
            </a>
            {rooms.length === 0 ? (
              <p>{t.noneFiltered}</p>
            ) : time.view === 'monat' ? (
              <>
                <MonthTable
                  {...table}
                  counts={counts}
                  days={time.days}
                  today={time.today}
                  noteOf={noteOf}
                  addressOf={(on) => to(asked, 'tag', on)}
                />
                <MonthList counts={counts} days={time.days} noteOf={noteOf} addressOf={(on) => to(asked, 'tag', on)} />
                <p class="small not-on-phone">{t.monthHint}</p>
              </>
            ) : (
              <>
                <p class="small no-print not-on-phone" data-drag-hint="" hidden>
                  {t.dragHint}
                </p>
                {time.view === 'woche' ? (
                  <WeekTable {...table} days={time.days} today={time.today} noteOf={noteOf} />
                ) : (
                  <DayTable {...table} day={day!} />
                )}
                <Agenda rooms={rooms} bookings={bookings} days={time.days} noteOf={noteOf} enters={enters} />
                <Key />
                <script type="module" src={asset('plan-page.js')} />
              </>
            )}
            <span id="nach-kalender" />
          </>
        )}
      </ProviderPage>
    )
    function Key() {
      return (
        <ul class="plan-key" aria-label={t.key}>
          {(['confirmed', 'asked', 'internal', 'block'] as const).map((look) => (
            <li>
              <span class={`plan-entry plan-${look}`} aria-hidden="true" />
              {{ confirmed: t.confirmed, asked: t.waiting, internal: t.internal, block: t.block }[look]}
            </li>
          ))}
        </ul>
      )
    }
    function Turn({ asked, time, name }: { asked: CalendarQuery; time: CalendarTime; name: string }) {
      const words = { tag: t.day, woche: t.week, monat: t.month }
      const turns = {
        tag: [t.earlierDay, t.laterDay],
        woche: [t.earlierWeek, t.laterWeek],
        monat: [t.earlierMonth, t.laterMonth],
      }[time.view]
      const [first] = time.days
      const note = time.view === 'tag' ? noteOf(first!) : null
      return (
        <>
          <TabLinks
            label={t.views}
            items={calendarViews.map((view) => ({
              to: to(asked, view, first!),
              label: words[view],
              current: view === time.view ? 'page' : undefined,
            }))}
          />
          <h2>{name}</h2>
          {note && <p>{note}</p>}
          <Pagination
            earlier={to(asked, time.view, time.earlier)}
            later={to(asked, time.view, time.later)}
            earlierLabel={turns[0]}
            laterLabel={turns[1]}
          />
          {!time.days.some((on) => on.equals(time.today)) && (
            <p class="small no-print">
              <Link to={to(asked, time.view, time.today)}>{t.today}</Link>
            </p>
          )}
        </>
      )
    }
  },
})

const to = ({ haus, art }: CalendarQuery, view: CalendarView, day: Temporal.PlainDate): LocalAddress =>
  addresses.providerCalendar({ ansicht: view, ab: day.toString(), haus, art })

function nameOf({ view, days }: CalendarTime, { language }: Visit): string {
  const [first, last] = [days[0]!, days.at(-1)!]
  if (view === 'tag') return dateWithWeekday(first, language)
  return view === 'woche' ? daysWords(first, last, language) : monthWord(first, language)
}

/** Public holiday and school holidays of a day, by name. */
function notes({ space, language }: Visit, school: readonly SchoolHoliday[]) {
  return (day: Temporal.PlainDate): string | null => {
    const holiday = holidayName(day, space.settings.state)
    return [holiday && say(holiday, language), schoolHolidayOn(school, day)].filter(Boolean).join(' · ') || null
  }
}
