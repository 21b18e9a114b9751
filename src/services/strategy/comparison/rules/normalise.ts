import { type CommonFigure, perInhabitants } from '../common.ts'

/** What a district's strategy comes to. Cents; null is "not known". */
export interface Compared {
  readonly slug: string
  readonly name: string
  readonly prefix: string
  readonly countedOn: Temporal.PlainDate
  readonly measures: number
  readonly completed: number
  readonly late: number
  readonly scheduled: number
  readonly plannedCents: number | null
  readonly actualCents: number | null
  readonly common: Readonly<Partial<Record<CommonFigure, { readonly value: number; readonly day: string }>>>
}

/** The same in a size that can be compared: shares (0 to 1), and amounts for each inhabitant. Null: something it needs is not known. */
export interface Normalised {
  readonly completed: number | null
  readonly late: number | null
  readonly plannedEach: number | null
  readonly actualEach: number | null
}

const share = (part: number, of: number) => (of === 0 ? null : part / of)

export function normalised(one: Compared): Normalised {
  const inhabitants = one.common.inhabitants?.value ?? 0
  const each = (cents: number | null) => (cents === null || inhabitants <= 0 ? null : cents / inhabitants)
  return {
    completed: share(one.completed, one.measures),
    late: share(one.late, one.scheduled),
    plannedEach: each(one.plannedCents),
    actualEach: each(one.actualCents),
  }
}

/** A common figure for so many inhabitants as is usual for it; null where it or the number of inhabitants is not known. */
export function commonValue({ common }: Pick<Compared, 'common'>, figure: CommonFigure): number | null {
  const value = common[figure]?.value
  const per = perInhabitants[figure]
  if (value === undefined) return null
  if (per === null) return value
  const inhabitants = common.inhabitants?.value ?? 0
  return inhabitants > 0 ? (value / inhabitants) * per : null
}
