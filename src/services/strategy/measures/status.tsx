import type { FC } from 'hono/jsx'
import { date } from '#foundation/text/dates.ts'
import { useVisit } from '#foundation/ui/context.ts'
import type { Tone } from '#foundation/ui/feedback.tsx'
import { Row } from '#foundation/ui/layout.tsx'
import { DescriptionList } from '#foundation/ui/table.tsx'
import { StatusTag } from '#foundation/ui/tags.tsx'
import type { Measure, MeasureRow, Phase } from './measure.ts'
import { type Freshness, freshnessOf } from './rules/freshness.ts'
import { plannedOf, type Timeliness, timelinessOf } from './rules/timeliness.ts'
import { texts, words } from './texts.ts'

export const phaseTones: Record<Phase, Tone | undefined> = {
  idea: undefined,
  planning: 'info',
  implementation: 'info',
  operation: 'success',
  completed: 'success',
  ended: 'danger',
}
export const timelinessTones: Record<Timeliness, Tone | undefined> = {
  'on-time': 'success',
  late: 'danger',
  paused: 'warning',
  unknown: undefined,
}
export const freshnessTones: Record<Freshness, Tone | undefined> = {
  fresh: 'success',
  ageing: 'info',
  stale: 'warning',
  settled: undefined,
  never: undefined,
}

/** Phase and timeliness of a measure in lists; freshness only where it is bad. */
export const StatusTags: FC<{ of: MeasureRow; today: Temporal.PlainDate }> = ({ of, today }) => {
  const w = words(useVisit().language)
  const time = timelinessOf(of, today).value
  const age = freshnessOf(of, today).value
  return (
    <Row>
      <StatusTag tone={phaseTones[of.phase]}>{w[of.phase]}</StatusTag>
      {time !== 'unknown' && <StatusTag tone={timelinessTones[time]}>{w[time]}</StatusTag>}
      {(age === 'stale' || age === 'never') && <StatusTag tone={freshnessTones[age]}>{w[age]}</StatusTag>}
    </Row>
  )
}

/** The three values apart, each with what it rests on and, where somebody knew better, with the reason. */
export const ThreeValues: FC<{ of: Measure; today: Temporal.PlainDate }> = ({ of, today }) => {
  const { language } = useVisit()
  const [t, w] = [texts(language), words(language)]
  const time = timelinessOf(plannedOf(of, today), today)
  const age = freshnessOf(of, today)
  return (
    <DescriptionList
      of={[
        [
          t.phase,
          <>
            <StatusTag tone={phaseTones[of.phase]}>{w[of.phase]}</StatusTag>
            {of.phaseSince && <span class="small"> {t.since(date(of.phaseSince, language))}</span>}
          </>,
        ],
        [
          t.timeliness,
          <>
            <StatusTag tone={timelinessTones[time.value]}>{w[time.value]}</StatusTag>
            {of.timelinessWhy && time.value !== time.byRule && (
              <p class="small">{t.saidInstead(w[time.byRule], of.timelinessWhy)}</p>
            )}
          </>,
        ],
        [
          t.freshness,
          <>
            <StatusTag tone={freshnessTones[age.value]}>{w[age.value]}</StatusTag>
            {age.days !== null && <span class="small"> {t.daysOld(age.days)}</span>}
            {of.freshnessWhy && age.value !== age.byRule && (
              <p class="small">{t.saidInstead(w[age.byRule], of.freshnessWhy)}</p>
            )}
          </>,
        ],
      ]}
    />
  )
}
