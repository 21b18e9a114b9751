import type { FC } from 'hono/jsx'
import { Select } from '#foundation/ui/choices.tsx'
import { useVisit } from '#foundation/ui/context.ts'
import { Filters, HiddenInput } from '#foundation/ui/form.tsx'
import { DateInput } from '#foundation/ui/inputs.tsx'
import { addresses } from '../../addresses.ts'
import type { CalendarRoom } from '../../calendars/calendar-queries.ts'
import type { CalendarQuery } from '../../calendars/calendar-time.ts'
import { calendarTexts } from '../../texts/calendar.ts'
import { kindWords } from '../../texts/words.ts'

interface FilterProps {
  asked: CalendarQuery
  rooms: readonly CalendarRoom[]
  day: Temporal.PlainDate | undefined
}

/** Which house, what kind, from which day on. */
export const CalendarFilters: FC<FilterProps> = ({ asked, rooms, day }) => {
  const { language } = useVisit()
  const t = calendarTexts(language)
  const houses = new Map(rooms.map(({ building, buildingName }) => [building, buildingName]))
  const kinds = [...new Set(rooms.map(({ kind }) => kind))]
  const on = [asked.haus, asked.art].filter(Boolean).length
  return (
    <Filters
      to={addresses.providerCalendar()}
      reset={on ? addresses.providerCalendar({ ansicht: asked.ansicht, ab: day?.toString() }) : undefined}
      active={on}
    >
      <HiddenInput name="ansicht" value={asked.ansicht} />
      <Select
        name="haus"
        label={t.building}
        optional
        empty={t.allBuildings}
        value={asked.haus ?? ''}
        choices={[...houses].map(([value, label]) => ({ value, label }))}
      />
      <Select
        name="art"
        label={t.kind}
        optional
        empty={t.allKinds}
        value={asked.art ?? ''}
        choices={kinds.map((value) => ({ value, label: kindWords(language)[value] }))}
      />
      <DateInput name="ab" label={t.from} value={day?.toString()} optional />
    </Filters>
  )
}
