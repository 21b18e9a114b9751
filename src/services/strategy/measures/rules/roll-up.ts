import { type MeasureRow, type Phase, phases } from '../measure.ts'
import { type Freshness, freshnessOf } from './freshness.ts'
import { type Timeliness, timelinessOf } from './timeliness.ts'

/** What some measures are together: of a solution, a vision, a municipality or the whole strategy. */
export interface RollUp {
  readonly count: number
  readonly phases: Readonly<Record<Phase, number>>
  readonly timeliness: Readonly<Record<Timeliness, number>>
  readonly freshness: Readonly<Record<Freshness, number>>
  /**
   * 'late' as soon as one measure is late, 'on-time' when at least one is on time and none is late, 'paused' when only paused ones are
   * left, otherwise 'unknown'.
   */
  readonly standsAs: Timeliness
  /** Mean share of milestones reached (0 to 1) of those measures that have milestones; null when none has. */
  readonly progress: number | null
  readonly withMilestones: number
  /** Sums in cents of what is known, and of how many measures something is known. */
  readonly plannedCents: number
  readonly withPlanned: number
  readonly actualCents: number
  readonly withActual: number
}

/** Share of milestones reached, dropped ones left out; null without milestones. */
export const progressOf = ({
  milestonesDone,
  milestonesOpen,
}: Pick<MeasureRow, 'milestonesDone' | 'milestonesOpen'>) =>
  milestonesDone + milestonesOpen === 0 ? null : milestonesDone / (milestonesDone + milestonesOpen)

/** What is summed up of a measure: schedule and age as they were reckoned on a day, also one that has passed. */
export type Reckoned = Pick<
  MeasureRow,
  'phase' | 'milestonesDone' | 'milestonesOpen' | 'plannedCents' | 'actualCents'
> & {
  readonly timeliness: Timeliness
  readonly freshness: Freshness
}

/** Sums up measures by the rule said at `RollUp`. Every measure is counted once, whatever its size. */
export const rollUp = (measures: readonly MeasureRow[], today: Temporal.PlainDate): RollUp =>
  sumUp(
    measures.map((measure) => ({
      ...measure,
      timeliness: timelinessOf(measure, today).value,
      freshness: freshnessOf(measure, today).value,
    })),
  )

/** The same of measures whose schedule and age are known already. */
export function sumUp(measures: readonly Reckoned[]): RollUp {
  const timeliness = { 'on-time': 0, late: 0, paused: 0, unknown: 0 }
  const freshness = { fresh: 0, ageing: 0, stale: 0, settled: 0, never: 0 }
  const byPhase = Object.fromEntries(phases.map((phase) => [phase, 0])) as Record<Phase, number>
  for (const measure of measures) {
    byPhase[measure.phase]++
    timeliness[measure.timeliness]++
    freshness[measure.freshness]++
  }
  const progress = measures.map(progressOf).filter((share) => share !== null)
  const planned = measures.map(({ plannedCents }) => plannedCents).filter((cents) => cents !== null)
  const actual = measures.map(({ actualCents }) => actualCents).filter((cents) => cents !== null)
  const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0)
  return {
    count: measures.length,
    phases: byPhase,
    timeliness,
    freshness,
    standsAs: together(timeliness),
    progress: progress.length ? sum(progress) / progress.length : null,
    withMilestones: progress.length,
    plannedCents: sum(planned),
    withPlanned: planned.length,
    actualCents: sum(actual),
    withActual: actual.length,
  }
}

/** One word for several measures, by the rule said at `RollUp`. */
export function together(timeliness: Readonly<Record<Timeliness, number>>): Timeliness {
  if (timeliness.late) return 'late'
  if (timeliness['on-time']) return 'on-time'
  return timeliness.paused ? 'paused' : 'unknown'
}
