import type { FC } from 'hono/jsx'
import { z } from 'zod'
import { page } from '#foundation/http/route.ts'
import type { Visit } from '#foundation/http/visit.ts'
import { say } from '#foundation/text/catalogue.ts'
import { date, dateWithWeekday, homeZone } from '#foundation/text/dates.ts'
import { holidaysBetween } from '#foundation/text/holidays.ts'
import { intlTag } from '#foundation/text/language.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { Details } from '#foundation/ui/details.tsx'
import { EmptyState, Notice } from '#foundation/ui/feedback.tsx'
import { Article, Section, Stack } from '#foundation/ui/layout.tsx'
import { Link } from '#foundation/ui/links.tsx'
import { TabLinks } from '#foundation/ui/navigation.tsx'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { type CalendarView, calendarViews, type DaySpan, momentsOf, neighbour, spanAround } from '../calendar/span.ts'
import { datedEntries, type ListedEntry } from '../entries.ts'
import { feedsFor } from '../feeds-for.ts'
import { type Filter, filterOf, filterQuery, queryOf } from '../filter.ts'
import { texts } from '../texts.ts'
import { EntryTimetable } from './entry-timetable.tsx'
import { ListFilters } from './list-filters.tsx'
import { MonthTable } from './month-table.tsx'
import { Subscribe } from './subscribe.tsx'

const most = 500

const query = z.object({
  ...filterQuery,
  ansicht: z.enum(calendarViews).optional().catch(undefined),
  ab: z
    .string()
    .regex(/^(19|20|21)\d\d-\d\d(-\d\d)?$/)
    .optional()
    .catch(undefined),
})

interface Calendar {
  view: CalendarView
  span: DaySpan
  today: Temporal.PlainDate
  filter: Filter
  entries: readonly ListedEntry[]
  more: boolean
}

/** What takes place when: a month as a table, a week or three months as a list. One statement. */
export const calendarPage = page(access, {
  address: addresses.calendar,
  action: 'entry.read',
  sameForVisitors: true,
  query,
  async load(work, _params, asked): Promise<Calendar> {
    const today = work.now.toZonedDateTimeISO(homeZone).toPlainDate()
    const view = asked.ansicht ?? 'monat'
    const span = spanAround(dayOf(asked.ab) ?? today, view)
    const filter = filterOf(asked)
    const entries = await datedEntries(work, filter, momentsOf(span), most + 1)
    return { view, span, today, filter, entries: entries.slice(0, most), more: entries.length > most }
  },
  head: ({ filter, view, span }, visit) => ({
    title: texts(visit.language).calendarTitle,
    description: `${texts(visit.language).calendarLead} ${nameOf(view, span, visit)}`,
    feeds: feedsFor(visit, filter, texts(visit.language).calendarTitle),
    wide: true,
  }),
  view: (calendar, visit) => <CalendarSheet calendar={calendar} visit={visit} />,
})

function dayOf(text: string | undefined): Temporal.PlainDate | undefined {
  try {
    return text ? Temporal.PlainDate.from(text.length === 7 ? `${text}-01` : text, { overflow: 'reject' }) : undefined
  } catch {
    return undefined
  }
}

const addressOf = ({ filter }: Calendar, view: CalendarView, day: Temporal.PlainDate | undefined) =>
  addresses.calendar({ ...queryOf(filter), ansicht: view === 'monat' ? undefined : view, ab: day?.toString() })

const CalendarSheet: FC<{ calendar: Calendar; visit: Visit }> = ({ calendar, visit }) => {
  const t = texts(visit.language)
  const { view, span, today, filter, entries, more } = calendar
  const names = { monat: t.month, woche: t.week, liste: t.list }
  return (
    <Article title={t.calendarTitle} lead={t.calendarLead}>
      <ListFilters
        to={addresses.calendar()}
        reset={addressOf({ ...calendar, filter: {} }, view, span.first)}
        filter={filter}
        kept={{ ansicht: view === 'monat' ? undefined : view, ab: span.first.toString(), art: filter.kind }}
      />
      <TabLinks
        label={t.view}
        items={calendarViews.map((one) => ({
          to: addressOf(calendar, one, span.first),
          label: names[one],
          current: one === view ? 'page' : undefined,
        }))}
      />
      <Section title={nameOf(view, span, visit)} id="zeitraum">
        <TurnPages calendar={calendar} visit={visit} />
        {more && (
          <Notice>
            <p>{t.tooMany(most)}</p>
          </Notice>
        )}
        {view === 'monat' && (
          <MonthTable span={span} today={today} entries={entries} caption={nameOf(view, span, visit)} />
        )}
        <Holidays span={span} narrow={view === 'monat'} />
        {entries.length > 0 ? (
          <div class={view === 'monat' ? 'only-narrow' : undefined}>
            <Lists calendar={calendar} visit={visit} />
          </div>
        ) : (
          <EmptyState title={t.noDates} icon="calendar" level={3}>
            <p>{t.noDatesHelp}</p>
          </EmptyState>
        )}
      </Section>
      <Subscribe filter={filter} calendar />
    </Article>
  )
}

/** The public holidays of a span in words: a list of events does not show days on which nothing happens. */
const Holidays: FC<{ span: DaySpan; narrow: boolean }> = ({ span, narrow }) => {
  const { language, space } = useVisit()
  const days = holidaysBetween(span.first, span.last, space.settings.state)
  if (days.length === 0) return null
  return (
    <p class={narrow ? 'small only-narrow' : 'small'}>
      {texts(language).holidays}{' '}
      {days.map(({ day, name }) => `${say(name, language)} (${dateWithWeekday(day, language)})`).join(', ')}
    </p>
  )
}

/** The list; what is over in the month that is running stands folded above it. */
const Lists: FC<{ calendar: Calendar; visit: Visit }> = ({ calendar: { entries, span, today, view }, visit }) => {
  const running = view === 'monat' && today.year === span.first.year && today.month === span.first.month
  const midnight = today.toZonedDateTime(homeZone).toInstant()
  const isOver = ({ startsAt, endsAt }: ListedEntry) =>
    running && startsAt !== null && Temporal.Instant.compare(endsAt ?? startsAt, midnight) < 0
  const over = entries.filter(isOver)
  const ahead = entries.filter((entry) => !isOver(entry))
  return (
    <Stack>
      {over.length > 0 && (
        <Details summary={texts(visit.language).earlierThisMonth}>
          <EntryTimetable entries={over} year={today.year} span={span} />
        </Details>
      )}
      {ahead.length > 0 && <EntryTimetable entries={ahead} year={today.year} span={span} />}
    </Stack>
  )
}

/** 'November 2026', or the days of a week. */
function nameOf(view: CalendarView, { first, last }: DaySpan, { language }: Pick<Visit, 'language'>): string {
  const month = (day: Temporal.PlainDate) => day.toLocaleString(intlTag[language], { month: 'long', year: 'numeric' })
  if (view === 'monat') return month(first)
  return view === 'woche'
    ? texts(language).weekOf(date(first, language), date(last, language))
    : texts(language).weekOf(month(first), month(last))
}

const TurnPages: FC<{ calendar: Calendar; visit: Visit }> = ({ calendar, visit }) => {
  const t = texts(visit.language)
  const { view, span, today } = calendar
  const turn = (direction: -1 | 1) => {
    const day = neighbour(span, view, direction)
    return { to: addressOf(calendar, view, day), label: nameOf(view, spanAround(day, view), visit) }
  }
  const [before, after] = [turn(-1), turn(1)]
  return (
    <nav class="pages" aria-label={t.turn}>
      <Link to={before.to} rel="prev">
        ← {before.label}
      </Link>
      <Link to={after.to} rel="next">
        {after.label} →
      </Link>
      <Link to={addressOf(calendar, view, today)}>{t.today}</Link>
    </nav>
  )
}
