import { type Field, fields } from '#foundation/ui/field.ts'
import type { MeasureRow } from '../measures/measure.ts'
import { type RollUp, rollUp } from '../measures/rules/roll-up.ts'
import type { OverviewAsked } from './asked.ts'
import type { Entry, Money } from './queries.ts'
import { addedUp } from './rules/added-up.ts'
import { type Spans, spansOf } from './rules/spans.ts'
import { type Where, whereOf } from './rules/where.ts'

/** A solution with what its measures are together. */
export interface SolutionEntry {
  readonly entry: Entry
  readonly all: RollUp
}

/** A vision with its solutions; measures of its solutions that are not shown count in the vision. `entry` null: no vision. */
export interface VisionEntry {
  readonly entry: Entry | null
  readonly solutions: readonly SolutionEntry[]
  readonly all: RollUp
}

export interface FieldEntry {
  readonly field: Field | null
  readonly all: RollUp
}

/** Everything the first page of the room draws. */
export interface Overview {
  /** What the page was narrowed down to: links into the list keep it. */
  readonly query: OverviewAsked
  /** How many public measures there are, whatever is asked for. */
  readonly ofAll: number
  readonly all: RollUp
  readonly visions: readonly VisionEntry[]
  /** Measures of no solution that is shown, and of no vision. */
  readonly alone: number
  /** By field of action; null: measures without one. Fields without measures are not in it. */
  readonly fields: readonly FieldEntry[]
  readonly money: Money
  readonly spans: Spans
  readonly where: Where
}

/** Puts it together: each measure is reckoned once, in the group of its solution and field; visions, fields and the whole are sums of groups. */
export function overviewOf(
  measures: readonly MeasureRow[],
  entries: readonly Entry[],
  money: Money,
  today: Temporal.PlainDate,
): Omit<Overview, 'query' | 'ofAll'> {
  const groups = [...Map.groupBy(measures, ({ solutionId, field }) => `${solutionId} ${field}`).values()].map(
    (members) => ({
      solution: members[0]?.solutionId ?? null,
      vision: members[0]?.visionId ?? null,
      field: members[0]?.field ?? null,
      all: rollUp(members, today),
    }),
  )
  const sumOf = (some: typeof groups) => addedUp(some.map(({ all }) => all))
  const solutions = entries.filter(({ kind }) => kind === 'strategy.solution')
  const shown = new Set(solutions.map(({ id }) => id))
  const bySolution = Map.groupBy(groups, ({ solution }) => solution)
  const solutionsOf = (vision: string | null) =>
    solutions
      .filter(({ visionId }) => visionId === vision)
      .map((entry) => ({ entry, all: sumOf(bySolution.get(entry.id) ?? []) }))
  const visions: VisionEntry[] = entries
    .filter(({ kind }) => kind === 'strategy.vision')
    .map((entry) => ({
      entry,
      solutions: solutionsOf(entry.id),
      all: sumOf(groups.filter(({ vision }) => vision === entry.id)),
    }))
  const free = solutionsOf(null)
  if (free.length > 0) visions.push({ entry: null, solutions: free, all: addedUp(free.map(({ all }) => all)) })
  const alone = groups.filter(({ solution, vision }) => vision === null && (solution === null || !shown.has(solution)))
  return {
    all: sumOf(groups),
    visions,
    alone: sumOf(alone).count,
    fields: [...fields, null]
      .map((field) => ({ field, all: sumOf(groups.filter((group) => group.field === field)) }))
      .filter(({ all }) => all.count > 0),
    money,
    spans: spansOf(measures, today),
    where: whereOf(measures),
  }
}
