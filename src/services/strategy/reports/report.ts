import type { Field } from '#foundation/ui/field.ts'
import type { Phase } from '../measures/measure.ts'
import type { Reckoned } from '../measures/rules/roll-up.ts'

/** A report without its measures. */
export interface Report {
  readonly id: string
  /** The half-year: '2026-1'. */
  readonly slug: string
  readonly untilDay: Temporal.PlainDate
  readonly figuresOn: Temporal.PlainDate
  readonly introduction: string
  readonly correction: string
  readonly state: 'draft' | 'published'
  readonly publishedAt: Temporal.Instant | null
  readonly version: number
}

/** A measure as it was reported. */
export interface Reported extends Reckoned {
  readonly measureId: string
  readonly slug: string
  readonly code: string | null
  readonly title: string
  readonly lead: string
  readonly vision: string | null
  readonly solution: string | null
  readonly field: Field | null
  readonly inCharge: string
  readonly phase: Phase
  readonly paused: boolean
  readonly standing: string
  readonly standingOn: Temporal.PlainDate | null
  readonly lesson: string
  readonly plannedEnd: Temporal.PlainDate | null
  readonly wholeDistrict: boolean
  readonly municipalities: readonly string[]
}
