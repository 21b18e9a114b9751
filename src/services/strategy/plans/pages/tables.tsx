import type { FC } from 'hono/jsx'
import { acceptedBy } from '#foundation/files/detect.ts'
import { spreadsheetTypes } from '#foundation/files/spreadsheet.ts'
import { page } from '#foundation/http/route.ts'
import { relativeDay } from '#foundation/text/dates.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { Details } from '#foundation/ui/details.tsx'
import { FileInput } from '#foundation/ui/file-input.tsx'
import { Form } from '#foundation/ui/form.tsx'
import { Article, Columns, Section, Stack } from '#foundation/ui/layout.tsx'
import { ActionLink, LinkList } from '#foundation/ui/links.tsx'
import { DataTable } from '#foundation/ui/table.tsx'
import { access } from '../../access.ts'
import { planAddresses } from '../addresses.ts'
import { headingOf } from '../cells-of.ts'
import { type PlanColumn, sheetKinds, sheets } from '../columns.ts'
import { keptDays, type SentPlan, sentPlans } from '../sent-plans.ts'
import { planTexts } from '../texts.ts'
import { trailTo } from './trail.ts'

/** A file at most. */
export const mostBytes = 10_000_000

/** Tables come in and go out here. */
export const tablesPage = page(access, {
  address: planAddresses.tables,
  action: 'measure.write',
  load: async ({ tx, space }) => ({ sent: await sentPlans(tx, space.id) }),
  head: (_data, visit) => ({
    title: planTexts(visit.language).title,
    trail: trailTo(visit, 'measures'),
    noIndex: true,
  }),
  view({ sent }, { language }) {
    const t = planTexts(language)
    return (
      <Article title={t.title} lead={t.lead}>
        <Columns>
          <Stack gap="airy">
            <Section title={t.send} id="einlesen">
              <Form path={planAddresses.tables.path} files submit={t.preview}>
                <FileInput
                  name="file"
                  label={t.file}
                  accept={acceptedBy(spreadsheetTypes)}
                  types={t.fileTypes}
                  most="10 MB"
                />
              </Form>
            </Section>
            {sent.length > 0 && <Sent of={sent} />}
          </Stack>
          <Stack>
            <Section title={t.take} id="herunterladen">
              <p>{t.takeLead}</p>
              <Stack gap="tight">
                <ActionLink to={planAddresses.xlsx()}>{t.asXlsx}</ActionLink>
                <ActionLink to={planAddresses.ods()}>{t.asOds}</ActionLink>
                <ActionLink to={planAddresses.csv()}>{t.asCsv}</ActionLink>
                <ActionLink to={planAddresses.empty()}>{t.asEmpty}</ActionLink>
              </Stack>
            </Section>
          </Stack>
        </Columns>
        <How />
      </Article>
    )
  },
})

const Sent: FC<{ of: readonly SentPlan[] }> = ({ of }) => {
  const { language, now } = useVisit()
  const t = planTexts(language)
  return (
    <Section title={t.sentBefore} id="zuletzt">
      <LinkList
        items={of.map(({ id, fileName, sentAt, takenAt }) => ({
          to: planAddresses.preview({ tabelle: id }),
          title: fileName,
          note: takenAt ? t.takenAt(relativeDay(takenAt, now, language)) : t.sentAt(relativeDay(sentAt, now, language)),
        }))}
      />
      <p class="small">{t.kept(keptDays)}</p>
    </Section>
  )
}

const How: FC = () => {
  const { language } = useVisit()
  const t = planTexts(language)
  return (
    <Section title={t.how} id="so-geht-es">
      <ul>
        {[t.howTitle, t.howNumber, t.howEmpty, t.howDates, t.howMoney, t.howRefused].map((rule) => (
          <li>{rule}</li>
        ))}
      </ul>
      <Details summary={t.columns}>
        <Stack>
          {sheetKinds.map((kind) => (
            <DataTable
              caption={headingOf(sheets[kind], language)}
              rows={Object.values(sheets[kind].columns) as PlanColumn[]}
              columns={[
                { label: t.column, value: (column) => headingOf(column, language) },
                { label: t.alsoCalled, value: ({ also }) => also.join(', ') },
              ]}
            />
          ))}
        </Stack>
      </Details>
    </Section>
  )
}
