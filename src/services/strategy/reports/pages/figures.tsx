import type { FC } from 'hono/jsx'
import { euro, integer, percent } from '#foundation/text/numbers.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { Draw } from '#foundation/ui/drawing.tsx'
import { Columns, Section } from '#foundation/ui/layout.tsx'
import { type Column, DataTable } from '#foundation/ui/table.tsx'
import { StatusTag } from '#foundation/ui/tags.tsx'
import { phases } from '../../measures/measure.ts'
import { type RollUp, sumUp } from '../../measures/rules/roll-up.ts'
import { timelinessTones } from '../../measures/status.tsx'
import { words } from '../../measures/texts.ts'
import { timelinesses } from '../../overview/asked.ts'
import { phaseDonut, phaseSign } from '../../overview/drawings/donut.ts'
import type { FullReport } from '../load-report.ts'
import { reportTexts } from '../texts.ts'

/** The figures of the report beside those of the one before: phases, schedule, milestones, money. */
export const Figures: FC<{ of: FullReport }> = ({ of: { rows, before } }) => {
  const { language } = useVisit()
  const [t, w] = [reportTexts(language), words(language)]
  const now = sumUp(rows)
  const then = before && sumUp(before.rows)
  const both = <Row,>(value: (of: RollUp, row: Row) => string): Column<Row>[] => [
    ...(then ? [{ label: t.before, value: (row: Row) => value(then, row), number: true }] : []),
    { label: t.now, value: (row: Row) => value(now, row), number: true },
  ]
  const ring = {
    number: integer(now.count, language),
    word: t.measuresWord(now.count),
    label: `${t.phases}: ${t.measures(now.count)}`,
  }
  return (
    <Section title={t.phases} id="zahlen">
      <Columns as="even">
        <Draw of={phaseDonut(now.phases, w, ring)} />
        <DataTable
          caption={t.phase}
          rows={phases}
          columns={[
            {
              label: t.phase,
              value: (phase) => (
                <>
                  <Draw of={phaseSign(phase)} />
                  {w[phase]}
                </>
              ),
            },
            ...both<(typeof phases)[number]>((of, phase) => integer(of.phases[phase], language)),
          ]}
        />
      </Columns>
      <DataTable
        caption={t.schedule}
        rows={timelinesses}
        columns={[
          { label: t.schedule, value: (key) => <StatusTag tone={timelinessTones[key]}>{w[key]}</StatusTag> },
          ...both<(typeof timelinesses)[number]>((of, key) => integer(of.timeliness[key], language)),
        ]}
      />
      <DataTable
        caption={t.money}
        rows={figureRows}
        columns={[
          { label: t.money, value: (row) => t[row.label] },
          ...both<(typeof figureRows)[number]>((of, row) => row.value(of, language) ?? t.unknown),
        ]}
      />
      <p class="small">
        {t.rule(now.withMilestones, now.count)} {t.planned}: {t.moneyOf(now.withPlanned, now.count)}. {t.actual}:{' '}
        {t.moneyOf(now.withActual, now.count)}.
      </p>
    </Section>
  )
}

const figureRows = [
  {
    label: 'planned',
    value: (of: RollUp, language: 'de' | 'en' | 'leicht') =>
      of.withPlanned ? euro(of.plannedCents, language) : undefined,
  },
  {
    label: 'actual',
    value: (of: RollUp, language: 'de' | 'en' | 'leicht') =>
      of.withActual ? euro(of.actualCents, language) : undefined,
  },
  {
    label: 'progress',
    value: (of: RollUp, language: 'de' | 'en' | 'leicht') =>
      of.progress === null ? undefined : percent(of.progress, language),
  },
] as const
