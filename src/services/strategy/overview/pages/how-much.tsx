import type { FC } from 'hono/jsx'
import { euro } from '#foundation/text/numbers.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { Draw } from '#foundation/ui/drawing.tsx'
import { Section } from '#foundation/ui/layout.tsx'
import { DataTable } from '#foundation/ui/table.tsx'
import { words } from '../../measures/texts.ts'
import { moneyBars } from '../drawings/bars.ts'
import type { Overview } from '../overview.ts'
import { texts } from '../texts.ts'

interface Line {
  readonly label: string
  readonly plannedCents: number | null
  readonly actualCents: number | null
  readonly withPlanned: number
  readonly withActual: number
  readonly bars: boolean
}

/** Planned and actual money year by year and all together; what is not known is said, never drawn as nought. */
export const HowMuch: FC<{ of: Overview }> = ({ of: { money, all } }) => {
  const { language } = useVisit()
  const [t, w] = [texts(language), words(language)]
  if (all.count === 0) return null
  if (money.years.length === 0)
    return (
      <Section title={t.howMuch} id="wie-viel-geld">
        <p>{t.noMoney}</p>
      </Section>
    )
  const most = Math.max(
    ...money.years.flatMap(({ plannedCents, actualCents }) => [plannedCents ?? 0, actualCents ?? 0]),
  )
  const lines: Line[] = [
    ...money.years.map((year) => ({ ...year, label: String(year.year), bars: true })),
    {
      label: t.together,
      plannedCents: all.withPlanned ? all.plannedCents : null,
      actualCents: all.withActual ? all.actualCents : null,
      withPlanned: all.withPlanned,
      withActual: all.withActual,
      bars: false,
    },
  ]
  const mostOfSource = Math.max(
    0,
    ...money.sources.flatMap(({ plannedCents, actualCents }) => [plannedCents ?? 0, actualCents ?? 0]),
  )
  const amount = (cents: number | null, of: number) =>
    cents === null ? (
      t.unknown
    ) : (
      <>
        {euro(Math.round(cents / 100) * 100, language)} <span class="small quiet money-of">{t.ofMeasures(of)}</span>
      </>
    )
  return (
    <Section title={t.howMuch} id="wie-viel-geld">
      <p>{t.moneyKnown(all.withPlanned, all.withActual, all.count)}</p>
      <DataTable
        caption={t.moneyTable}
        captionOutOfSight
        rows={lines}
        columns={[
          { label: t.year, value: ({ label }) => label },
          { label: t.planned, value: (line) => amount(line.plannedCents, line.withPlanned), number: true },
          { label: t.actual, value: (line) => amount(line.actualCents, line.withActual), number: true },
          {
            label: t.bars,
            value: ({ bars, plannedCents, actualCents }) =>
              bars && <Draw of={moneyBars(plannedCents, actualCents, most)} />,
          },
        ]}
      />
      <p class="small">{t.barsLegend}</p>
      <DataTable
        caption={t.sourcesTable}
        rows={money.sources}
        columns={[
          {
            label: t.source,
            value: ({ source, kind }) => (
              <>
                {source} <span class="small quiet">{w[kind]}</span>
              </>
            ),
          },
          { label: t.planned, value: (line) => amount(line.plannedCents, line.withPlanned), number: true },
          { label: t.actual, value: (line) => amount(line.actualCents, line.withActual), number: true },
          {
            label: t.bars,
            value: ({ plannedCents, actualCents }) => <Draw of={moneyBars(plannedCents, actualCents, mostOfSource)} />,
          },
        ]}
      />
      {money.allSources > money.sources.length && (
        <p class="small">{t.moreSources(money.allSources - money.sources.length)}</p>
      )}
    </Section>
  )
}
