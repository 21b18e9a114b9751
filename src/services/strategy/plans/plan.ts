import type { Level, MoneyKind, Phase, Priority } from '../measures/measure.ts'
import type { ColumnKey, SheetKind } from './columns.ts'
import type { Places } from './rules/cells.ts'
import type { Line, Said } from './rules/read-plan.ts'

type Day = Temporal.PlainDate

/** What the columns of the measures' sheet say of a measure. Text that is not there is null. */
export interface Profile {
  readonly code: string | null
  readonly title: string
  readonly lead: string | null
  readonly aim: string | null
  readonly effect: string | null
  readonly body: string | null
  readonly solution: string | null
  readonly field: 'community' | 'education' | 'health' | 'mobility' | 'steering' | null
  readonly inCharge: string | null
  readonly priority: Priority | null
  readonly phase: Phase
  readonly paused: boolean
  readonly plannedStart: Day | null
  readonly plannedEnd: Day | null
  readonly actualStart: Day | null
  readonly actualEnd: Day | null
  readonly places: Places
  readonly lesson: string | null
  readonly licence: string | null
  readonly transfer: string | null
  readonly source: string | null
}

/** Money of a year from a source; cents. */
export interface PlanMoney {
  readonly year: number
  readonly source: string
  readonly kind: MoneyKind
  readonly plannedCents: number | null
  readonly actualCents: number | null
  readonly sharePercent: number | null
}

export interface PlanMilestone {
  readonly title: string
  readonly dueOn: Day | null
  readonly state: 'open' | 'done' | 'dropped'
  readonly doneOn: Day | null
  readonly note: string
}

export interface PlanCount {
  readonly indicator: string
  readonly level: Level
  /** The indicator's own. */
  readonly unit: string
  readonly kind: 'value' | 'goal'
  /** Null: the indicator has no figure yet. */
  readonly day: Day | null
  readonly value: number | null
  /** Of this figure. */
  readonly valueUnit: string
  readonly source: string
}

/** A measure that is here, with what a plan can change. */
export interface KnownMeasure {
  readonly id: string
  readonly slug: string
  readonly version: number
  readonly profile: Profile
  readonly money: readonly PlanMoney[]
  readonly milestones: readonly PlanMilestone[]
  readonly counts: readonly PlanCount[]
}

/** A value before and after; of a sum also the year it is of. */
export interface Change {
  readonly key: ColumnKey
  readonly year?: number
  readonly from: unknown
  readonly to: unknown
}

export type Outcome = 'new' | 'changed' | 'same' | 'refused'

/** What becomes of a line. */
export interface Judged {
  readonly line: Line
  readonly outcome: Outcome
  /** The measure, with its number where it has one. */
  readonly name: string
  readonly changes: readonly Change[]
  /** Why it is refused; empty otherwise. */
  readonly reasons: readonly Said[]
  readonly remarks: readonly Said[]
}

/** What taking over a plan does to one measure. */
export interface Deed {
  /** Null: a new one. */
  readonly known: KnownMeasure | null
  readonly profile: Profile
  readonly profileChanged: boolean
  /** Entries as they are afterwards; those that are not named stay. */
  readonly money: readonly PlanMoney[]
  readonly milestones: readonly PlanMilestone[]
  readonly counts: readonly PlanCount[]
}

export interface Comparison {
  readonly judged: readonly Judged[]
  readonly deeds: readonly Deed[]
}

export type { SheetKind }
