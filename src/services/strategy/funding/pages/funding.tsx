import type { FC } from 'hono/jsx'
import { z } from 'zod'
import { page, type Work } from '#foundation/http/route.ts'
import { hrefFor } from '#foundation/http/visit.ts'
import type { Language } from '#foundation/text/language.ts'
import { euro, integer } from '#foundation/text/numbers.ts'
import { Select } from '#foundation/ui/choices.tsx'
import { useVisit } from '#foundation/ui/context.ts'
import { EmptyState, Notice } from '#foundation/ui/feedback.tsx'
import { Filters } from '#foundation/ui/form.tsx'
import { Article, Row, Section } from '#foundation/ui/layout.tsx'
import { ActionLink, Link } from '#foundation/ui/links.tsx'
import { DataTable } from '#foundation/ui/table.tsx'
import { StatusTag } from '#foundation/ui/tags.tsx'
import { access } from '../../access.ts'
import { addresses } from '../../addresses.ts'
import { texts as measureTexts } from '../../measures/texts.ts'
import { partAddresses } from '../../parts/addresses.ts'
import { fundingAddresses } from '../addresses.ts'
import { moneyOfMeasures } from '../queries.ts'
import { byYear, type FundingLine, fundingLines, total } from '../rules/funding.ts'
import { fundingTexts } from '../texts.ts'

export const fundingQuery = z.object({ quelle: z.string().max(200).catch('') })

/** All sources, those that give grants first, then by name, and the lines of the one that is asked for; the first one when none is. */
export async function fundingOf({ tx, space }: Work, quelle: string) {
  const money = await moneyOfMeasures(tx, space.id)
  const grants = new Set(money.filter(({ kind }) => kind === 'grant').map(({ source }) => source))
  const sources = [...new Set(money.map(({ source }) => source))].toSorted(
    (a, b) => Number(grants.has(b)) - Number(grants.has(a)) || a.localeCompare(b, 'de'),
  )
  const source = sources.find((one) => one === quelle) ?? sources[0] ?? null
  return { sources, source, lines: source === null ? [] : fundingLines(money, source) }
}

/** What each source of money gives to which measure, for the tables funders ask for. */
export const fundingPage = page(access, {
  address: fundingAddresses.funding,
  action: 'measure.write',
  query: fundingQuery,
  load: (work, _params, { quelle }) => fundingOf(work, quelle),
  head: (_data, visit) => ({
    title: fundingTexts(visit.language).title,
    noIndex: true,
    wide: true,
    trail: [{ href: hrefFor(visit, addresses.start()), label: measureTexts(visit.language).strategy }],
  }),
  view({ sources, source, lines }, { language }) {
    const t = fundingTexts(language)
    if (source === null)
      return (
        <Article title={t.title} lead={t.lead}>
          <EmptyState title={t.none}>
            <p>{t.noneHint}</p>
          </EmptyState>
        </Article>
      )
    const tooMuch = lines.filter((line) => line.tooMuch).length
    return (
      <Article title={t.title} lead={t.lead}>
        <Filters to={fundingAddresses.funding()} active={0}>
          <Select
            name="quelle"
            label={t.source}
            value={source}
            choices={sources.map((one) => ({ value: one, label: one }))}
          />
        </Filters>
        {tooMuch > 0 && (
          <Notice kind="warning">
            <p>{t.tooMuchHint(tooMuch)}</p>
          </Notice>
        )}
        <Row>
          <ActionLink to={fundingAddresses.xlsx({ quelle: source })} look="second">
            {t.asXlsx}
          </ActionLink>
          <ActionLink to={fundingAddresses.csv({ quelle: source })}>{t.asCsv}</ActionLink>
        </Row>
        <Section title={`${source}: ${t.years}`} id="jahre">
          <Years of={lines} />
        </Section>
        <Section title={t.lines} id="massnahmen">
          <Lines of={lines} />
          <p class="small">{t.limits}</p>
        </Section>
      </Article>
    )
  },
})

const amount = (cents: number | null, language: Language) =>
  cents === null ? fundingTexts(language).unknown : euro(cents, language)

const Years: FC<{ of: readonly FundingLine[] }> = ({ of }) => {
  const { language } = useVisit()
  const t = fundingTexts(language)
  const years = byYear(of).map(({ year, ...rest }) => ({ ...rest, label: String(year) }))
  const all = {
    label: t.together,
    planned: total(of.map(({ planned }) => planned)),
    actual: total(of.map(({ actual }) => actual)),
  }
  return (
    <DataTable
      caption={t.years}
      captionOutOfSight
      rows={[...years, all]}
      columns={[
        { label: t.year, value: ({ label }) => label },
        { label: t.planned, value: ({ planned }) => amount(planned, language), number: true },
        { label: t.actual, value: ({ actual }) => amount(actual, language), number: true },
      ]}
    />
  )
}

const Lines: FC<{ of: readonly FundingLine[] }> = ({ of }) => {
  const { language } = useVisit()
  const t = fundingTexts(language)
  return (
    <DataTable
      caption={t.lines}
      captionOutOfSight
      rows={of}
      columns={[
        {
          label: t.measure,
          value: ({ slug, code, title }) => (
            <>
              {code && <span class="small quiet">{code} </span>}
              <Link to={partAddresses.parts({ measure: slug })}>{title}</Link>
            </>
          ),
        },
        { label: t.year, value: ({ year }) => String(year) },
        { label: t.planned, value: ({ planned }) => amount(planned, language), number: true },
        { label: t.actual, value: ({ actual }) => amount(actual, language), number: true },
        { label: t.total, value: ({ totalActual }) => amount(totalActual, language), number: true },
        {
          label: t.share,
          value: ({ sharePercent }) => (sharePercent === null ? t.unknown : integer(sharePercent, language)),
          number: true,
        },
        {
          label: t.reckoned,
          value: ({ reckoned, tooMuch }) => (
            <>
              {amount(reckoned, language)} {tooMuch && <StatusTag tone="warning">{t.tooMuch}</StatusTag>}
            </>
          ),
          number: true,
        },
      ]}
    />
  )
}
