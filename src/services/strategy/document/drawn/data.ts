import type { Field } from '#foundation/ui/field.ts'
import type { Phase, Priority } from '../../measures/measure.ts'

// What chapters draw from elsewhere, as plain data: the same shape is kept with a version. Days are ISO texts.

export interface IndicatorThen {
  readonly id: string
  readonly title: string
  readonly source: string
  /** How often a value is expected; null: as it comes. */
  readonly everyMonths: number | null
  /** By day. */
  readonly values: readonly {
    readonly day: string
    readonly value: number
    readonly unit: string
    readonly source: string
    readonly note: string
  }[]
}

export interface MeasureThen {
  readonly slug: string
  readonly code: string | null
  readonly title: string
  readonly phase: Phase
  readonly priority: Priority | null
  readonly field: Field | null
  /** Actual where there is one, otherwise planned. */
  readonly start: string | null
  readonly end: string | null
}

export type Drawn =
  | { readonly kind: 'starting-point'; readonly indicators: readonly IndicatorThen[] }
  | { readonly kind: 'strengths'; readonly strengths: readonly string[]; readonly weaknesses: readonly string[] }
  | {
      readonly kind: 'visions'
      readonly visions: readonly { readonly slug: string; readonly title: string; readonly lead: string }[]
    }
  | {
      readonly kind: 'solutions'
      readonly solutions: readonly {
        readonly slug: string
        readonly title: string
        readonly lead: string
        readonly vision: string | null
      }[]
    }
  | { readonly kind: 'fields'; readonly measures: readonly MeasureThen[] }
  | {
      readonly kind: 'priorities'
      readonly fromYear: number | null
      readonly toYear: number | null
      readonly measures: readonly MeasureThen[]
      /** Left out because they lie outside the time frame. */
      readonly outside: number
    }
  | { readonly kind: 'monitoring'; readonly count: number; readonly phases: Readonly<Record<Phase, number>> }
