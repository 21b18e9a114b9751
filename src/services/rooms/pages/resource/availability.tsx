import type { FC } from 'hono/jsx'
import type { LocalAddress } from '#foundation/http/address.ts'
import { date, dateWithWeekday } from '#foundation/text/dates.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { Section } from '#foundation/ui/layout.tsx'
import { Link } from '#foundation/ui/links.tsx'
import { Pagination, TabLinks } from '#foundation/ui/navigation.tsx'
import { addresses } from '../../addresses.ts'
import type { Availability } from '../../drawings/availability.ts'
import { Day } from '../../drawings/day.tsx'
import { Month } from '../../drawings/month.tsx'
import { type ShownTime, type View, views } from '../../drawings/shown-time.ts'
import { Week } from '../../drawings/week.tsx'
import { daysWords, monthWord } from '../../drawings/words.ts'
import { notesOn } from '../../rules/openings.ts'
import { feedTexts } from '../../texts/feeds.ts'
import { texts } from '../../texts/resource.ts'
import { waitingTexts } from '../../texts/waiting.ts'

interface SectionProps {
  of: Availability
  shown: ShownTime
  units: readonly { id: string; name: string }[]
  title: string
}

/** When it is free: by the day, the week or the month, each with an address of its own. Nothing says who has booked. */
export const AvailabilitySection: FC<SectionProps> = ({ of, shown, units, title }) => {
  const { language } = useVisit()
  const t = texts(language)
  const { view, day, earlier, later, today, lastDay } = shown
  const to = (one: View, at: Temporal.PlainDate) => {
    const local = addresses.resource({ resource: of.resource.slug }, { ansicht: one, ab: at.toString() })
    return `${local}#frei` as LocalAddress
  }
  const words = { tag: t.day, woche: t.week, monat: t.month }
  const turns = {
    tag: [t.earlierDay, t.laterDay],
    woche: [t.earlierWeek, t.laterWeek],
    monat: [t.earlierMonth, t.laterMonth],
  }
  const kept = Temporal.PlainDate.compare(day, today) < 0 ? today : day
  const name = {
    tag: () => dateWithWeekday(day, language),
    woche: () => daysWords(day, day.add({ days: 6 }), language),
    monat: () => monthWord(day, language),
  }[view]()
  return (
    <Section title={t.availability} id="frei">
      <TabLinks
        label={t.views}
        items={views.map((one) => ({
          to: to(one, kept),
          label: words[one],
          current: one === view ? ('page' as const) : undefined,
        }))}
      />
      <h3>{name}</h3>
      {view === 'tag' && notesOn(of.calendar, day) && <p>{notesOn(of.calendar, day)}</p>}
      <Pagination
        earlier={earlier ? to(view, earlier) : undefined}
        later={later ? to(view, later) : undefined}
        earlierLabel={turns[view][0]}
        laterLabel={turns[view][1]}
      />
      <a class="out-of-sight" href="#nach-frei">
        {t.skip}
      </a>
      {view === 'tag' && <Day of={of} day={day} units={units} title={title} />}
      {view === 'woche' && <Week of={of} monday={day} />}
      {view === 'monat' && (
        <Month
          of={of}
          month={day.toPlainYearMonth()}
          caption={`${t.availability} ${name}`}
          addressOf={(at) => to(of.resource.takes === 'one' ? 'tag' : 'woche', at)}
        />
      )}
      <p class="small" id="nach-frei">
        {view === 'monat' ? t.chooseDayHint : t.chooseHint} {t.tooFar(date(lastDay, language))}
        {earlier && (
          <>
            {' '}
            <Link to={to(view, today)}>{t.today}</Link>
          </>
        )}
      </p>
      <p class="small no-print">
        <Link to={addresses.wait({ resource: of.resource.slug })}>{waitingTexts(language).linkPage}</Link>{' '}
        <Link to={addresses.busyCalendar({ resource: of.resource.slug })}>{feedTexts(language).subscribe}</Link>
      </p>
    </Section>
  )
}
