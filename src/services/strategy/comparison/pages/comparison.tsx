import type { FC } from 'hono/jsx'
import { page } from '#foundation/http/route.ts'
import { hrefFor } from '#foundation/http/visit.ts'
import { date } from '#foundation/text/dates.ts'
import { decimal, euro, integer, percent } from '#foundation/text/numbers.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { EmptyState } from '#foundation/ui/feedback.tsx'
import { Article, Section } from '#foundation/ui/layout.tsx'
import { Link } from '#foundation/ui/links.tsx'
import { DataTable } from '#foundation/ui/table.tsx'
import { access } from '../../access.ts'
import { addresses } from '../../addresses.ts'
import { texts as measureTexts } from '../../measures/texts.ts'
import { comparisonAddresses } from '../addresses.ts'
import { commonFigures } from '../common.ts'
import { comparedDistricts } from '../queries.ts'
import { type Compared, commonValue, normalised } from '../rules/normalise.ts'
import { comparisonTexts } from '../texts.ts'

/** Districts side by side, in sizes that can be compared. */
export const comparisonPage = page(access, {
  address: comparisonAddresses.comparison,
  action: 'strategy.read',
  sameForVisitors: true,
  load: ({ tx }) => comparedDistricts(tx),
  head: (_data, visit) => ({
    title: comparisonTexts(visit.language).title,
    description: comparisonTexts(visit.language).lead,
    wide: true,
    trail: [{ href: hrefFor(visit, addresses.start()), label: measureTexts(visit.language).strategy }],
  }),
  view(districts, { language }) {
    const t = comparisonTexts(language)
    const [first] = districts
    return (
      <Article title={t.title} lead={t.lead}>
        {first ? (
          <>
            <p>{t.caution}</p>
            <Section title={t.strategies} id="strategien">
              <Strategies of={districts} />
            </Section>
            <Section title={t.common} id="kennzahlen">
              <p>{t.commonHint}</p>
              <Common of={districts} />
            </Section>
            <p class="small">{t.counted(date(first.countedOn, language))}</p>
          </>
        ) : (
          <EmptyState title={t.none}>
            <p>{t.noneHint}</p>
          </EmptyState>
        )}
      </Article>
    )
  },
})

const District: FC<{ of: Compared }> = ({ of: { slug, name, prefix } }) => {
  const visit = useVisit()
  const t = comparisonTexts(visit.language)
  return (
    <>
      <Link to={{ href: hrefFor(visit, addresses.start(), { space: { prefix } }) }}>{name}</Link>
      {slug === visit.space.slug && <span class="small quiet"> ({t.own})</span>}
    </>
  )
}

const Strategies: FC<{ of: readonly Compared[] }> = ({ of }) => {
  const { language } = useVisit()
  const t = comparisonTexts(language)
  const share = (value: number | null) => (value === null ? t.unknown : percent(value, language))
  const each = (cents: number | null) => (cents === null ? t.unknown : euro(Math.round(cents), language))
  return (
    <DataTable
      caption={t.strategies}
      captionOutOfSight
      rows={of.map((one) => ({ one, size: normalised(one) }))}
      columns={[
        { label: t.district, value: ({ one }) => <District of={one} /> },
        { label: t.measures, value: ({ one }) => integer(one.measures, language), number: true },
        { label: t.completed, value: ({ size }) => share(size.completed), number: true },
        { label: t.late, value: ({ size }) => share(size.late), number: true },
        { label: t.plannedEach, value: ({ size }) => each(size.plannedEach), number: true },
        { label: t.actualEach, value: ({ size }) => each(size.actualEach), number: true },
      ]}
    />
  )
}

const Common: FC<{ of: readonly Compared[] }> = ({ of }) => {
  const { language } = useVisit()
  const t = comparisonTexts(language)
  return (
    <DataTable
      caption={t.common}
      captionOutOfSight
      rows={of}
      columns={[
        { label: t.district, value: (one) => <District of={one} /> },
        ...commonFigures.map((figure) => ({
          label: t[figure],
          value(one: Compared) {
            const value = commonValue(one, figure)
            const day = one.common[figure]?.day
            if (value === null) return t.unknown
            return (
              <>
                {Number.isInteger(value) ? integer(value, language) : decimal(value, language)}{' '}
                {day && <span class="small quiet">({day.slice(0, 4)})</span>}
              </>
            )
          },
          number: true,
        })),
      ]}
    />
  )
}
