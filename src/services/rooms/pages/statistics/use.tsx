import type { FC } from 'hono/jsx'
import { page } from '#foundation/http/route.ts'
import type { Language } from '#foundation/text/language.ts'
import { decimal, euro, integer, percent } from '#foundation/text/numbers.ts'
import { Select } from '#foundation/ui/choices.tsx'
import { useVisit } from '#foundation/ui/context.ts'
import { EmptyState } from '#foundation/ui/feedback.tsx'
import { Stats } from '#foundation/ui/figures.tsx'
import { Filters } from '#foundation/ui/form.tsx'
import { Columns, Row, Section } from '#foundation/ui/layout.tsx'
import { ActionLink } from '#foundation/ui/links.tsx'
import { type Column, DataTable } from '#foundation/ui/table.tsx'
import { access } from '../../access.ts'
import { addresses } from '../../addresses.ts'
import { monthWord } from '../../drawings/words.ts'
import { loadUse, type UseData } from '../../statistics/load-use.ts'
import { useQuery } from '../../statistics/period.ts'
import { type Part, partsByGroup, partsByPurpose, shareOf, type Use, useOf } from '../../statistics/use.ts'
import { useTexts } from '../../texts/statistics.ts'
import { groupsWords, purposeWords } from '../../texts/words.ts'
import { ProviderPage } from '../provider-page.tsx'
import { requestsTrail } from '../requests/request.tsx'
import { Bar } from './bar.tsx'

/** Use of rooms in figures: by room, by month, for whom and what for. Bars are drawn here, the figure beside each says the same. */
export const usePage = page(access, {
  address: addresses.use,
  action: 'use.see',
  query: useQuery,
  load: (work, _params, asked) => loadUse(work, asked),
  head: (_data, visit) => ({
    title: useTexts(visit.language).title,
    trail: requestsTrail(visit),
    noIndex: true,
    wide: true,
  }),
  view(data, { language }) {
    const t = useTexts(language)
    const { asked, rooms, all, sums, open, period } = data
    const openOf = (room: string) => [...(open.get(room)?.values() ?? [])].reduce((sum, minutes) => sum + minutes, 0)
    const byRoom = rooms.map((room) => ({
      ...room,
      use: useOf(
        sums.filter(({ resource }) => resource === room.id),
        openOf(room.id),
      ),
    }))
    const byMonth = period.months.map((month) => ({
      month,
      use: useOf(
        sums.filter((sum) => sum.month.equals(month)),
        rooms.reduce((sum, { id }) => sum + (open.get(id)?.get(month.toString()) ?? 0), 0),
      ),
    }))
    const whole = useOf(
      sums,
      rooms.reduce((sum, { id }) => sum + openOf(id), 0),
    )
    return (
      <ProviderPage title={t.title} lead={t.lead}>
        {all.length === 0 ? (
          <EmptyState title={t.none} icon="calendar">
            <p>{t.noneHint}</p>
          </EmptyState>
        ) : (
          <>
            <UseFilters {...data} />
            <Stats
              of={[
                { value: shareWords(whole, language), label: t.share },
                { value: integer(Math.round(whole.booked / 60), language), label: t.booked },
                { value: whole.bookings, label: t.bookings },
                { value: euro(whole.cents, language), label: t.income },
              ]}
            />
            <Row>
              <ActionLink to={addresses.useTable({ ...asked })} icon="download">
                {t.table}
              </ActionLink>
            </Row>
            <Section title={t.byRoom} id="raum">
              <DataTable
                caption={t.byRoom}
                captionOutOfSight
                rows={byRoom}
                columns={[
                  {
                    label: t.room,
                    value: ({ title, buildingName, providerName }) => (
                      <>
                        {title} <span class="use-where">{[buildingName, providerName].filter(Boolean).join(', ')}</span>
                      </>
                    ),
                  },
                  ...useColumns(language),
                ]}
              />
            </Section>
            <Section title={t.byMonth} id="monat">
              <DataTable
                caption={t.byMonth}
                captionOutOfSight
                rows={byMonth}
                columns={[
                  { label: t.month, value: ({ month }) => monthWord(month, language) },
                  ...useColumns(language),
                ]}
              />
            </Section>
            <Columns as="even">
              <Section title={t.byGroup} id="gruppe">
                <Parts label={t.group} of={partsByGroup(sums)} words={groupsWords(language)} />
              </Section>
              <Section title={t.byPurpose} id="zweck">
                <Parts label={t.purpose} of={partsByPurpose(sums)} words={purposeWords(language)} />
              </Section>
            </Columns>
            <p class="small">{t.hint}</p>
          </>
        )}
      </ProviderPage>
    )
  },
})

const shareWords = (use: Use, language: Language) => {
  const share = shareOf(use)
  return share === null ? useTexts(language).never : percent(share, language, share > 0 && share < 0.1 ? 1 : 0)
}

const hours = (minutes: number, language: Language) => decimal(Math.round(minutes / 6) / 10, language)

function useColumns(language: Language): Column<{ use: Use }>[] {
  const t = useTexts(language)
  return [
    {
      label: t.share,
      value: ({ use }) => (
        <span class="use-share">
          <Bar share={shareOf(use)} /> <span class="figures">{shareWords(use, language)}</span>
        </span>
      ),
    },
    { label: t.booked, value: ({ use }) => hours(use.booked, language), number: true },
    { label: t.open, value: ({ use }) => hours(use.open, language), number: true },
    { label: t.bookings, value: ({ use }) => integer(use.bookings, language), number: true },
    { label: t.cancelled, value: ({ use }) => integer(use.cancelled, language), number: true },
    { label: t.refused, value: ({ use }) => integer(use.refused, language), number: true },
    { label: t.income, value: ({ use }) => euro(use.cents, language), number: true },
  ]
}

interface PartsProps {
  label: string
  of: readonly Part<string>[]
  words: Readonly<Record<string, string>>
}

/** How bookings divide; the longest bar is the largest part. */
const Parts: FC<PartsProps> = ({ label, of, words }) => {
  const { language } = useVisit()
  const t = useTexts(language)
  const most = Math.max(1, ...of.map(({ bookings }) => bookings))
  return (
    <DataTable
      caption={label}
      captionOutOfSight
      rows={of}
      columns={[
        { label, value: ({ key }) => words[key] },
        {
          label: t.bookings,
          value: ({ bookings }) => (
            <span class="use-share">
              <Bar share={bookings / most} /> <span class="figures">{integer(bookings, language)}</span>
            </span>
          ),
        },
        { label: t.hours, value: ({ minutes }) => hours(minutes, language), number: true },
      ]}
    />
  )
}

/** So many years back; what is older was forgotten by most. */
const yearsBack = 3

const UseFilters: FC<UseData> = ({ asked, all, period }) => {
  const { language } = useVisit()
  const t = useTexts(language)
  const houses = new Map(all.map(({ building, buildingName }) => [building, buildingName]))
  const years = Array.from({ length: yearsBack + 2 }, (_, index) => String(period.today.year + 1 - index))
  const on = [asked.jahr, asked.haus].filter(Boolean).length
  return (
    <Filters to={addresses.use()} reset={on ? addresses.use() : undefined} active={on}>
      <Select
        name="jahr"
        label={t.period}
        optional
        empty={t.lastYear}
        value={asked.jahr ? String(asked.jahr) : ''}
        choices={years.map((value) => ({ value, label: value }))}
      />
      <Select
        name="haus"
        label={t.building}
        optional
        empty={t.allBuildings}
        value={asked.haus ?? ''}
        choices={[...houses].map(([value, label]) => ({ value, label }))}
      />
    </Filters>
  )
}
