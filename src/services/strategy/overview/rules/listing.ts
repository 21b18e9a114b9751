import { foldForSearch } from '#foundation/text/names.ts'
import type { Field } from '#foundation/ui/field.ts'
import { isOver, type MeasureRow, type Phase } from '../../measures/measure.ts'
import { type Freshness, freshnessOf } from '../../measures/rules/freshness.ts'
import { type Timeliness, timelinessOf } from '../../measures/rules/timeliness.ts'
import { concernsAll } from './where.ts'

export const orders = ['nummer', 'titel', 'termin', 'ende', 'geaendert'] as const
export type Order = (typeof orders)[number]

/** What a list is narrowed down to; what is not set asks nothing. */
export interface Narrowing {
  readonly field?: Field | 'none'
  readonly phase?: Phase
  readonly timeliness?: Timeliness
  readonly freshness?: Freshness
  /** Measures of these solutions; null: of none that is shown. */
  readonly solutions?: ReadonlySet<string> | null
  readonly vision?: string
  /** Measures that concern one of these municipalities; 'district': those for all of them. */
  readonly places?: ReadonlySet<string> | 'district'
  /** With `places`: without those of the whole district. */
  readonly ownOnly?: boolean
  readonly words?: string
}

/** Ids of the solutions that are shown; what belongs to others belongs to none here. */
export type Shown = ReadonlySet<string>

/** The measures that are asked for, in the order they came. */
export function narrowed(
  measures: readonly MeasureRow[],
  asked: Narrowing,
  today: Temporal.PlainDate,
  shown: Shown = new Set(),
): MeasureRow[] {
  const words = asked.words ? foldForSearch(asked.words).split(' ').filter(Boolean) : []
  return measures.filter(
    (one) =>
      isOf(one, asked, shown) &&
      (!asked.places || concerns(one, asked.places, asked.ownOnly)) &&
      (!asked.timeliness || timelinessOf(one, today).value === asked.timeliness) &&
      (!asked.freshness || freshnessOf(one, today).value === asked.freshness) &&
      (words.length === 0 || saysAll(one, words)),
  )
}

function isOf(one: MeasureRow, { field, phase, solutions, vision }: Narrowing, shown: Shown): boolean {
  if (field && (field === 'none' ? one.field !== null : one.field !== field)) return false
  if (phase && one.phase !== phase) return false
  if (vision && one.visionId !== vision) return false
  if (solutions === null) return one.visionId === null && (one.solutionId === null || !shown.has(one.solutionId))
  return !solutions || (one.solutionId !== null && solutions.has(one.solutionId))
}

/** Whether it happens there. What concerns the whole district concerns every municipality, unless only own measures are asked for. */
export function concerns(
  one: Pick<MeasureRow, 'wholeDistrict' | 'municipalities'>,
  places: ReadonlySet<string> | 'district',
  ownOnly = false,
): boolean {
  if (concernsAll(one)) return places === 'district' || !ownOnly
  return places !== 'district' && one.municipalities.some((key) => places.has(key))
}

function saysAll({ title, lead, code, inCharge }: MeasureRow, words: readonly string[]): boolean {
  const said = foldForSearch([title, lead, code ?? '', inCharge].join(' '))
  return words.every((word) => said.includes(word))
}

/** The day of the next milestone; what is over has none to come, even where one was left open. */
export const comingDue = ({ phase, nextDue }: Pick<MeasureRow, 'phase' | 'nextDue'>): Temporal.PlainDate | null =>
  isOver(phase) ? null : nextDue

/** Days that are not known come last, whichever way the days run. Equal ones keep the order they came in. */
export function ordered(measures: readonly MeasureRow[], order: Order): readonly MeasureRow[] {
  switch (order) {
    case 'nummer':
      return measures
    case 'titel':
      return measures.toSorted((a, b) => a.title.localeCompare(b.title, 'de'))
    case 'termin':
      return measures.toSorted((a, b) => earlierFirst(comingDue(a), comingDue(b)))
    case 'ende':
      return measures.toSorted((a, b) => earlierFirst(a.plannedEnd, b.plannedEnd))
    case 'geaendert':
      return measures.toSorted((a, b) => Temporal.Instant.compare(b.updatedAt, a.updatedAt))
  }
}

function earlierFirst(a: Temporal.PlainDate | null, b: Temporal.PlainDate | null): number {
  if (a && b) return Temporal.PlainDate.compare(a, b)
  return a ? -1 : b ? 1 : 0
}
