import { api, page } from '#foundation/http/route.ts'
import type { Language } from '#foundation/text/language.ts'
import { decimal } from '#foundation/text/numbers.ts'
import { EmptyState } from '#foundation/ui/feedback.tsx'
import { Article, Section } from '#foundation/ui/layout.tsx'
import { ActionLink } from '#foundation/ui/links.tsx'
import { DataTable } from '#foundation/ui/table.tsx'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { categories } from '../categories.ts'
import { figures } from '../queries.ts'
import { categoryTexts, texts } from '../texts.ts'

export const figuresPage = page(access, {
  address: addresses.figures,
  action: 'figures.see',
  load: ({ tx, space }) => figures(tx, space.id),
  head: (_data, { language }) => ({ title: texts(language).figuresTitle, description: texts(language).figuresLead }),
  view(halves, { language }) {
    const t = texts(language)
    const c = categoryTexts(language)
    const [newest] = halves
    return (
      <Article title={t.figuresTitle} lead={t.figuresLead}>
        {!newest ? (
          <EmptyState title={t.noFigures}>
            <p>{t.noFiguresHint}</p>
          </EmptyState>
        ) : (
          <>
            <DataTable
              caption={t.figuresTitle}
              captionOutOfSight
              rows={halves}
              columns={[
                { label: t.figHalf, value: ({ half, year }) => t.halfYear(half, year) },
                { label: t.figReports, value: ({ reports }) => String(reports), number: true },
                { label: t.figCases, value: ({ cases }) => String(cases), number: true },
                { label: t.figHidden, value: ({ hidden }) => String(hidden), number: true },
                { label: t.figLeft, value: ({ left }) => String(left), number: true },
                { label: t.figRestored, value: ({ restored }) => String(restored), number: true },
                { label: t.figObjections, value: ({ objections }) => String(objections), number: true },
                { label: t.figReversals, value: ({ reversals }) => String(reversals), number: true },
                { label: t.figMedian, value: ({ medianHours }) => hours(medianHours, language), number: true },
              ]}
            />
            <Section id="gruende" title={t.byCategory}>
              <DataTable
                caption={t.halfYear(newest.half, newest.year)}
                rows={categories.filter((category) => newest.byCategory[category])}
                columns={[
                  { label: t.figCategory, value: (category) => c[category] },
                  { label: t.figReports, value: (category) => String(newest.byCategory[category] ?? 0), number: true },
                  {
                    label: t.figHiddenOf,
                    value: (category) => String(newest.hiddenByCategory[category] ?? 0),
                    number: true,
                  },
                ]}
              />
            </Section>
          </>
        )}
        <Section id="regeln" title={t.rulesTitle}>
          <p>{t.rules}</p>
        </Section>
        <Section id="ablauf" title={t.howTitle}>
          <p>{t.how}</p>
        </Section>
        <ActionLink to={addresses.figuresAsData()} icon="download">
          {t.asData}
        </ActionLink>
      </Article>
    )
  },
})

function hours(value: number | null, language: Language): string {
  if (value === null) return '–'
  return value < 48
    ? `${decimal(Math.round(value), language)} h`
    : `${decimal(Math.round(value / 24), language)} ${language === 'en' ? 'days' : 'Tage'}`
}

/** The same figures as open data. */
export const figuresAsData = api(access, {
  address: addresses.figuresAsData,
  action: 'figures.see',
  async answer({ tx, space }) {
    const halfYears = await figures(tx, space.id)
    return Response.json(
      { place: space.name, law: 'Regulation (EU) 2022/2065, Art. 15 and 24', licence: 'CC0-1.0', halfYears },
      { headers: { 'cache-control': 'public, max-age=3600', 'access-control-allow-origin': '*' } },
    )
  },
})
