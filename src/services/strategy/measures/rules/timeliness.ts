import { isOver, type Measure, type MeasureRow } from '../measure.ts'

/** Whether things happen when they were meant to. 'unknown': there is nothing to measure it by. */
export type Timeliness = 'on-time' | 'late' | 'paused' | 'unknown'

/** Why a measure is late, or that nothing says when it should be where. */
export type TimelinessReason =
  | { readonly code: 'milestone-due'; readonly day: Temporal.PlainDate; readonly title?: string }
  | { readonly code: 'should-have-begun'; readonly day: Temporal.PlainDate }
  | { readonly code: 'should-be-finished'; readonly day: Temporal.PlainDate }
  | { readonly code: 'finished-late'; readonly day: Temporal.PlainDate }
  | { readonly code: 'goal-missed' }
  | { readonly code: 'nothing-planned' }

/** What the reckoning looks at. */
export type Planned = Pick<
  MeasureRow,
  | 'phase'
  | 'paused'
  | 'plannedStart'
  | 'plannedEnd'
  | 'actualEnd'
  | 'timelinessSaid'
  | 'nextDue'
  | 'milestonesDone'
  | 'hasMissedGoal'
  | 'hasGoals'
>

export interface Reckoned {
  readonly value: Timeliness
  /** What the rule finds; the same as `value` unless somebody overrode it. */
  readonly byRule: Timeliness
  readonly reasons: readonly TimelinessReason[]
}

const before = (a: Temporal.PlainDate | null, b: Temporal.PlainDate): a is Temporal.PlainDate =>
  a !== null && Temporal.PlainDate.compare(a, b) < 0

/**
 * The rule (after Kausal Watch's status logic, with the phase kept apart): a measure is late while an open milestone is past its day,
 * while it should have begun or be finished by now, or when an indicator missed its last goal; paused while it is paused; unknown when
 * neither days nor milestones nor goals are planned; otherwise on time. One that is over is judged by the day it was finished.
 * A human may know better: that value wins, and the page shows both with the reason.
 */
export function timelinessOf(measure: Planned, today: Temporal.PlainDate): Reckoned {
  const reasons = reasonsOf(measure, today)
  const byRule = byReasons(measure, reasons)
  return { value: measure.timelinessSaid ?? byRule, byRule, reasons }
}

function byReasons({ paused, phase }: Planned, reasons: readonly TimelinessReason[]): Timeliness {
  if (paused && !isOver(phase)) return 'paused'
  if (reasons.some(({ code }) => code === 'nothing-planned')) return 'unknown'
  return reasons.length > 0 ? 'late' : 'on-time'
}

function reasonsOf(measure: Planned, today: Temporal.PlainDate): TimelinessReason[] {
  const { phase, plannedStart, plannedEnd, actualEnd, nextDue } = measure
  if (isOver(phase)) {
    if (!plannedEnd || !actualEnd) return [{ code: 'nothing-planned' }]
    return before(plannedEnd, actualEnd) ? [{ code: 'finished-late', day: plannedEnd }] : []
  }
  const anything = plannedStart || plannedEnd || nextDue || measure.milestonesDone > 0 || measure.hasGoals
  if (!anything) return [{ code: 'nothing-planned' }]
  const reasons: TimelinessReason[] = []
  if (before(nextDue, today)) reasons.push({ code: 'milestone-due', day: nextDue })
  if (before(plannedStart, today) && (phase === 'idea' || phase === 'planning'))
    reasons.push({ code: 'should-have-begun', day: plannedStart })
  if (before(plannedEnd, today) && phase !== 'operation') reasons.push({ code: 'should-be-finished', day: plannedEnd })
  if (measure.hasMissedGoal) reasons.push({ code: 'goal-missed' })
  return reasons
}

/** The same figures of a whole measure as those the lists read. */
export function plannedOf(measure: Measure, today: Temporal.PlainDate): Planned {
  const open = measure.milestones.filter(({ state }) => state === 'open')
  const due = open.flatMap(({ dueOn }) => (dueOn ? [dueOn] : [])).toSorted(Temporal.PlainDate.compare)
  return {
    ...measure,
    nextDue: due[0] ?? null,
    milestonesDone: measure.milestones.filter(({ state }) => state === 'done').length,
    hasGoals: measure.indicators.some(({ goals }) => goals.length > 0),
    hasMissedGoal: measure.indicators.some((indicator) => missedGoal(indicator, today)),
  }
}

/**
 * Whether an indicator missed the last goal whose day is over: by the last value counted since the goal before it and in the goal's unit.
 * Without such a value nothing is said: a gap is not a failure.
 */
export function missedGoal(
  { goals, values, better }: Pick<Measure['indicators'][number], 'goals' | 'values' | 'better'>,
  today: Temporal.PlainDate,
): boolean {
  const over = goals
    .filter(({ day }) => before(day, today))
    .toSorted((a, b) => Temporal.PlainDate.compare(a.day, b.day))
  const goal = over.at(-1)
  if (!goal) return false
  const earlier = over.at(-2)?.day
  const counted = values
    .filter(({ unit, day }) => unit === goal.unit && (!earlier || Temporal.PlainDate.compare(day, earlier) > 0))
    .toSorted((a, b) => Temporal.PlainDate.compare(a.day, b.day))
    .at(-1)
  if (!counted) return false
  return better === 'more' ? counted.value < goal.value : counted.value > goal.value
}
