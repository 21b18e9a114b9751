import type { FC } from 'hono/jsx'
import { euro, percent } from '#foundation/text/numbers.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { Draw } from '#foundation/ui/drawing.tsx'
import { Section } from '#foundation/ui/layout.tsx'
import { DataTable } from '#foundation/ui/table.tsx'
import type { Money } from '../../measures/measure.ts'
import { words } from '../../measures/texts.ts'
import { moneyBars } from '../../overview/drawings/bars.ts'
import { partTexts } from '../texts.ts'
import { moneyOf } from '../words-of.ts'

/** Costs of a measure by year and source, each beside its bars. */
export const MoneyTable: FC<{ of: readonly Money[] }> = ({ of }) => {
  const { language } = useVisit()
  const [t, w] = [partTexts(language), words(language)]
  const sum = (key: 'plannedCents' | 'actualCents') => {
    const known = of.flatMap((one) => one[key] ?? [])
    return known.length > 0
      ? euro(
          known.reduce((all, cents) => all + cents, 0),
          language,
        )
      : t.unknown
  }
  const most = Math.max(...of.flatMap(({ plannedCents, actualCents }) => [plannedCents ?? 0, actualCents ?? 0]))
  return (
    <Section title={t.money} id="kosten">
      <p>
        {t.moneySum(sum('plannedCents'), sum('actualCents'))} <span class="small">{t.legend}</span>
      </p>
      <DataTable
        caption={t.moneyTable}
        captionOutOfSight
        rows={of}
        columns={[
          { label: t.year, value: ({ year }) => year },
          {
            label: t.moneySource,
            value: ({ source, kind, sharePercent }) => (
              <>
                {source} <span class="small">({w[kind]}</span>
                {sharePercent !== null && <span class="small">, {percent(sharePercent / 100, language, 2)}</span>}
                <span class="small">)</span>
              </>
            ),
          },
          { label: t.planned, value: ({ plannedCents }) => moneyOf(plannedCents, language), number: true },
          { label: t.actual, value: ({ actualCents }) => moneyOf(actualCents, language), number: true },
          {
            label: t.comparison,
            value: ({ plannedCents, actualCents }) => <Draw of={moneyBars(plannedCents, actualCents, most)} />,
          },
        ]}
      />
    </Section>
  )
}
