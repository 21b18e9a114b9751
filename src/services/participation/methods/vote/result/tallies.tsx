import type { FC } from 'hono/jsx'
import { integer, percent } from '#foundation/text/numbers.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { type Column, DataTable } from '#foundation/ui/table.tsx'
import { Bar } from '../../../pages/bar.tsx'
import type { Kept, KeptCounted, KeptTally } from '../rules/keep-count.ts'
import type { VoteAsked } from '../rules/vote.ts'
import { resultTexts } from '../texts/results.ts'
import { nameOf } from './words.ts'

type Counted = Extract<KeptCounted, { kind: 'choice' | 'points' }>

/** Votes or points, the most first, with a bar beside each. */
export const Tallies: FC<{ asked: VoteAsked; kept: Kept; of: Counted }> = ({ asked, kept: { cast, spoilt }, of }) => {
  const { language } = useVisit()
  const t = resultTexts(language)
  const chose = cast - spoilt - of.blank
  const whole = of.kind === 'choice' ? chose : of.tallies.reduce((sum, { number }) => sum + number, 0)
  const number = (value: number) => integer(value, language)
  const columns: Column<KeptTally & { givers?: number }>[] = [
    { label: t.option, value: ({ option }) => nameOf(asked, option, language) },
    { label: t.chart, value: (tally) => <Bar share={tally.number / (whole || 1)} /> },
    { label: of.kind === 'choice' ? t.votes : t.points, value: (tally) => number(tally.number), number: true },
    of.kind === 'choice'
      ? { label: t.share, value: (tally) => percent(tally.number / (whole || 1), language, 1), number: true }
      : { label: t.givers, value: ({ givers = 0 }) => number(givers), number: true },
    { label: t.place, value: ({ place }) => place, number: true },
  ]
  return (
    <DataTable
      caption={of.kind === 'choice' ? t.sharesOf(number(chose)) : t.points}
      columns={columns}
      rows={of.tallies}
    />
  )
}
