import type { FC } from 'hono/jsx'
import { z } from 'zod'
import { page } from '#foundation/http/route.ts'
import { hrefFor } from '#foundation/http/visit.ts'
import { date } from '#foundation/text/dates.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { Details } from '#foundation/ui/details.tsx'
import { EmptyState } from '#foundation/ui/feedback.tsx'
import { FileInput } from '#foundation/ui/file-input.tsx'
import { Form, HiddenInput } from '#foundation/ui/form.tsx'
import { DateInput, TextArea, TextInput } from '#foundation/ui/inputs.tsx'
import { Columns, Section, Stack } from '#foundation/ui/layout.tsx'
import { Button, Link } from '#foundation/ui/links.tsx'
import { type Column, DataTable } from '#foundation/ui/table.tsx'
import { access } from '../../access.ts'
import { addresses } from '../../addresses.ts'
import { asTable, readSchoolHolidays } from '../../calendars/read-school-holidays.ts'
import { type KeptHoliday, keptSchoolHolidays } from '../../calendars/save-school-holidays.ts'
import type { SchoolHoliday } from '../../calendars/school-holidays.ts'
import { schoolHolidayTexts } from '../../texts/school-holidays.ts'
import { ProviderPage } from '../provider-page.tsx'

const query = z.object({ vorschau: z.string().max(12_000).optional().catch(undefined) })

/** The district's school holidays: what is there, one more, or a file of which one first sees what it brings. */
export const schoolHolidaysPage = page(access, {
  address: addresses.schoolHolidays,
  action: 'calendar.keep',
  query,
  async load(work, _params, { vorschau }) {
    const read = vorschau ? readSchoolHolidays(vorschau).holidays : []
    return { kept: await keptSchoolHolidays(work), read }
  },
  head: (_data, visit) => ({
    title: schoolHolidayTexts(visit.language).title,
    trail: [{ href: hrefFor(visit, addresses.list()), label: schoolHolidayTexts(visit.language).rooms }],
    noIndex: true,
    wide: true,
  }),
  view({ kept, read }, { language }) {
    const t = schoolHolidayTexts(language)
    return (
      <ProviderPage title={t.title} lead={t.lead}>
        {read.length > 0 && <Preview read={read} kept={kept} />}
        <Section title={t.known} id="eingetragen">
          {kept.length === 0 ? (
            <EmptyState title={t.none} icon="calendar" level={3}>
              <p>{t.noneHint}</p>
            </EmptyState>
          ) : (
            <Kept kept={kept} />
          )}
          <Details summary={t.add}>
            <Form path={addresses.addSchoolHoliday.path} prefix="e-" submit={t.save}>
              <TextInput name="name" label={t.name} hint={t.nameHint} maxlength={80} />
              <Columns as="even">
                <DateInput name="firstDay" label={t.firstDay} />
                <DateInput name="lastDay" label={t.lastDay} />
              </Columns>
            </Form>
          </Details>
        </Section>
        {read.length === 0 && <Bring />}
      </ProviderPage>
    )
  },
})

const columns = (language: Parameters<typeof schoolHolidayTexts>[0]): Column<SchoolHoliday>[] => {
  const t = schoolHolidayTexts(language)
  return [
    { label: t.name, value: ({ name }) => name },
    { label: t.firstDay, value: ({ firstDay }) => date(firstDay, language) },
    { label: t.lastDay, value: ({ lastDay }) => date(lastDay, language) },
    { label: t.length, value: ({ firstDay, lastDay }) => t.days(firstDay.until(lastDay).days + 1), number: true },
  ]
}

const Kept: FC<{ kept: readonly KeptHoliday[] }> = ({ kept }) => {
  const { language } = useVisit()
  const t = schoolHolidayTexts(language)
  const removing: Column<KeptHoliday> = {
    label: t.remove,
    value: ({ id, name }) => (
      <Form
        path={addresses.removeSchoolHoliday.path}
        action={addresses.removeSchoolHoliday({ holiday: id })}
        prefix={`${id}-`}
      >
        <Button look="plain" icon="remove">
          <span aria-hidden="true">{t.remove}</span>
          <span class="out-of-sight">{t.removeOne(name)}</span>
        </Button>
      </Form>
    ),
  }
  return <DataTable caption={t.known} captionOutOfSight rows={kept} columns={[...columns(language), removing]} />
}

/** What a file brings, before it is brought in. */
const Preview: FC<{ read: readonly SchoolHoliday[]; kept: readonly KeptHoliday[] }> = ({ read, kept }) => {
  const { language } = useVisit()
  const t = schoolHolidayTexts(language)
  const isThere = (one: SchoolHoliday) =>
    kept.some(
      ({ name, firstDay, lastDay }) =>
        name === one.name && firstDay.equals(one.firstDay) && lastDay.equals(one.lastDay),
    )
  const other = (one: SchoolHoliday) =>
    kept.find(
      ({ firstDay, lastDay }) =>
        Temporal.PlainDate.compare(firstDay, one.lastDay) <= 0 &&
        Temporal.PlainDate.compare(one.firstDay, lastDay) <= 0,
    )
  const fresh = read.filter((one) => !isThere(one))
  const stateOf = (one: SchoolHoliday) => {
    if (isThere(one)) return t.isThere
    const overlapping = other(one)
    return overlapping ? t.overlapping(overlapping.name) : t.isNew
  }
  return (
    <Section title={t.preview} id="vorschau">
      <p>{fresh.length === 0 ? t.nothingNew : t.previewLead(fresh.length, read.length)}</p>
      <DataTable
        caption={t.preview}
        captionOutOfSight
        rows={read}
        columns={[...columns(language), { label: t.state, value: stateOf }]}
      />
      {fresh.length > 0 ? (
        <Form
          path={addresses.bringSchoolHolidays.path}
          prefix="v-"
          submit={t.bringIn}
          cancel={addresses.schoolHolidays()}
        >
          <HiddenInput name="rows" value={asTable(fresh)} />
        </Form>
      ) : (
        <Link to={addresses.schoolHolidays()}>{t.dismiss}</Link>
      )}
    </Section>
  )
}

/** A file, or its content: when a line is wrong, the content comes back to be mended on the spot. */
const Bring: FC = () => {
  const { language } = useVisit()
  const t = schoolHolidayTexts(language)
  return (
    <Section title={t.bring} id="datei">
      <p>{t.bringLead}</p>
      <Form path={addresses.checkSchoolHolidays.path} files prefix="d-" submit={t.check}>
        <Stack>
          <FileInput
            name="file"
            label={t.file}
            optional
            accept=".ics,.csv,.txt,text/calendar,text/csv"
            types={t.fileTypes}
            most="1 MB"
          />
          <TextArea name="text" label={t.text} hint={t.textHint} rows={4} maxlength={200_000} optional />
        </Stack>
      </Form>
    </Section>
  )
}
