import type { FC } from 'hono/jsx'
import { page } from '#foundation/http/route.ts'
import type { Visit } from '#foundation/http/visit.ts'
import { clockWords } from '#foundation/text/calendar-words.ts'
import { date } from '#foundation/text/dates.ts'
import type { Language } from '#foundation/text/language.ts'
import { Checkbox, CheckboxGroup } from '#foundation/ui/choices.tsx'
import { useVisit } from '#foundation/ui/context.ts'
import { Details } from '#foundation/ui/details.tsx'
import { Form, HiddenInput } from '#foundation/ui/form.tsx'
import { DateInput, TextInput, TimeInput } from '#foundation/ui/inputs.tsx'
import { Article, Columns, Section, Stack } from '#foundation/ui/layout.tsx'
import { ActionLink, Button } from '#foundation/ui/links.tsx'
import { DataTable } from '#foundation/ui/table.tsx'
import { access } from '../../access.ts'
import { addresses } from '../../addresses.ts'
import { type SchoolHoliday, schoolHolidaysOf } from '../../calendars/school-holidays.ts'
import { type OpeningRow, openingRows, weekdays } from '../../offers/openings-input.ts'
import { type KeptException, keptOpenings } from '../../offers/provider-queries.ts'
import type { Opening, Resource } from '../../resource.ts'
import { localDay } from '../../rules/times.ts'
import { openingsTexts } from '../../texts/openings.ts'
import { SchoolHolidayRule } from '../calendar/school-holiday-rule.tsx'
import { offeredTrail } from './building.tsx'
import { loadResource, resourceSubject } from './edit.tsx'

/** When something is open: rows of a week, and days on which something else holds. */
export const openingsPage = page(access, {
  address: addresses.openings,
  action: 'resource.keep',
  async load(work, params) {
    const resource = await loadResource(work, params)
    const today = localDay(work.now)
    const schoolHolidays = await schoolHolidaysOf(work.tx, work.space.id, today)
    return { resource, schoolHolidays, ...(await keptOpenings(work, resource.id, today)) }
  },
  subject: ({ resource }) => resourceSubject(resource),
  head: ({ resource }, visit) => ({
    title: openingsTexts(visit.language).openingsTitle(resource.title),
    trail: offeredTrail(visit),
    noIndex: true,
  }),
  view({ resource, openings, exceptions, schoolHolidays }, { language }) {
    const t = openingsTexts(language)
    const at = { resource: resource.slug }
    return (
      <Article title={t.openings} kicker={resource.title} lead={t.openingsLead}>
        <Week resource={resource} openings={openings} schoolHolidays={schoolHolidays} />
        <Exceptions resource={resource} exceptions={exceptions} />
        <ActionLink to={addresses.edit(at)} icon="edit">
          {t.toEdit}
        </ActionLink>
      </Article>
    )
  },
})

/** Days with the same times in one row, as they were typed. */
function rowsOf(openings: readonly Opening[]): { days: string[]; opening: Opening }[] {
  const key = ({ opens, closes, firstDay, lastDay }: Opening) => [opens, closes, firstDay, lastDay].join(' ')
  return [...Map.groupBy(openings, key).values()].flatMap((same) =>
    same[0] ? [{ days: same.map(({ weekday }) => String(weekday)), opening: same[0] }] : [],
  )
}

const clock = (minutes: number) => {
  const inDay = minutes % 1440
  return new Temporal.PlainTime(Math.floor(inDay / 60), inDay % 60)
}

interface WeekProps {
  resource: Resource
  openings: readonly Opening[]
  schoolHolidays: readonly SchoolHoliday[]
}

const Week: FC<WeekProps> = ({ resource, openings, schoolHolidays }) => {
  const { language, attempt } = useVisit()
  const t = openingsTexts(language)
  const rows = rowsOf(openings)
  const typed = attempt?.form === addresses.openings.path
  const shown = typed ? openingRows.length : Math.min(rows.length + 2, openingRows.length)
  return (
    <Section title={t.week} id="woche">
      <Form
        path={addresses.openings.path}
        action={addresses.openings({ resource: resource.slug })}
        submit={t.save}
        cancel={addresses.edit({ resource: resource.slug })}
      >
        <HiddenInput name="version" value={resource.version} />
        <p class="small">{t.closesHint}</p>
        {openingRows.slice(0, shown).map((row) => (
          <Row row={row} of={rows[row - 1]} isTyped={typed && wasTyped(attempt, row)} />
        ))}
        {shown < openingRows.length && <p class="small">{t.moreRows}</p>}
        <Checkbox name="holidaysClosed" label={t.holidays} optional checked={resource.rules.holidays === 'closed'} />
        <SchoolHolidayRule value={resource.rules.schoolHolidays} known={schoolHolidays} />
      </Form>
    </Section>
  )
}

/** Something stands in the row of a form that came back. */
const wasTyped = (attempt: Visit['attempt'], row: OpeningRow) =>
  ['days', 'opens', 'closes'].some((name) => Boolean(attempt?.values[`${name}${row}`]?.length))

interface RowProps {
  row: OpeningRow
  of?: { days: string[]; opening: Opening }
  isTyped: boolean
}

/** A row that says something lies open; empty ones behind the first are folded away. */
const Row: FC<RowProps> = ({ row, of, isTyped }) => {
  const t = openingsTexts(useVisit().language)
  const inputs = <RowInputs row={row} of={of} />
  return of || isTyped || row === 1 ? inputs : <Details summary={t.moreRow}>{inputs}</Details>
}

const RowInputs: FC<Omit<RowProps, 'isTyped'>> = ({ row, of }) => {
  const { language } = useVisit()
  const t = openingsTexts(language)
  const time = (minutes: number | undefined) =>
    minutes === undefined ? undefined : clock(minutes).toString({ smallestUnit: 'minute' })
  return (
    <Stack>
      <div class="ticks-beside">
        <CheckboxGroup
          name={`days${row}`}
          label={`${t.row(row)}: ${t.days}`}
          values={of?.days}
          choices={weekdays.map((value) => ({ value, label: t[`weekday${value}`] }))}
        />
      </div>
      <Columns as="even">
        <TimeInput name={`opens${row}`} label={t.opens} value={time(of?.opening.opens)} optional />
        <TimeInput name={`closes${row}`} label={t.closes} value={time(of?.opening.closes)} optional />
      </Columns>
      <Columns as="even">
        <DateInput
          name={`first${row}`}
          label={t.firstDay}
          hint={t.onlyThen}
          value={of?.opening.firstDay?.toString()}
          optional
        />
        <DateInput
          name={`last${row}`}
          label={t.lastDay}
          hint={t.onlyThen}
          value={of?.opening.lastDay?.toString()}
          optional
        />
      </Columns>
    </Stack>
  )
}

const Exceptions: FC<{ resource: Resource; exceptions: readonly KeptException[] }> = ({ resource, exceptions }) => {
  const { language } = useVisit()
  const t = openingsTexts(language)
  const at = { resource: resource.slug }
  return (
    <Section title={t.exceptions} id="ausnahmen">
      <p>{exceptions.length === 0 ? `${t.exceptionsLead} ${t.noExceptions}` : t.exceptionsLead}</p>
      {exceptions.length > 0 && (
        <DataTable
          caption={t.exceptions}
          captionOutOfSight
          rows={exceptions}
          columns={[
            { label: t.when, value: (one) => daysOf(one, language) },
            { label: t.openings, value: (one) => hoursOf(one, language) ?? t.closed },
            { label: t.reason, value: ({ reason }) => reason },
            {
              label: t.removeIt,
              value: ({ id }) => (
                <Form
                  path={addresses.removeException.path}
                  action={addresses.removeException({ ...at, exception: id })}
                  prefix={`${id}-`}
                >
                  <Button look="plain" icon="remove">
                    {t.removeIt}
                  </Button>
                </Form>
              ),
            },
          ]}
        />
      )}
      <Details summary={t.addException}>
        <Form path={addresses.addException.path} action={addresses.addException(at)} prefix="a-" submit={t.save}>
          <Columns as="even">
            <DateInput name="firstDay" label={t.firstDay} />
            <DateInput name="lastDay" label={t.lastDay} hint={t.lastDayHint} optional />
          </Columns>
          <Columns as="even">
            <TimeInput name="opens" label={t.opens} hint={t.exceptionTimesHint} optional />
            <TimeInput name="closes" label={t.closes} optional />
          </Columns>
          <TextInput name="reason" label={t.reason} hint={t.reasonHint} maxlength={200} optional />
        </Form>
      </Details>
    </Section>
  )
}

function daysOf({ firstDay, lastDay }: KeptException, language: Language): string {
  return firstDay.equals(lastDay)
    ? date(firstDay, language)
    : `${date(firstDay, language)} – ${date(lastDay, language)}`
}

function hoursOf({ opens, closes }: KeptException, language: Language): string | null {
  return opens === null || closes === null
    ? null
    : `${clockWords(clock(opens), language)} – ${clockWords(clock(closes), language)}`
}
