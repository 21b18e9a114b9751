import type { Field } from '#foundation/ui/field.ts'
import type { Phase, Priority } from '../../measures/measure.ts'

// What chapters draw from elsewhere, as plain data: the same shape is kept with a version. Days are ISO texts.

export interface CountedThen {
  readonly day: string
  readonly value: number
  readonly unit: string
  readonly source: string
  readonly note: string
}

export interface IndicatorThen {
  readonly id: string
  readonly title: string
  readonly unit: string
  readonly source: string
  /** How often a value is expected; null: as it comes. */
  readonly everyMonths: number | null
  /** By day. */
  readonly values: readonly CountedThen[]
}

export interface MeasureThen {
  readonly slug: string
  readonly code: string | null
  readonly title: string
  readonly phase: Phase
  readonly inCharge: string
  readonly priority: Priority | null
  readonly field: Field | null
  /** Actual where there is one, otherwise planned. */
  readonly start: string | null
  readonly end: string | null
}

export type DataPart =
  | { readonly kind: 'starting-point'; readonly indicators: readonly IndicatorThen[] }
  | { readonly kind: 'strengths'; readonly strengths: readonly string[]; readonly weaknesses: readonly string[] }
  | { readonly kind: 'visions'; readonly visions: readonly { readonly title: string; readonly lead: string }[] }
  | {
      readonly kind: 'solutions'
      readonly solutions: readonly { readonly title: string; readonly lead: string; readonly vision: string | null }[]
    }
  | { readonly kind: 'fields'; readonly measures: readonly MeasureThen[] }
  | {
      readonly kind: 'priorities'
      readonly fromYear: number | null
      readonly toYear: number | null
      readonly measures: readonly MeasureThen[]
      /** Left out because they begin outside the time frame. */
      readonly outside: number
    }
  | {
      readonly kind: 'monitoring'
      readonly count: number
      readonly phases: Readonly<Record<Phase, number>>
      readonly standsAs: 'on-time' | 'late' | 'paused' | 'unknown'
    }

/** Whether anything was drawn. */
export function isEmpty(part: DataPart): boolean {
  switch (part.kind) {
    case 'starting-point':
      return part.indicators.length === 0
    case 'strengths':
      return part.strengths.length + part.weaknesses.length === 0
    case 'visions':
      return part.visions.length === 0
    case 'solutions':
      return part.solutions.length === 0
    case 'fields':
    case 'priorities':
      return part.measures.length === 0
    case 'monitoring':
      return part.count === 0
  }
}
