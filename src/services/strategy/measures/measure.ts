import type { Field } from '#foundation/ui/field.ts'

export const kind = 'strategy.measure'

export const phases = ['idea', 'planning', 'implementation', 'operation', 'completed', 'ended'] as const
/** Where a measure is in its life. 'ended': stopped before it was finished; that demands a lesson. */
export type Phase = (typeof phases)[number]

/** Nothing is expected to happen any more. */
export const isOver = (phase: Phase): boolean => phase === 'completed' || phase === 'ended'

export const priorities = ['high', 'medium', 'low'] as const
export type Priority = (typeof priorities)[number]

export const moneyKinds = ['own', 'grant', 'third-party', 'in-kind'] as const
export type MoneyKind = (typeof moneyKinds)[number]

export const levels = ['input', 'output', 'outcome', 'impact'] as const
export type Level = (typeof levels)[number]

export interface Milestone {
  readonly id: string
  readonly title: string
  readonly dueOn: Temporal.PlainDate | null
  readonly state: 'open' | 'done' | 'dropped'
  readonly doneOn: Temporal.PlainDate | null
  readonly note: string
}

/** Money of one year from one source; null is "not known", which is not nought. Cents. */
export interface Money {
  readonly id: string
  readonly year: number
  readonly source: string
  readonly kind: MoneyKind
  readonly plannedCents: number | null
  readonly actualCents: number | null
  /** Share of eligible cost that the funder bears, in per cent. */
  readonly sharePercent: number | null
}

/** A value as it was counted, in the unit of that day. */
export interface Counted {
  readonly day: Temporal.PlainDate
  readonly value: number
  readonly unit: string
  readonly source: string
  readonly note: string
}

export interface Goal {
  readonly day: Temporal.PlainDate
  readonly value: number
  readonly unit: string
}

export interface Indicator {
  readonly id: string
  readonly level: Level
  readonly title: string
  readonly unit: string
  readonly better: 'more' | 'less'
  readonly source: string
  readonly everyMonths: number | null
  readonly version: number
  /** By day. */
  readonly values: readonly Counted[]
  readonly goals: readonly Goal[]
}

export interface Risk {
  readonly id: string
  readonly title: string
  readonly likelihood: 1 | 2 | 3
  readonly weight: 1 | 2 | 3
  readonly answer: string
  readonly state: 'open' | 'happened' | 'over'
}

export interface Decision {
  readonly id: string
  readonly body: string
  readonly day: Temporal.PlainDate
  readonly what: string
  readonly paper: string | null
  readonly paperAddress: string | null
}

/** Another measure, as one end of a dependency or as successor; only public ones unless staff look. */
export interface OtherMeasure {
  readonly id: string
  readonly slug: string
  readonly title: string
  readonly phase: Phase
  readonly why: string
}

/** What lists, drawings and roll-ups need of a measure. */
export interface MeasureRow {
  readonly id: string
  readonly slug: string
  readonly code: string | null
  readonly title: string
  readonly lead: string
  readonly field: Field | null
  readonly inCharge: string
  readonly priority: Priority | null
  readonly phase: Phase
  readonly paused: boolean
  readonly plannedStart: Temporal.PlainDate | null
  readonly plannedEnd: Temporal.PlainDate | null
  readonly actualStart: Temporal.PlainDate | null
  readonly actualEnd: Temporal.PlainDate | null
  readonly standingOn: Temporal.PlainDate | null
  readonly timelinessSaid: 'on-time' | 'late' | 'unknown' | null
  readonly freshnessSaid: 'fresh' | 'ageing' | 'stale' | null
  readonly solutionId: string | null
  readonly visionId: string | null
  readonly wholeDistrict: boolean
  /** Official keys; empty when it concerns the whole district. */
  readonly municipalities: readonly string[]
  readonly milestonesDone: number
  readonly milestonesOpen: number
  /** The day of the open milestone that is due first. */
  readonly nextDue: Temporal.PlainDate | null
  readonly hasMissedGoal: boolean
  readonly hasGoals: boolean
  /** Sums of what is known; null when nothing is known. */
  readonly plannedCents: number | null
  readonly actualCents: number | null
  readonly updatedAt: Temporal.Instant
}

/** A measure with everything that belongs to it. */
export interface Measure
  extends Omit<
    MeasureRow,
    'milestonesDone' | 'milestonesOpen' | 'nextDue' | 'hasMissedGoal' | 'hasGoals' | 'plannedCents' | 'actualCents'
  > {
  readonly state: 'draft' | 'published' | 'withdrawn'
  readonly hidden: boolean
  readonly body: string
  readonly aim: string
  readonly effect: string
  readonly ownerId: string | null
  readonly phaseSince: Temporal.PlainDate | null
  readonly standing: string
  readonly lesson: string
  readonly licence: string | null
  readonly repository: string | null
  readonly transfer: string | null
  readonly source: string | null
  readonly solution: { readonly slug: string; readonly title: string } | null
  readonly vision: { readonly slug: string; readonly title: string } | null
  readonly successor: (Omit<OtherMeasure, 'why'> & { readonly how: 'merged' | 'superseded' }) | null
  /** Measures this one has taken up. */
  readonly predecessors: readonly (Omit<OtherMeasure, 'why'> & { readonly how: 'merged' | 'superseded' })[]
  readonly timelinessWhy: string | null
  readonly freshnessWhy: string | null
  readonly saidAt: Temporal.Instant | null
  readonly partners: readonly { readonly id: string; readonly name: string; readonly part: string }[]
  readonly milestones: readonly Milestone[]
  readonly money: readonly Money[]
  readonly indicators: readonly Indicator[]
  readonly risks: readonly Risk[]
  readonly needs: readonly OtherMeasure[]
  readonly neededBy: readonly OtherMeasure[]
  readonly decisions: readonly Decision[]
  readonly papers: readonly { readonly id: string; readonly title: string; readonly address: string }[]
  readonly events: readonly MeasureEvent[]
  readonly authorId: string
  readonly version: number
  readonly publishedAt: Temporal.Instant | null
  /** The text is in the language that was asked for. */
  readonly translated: boolean
}

export type EventWhat =
  | 'published'
  | 'phase'
  | 'standing'
  | 'paused'
  | 'resumed'
  | 'timeliness'
  | 'freshness'
  | 'owner'
  | 'successor'
  | 'dates'

/** What became of a measure at a moment; newest first in `Measure.events`, at most 100. */
export interface MeasureEvent {
  readonly id: string
  readonly at: Temporal.Instant
  readonly what: EventWhat
  readonly oldValue: string | null
  readonly newValue: string | null
  readonly note: string
}

/** Whether everybody may see it. */
export const isPublic = ({ state, hidden }: Pick<Measure, 'state' | 'hidden'>): boolean =>
  state === 'published' && !hidden
