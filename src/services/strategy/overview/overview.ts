import type { MeasureRow } from '../measures/measure.ts'
import { type RollUp, rollUp } from '../measures/rules/roll-up.ts'
import type { Entry, MoneyYear } from './queries.ts'
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

/** Everything the first page of the room draws. */
export interface Overview {
  readonly all: RollUp
  readonly visions: readonly VisionEntry[]
  /** Measures of no solution that is shown, and of no vision. */
  readonly alone: number
  readonly money: readonly MoneyYear[]
  readonly spans: Spans
  readonly where: Where
}

/** Puts it together: each measure is reckoned once, in the group of its solution; visions and the whole are sums of groups. */
export function overviewOf(
  measures: readonly MeasureRow[],
  entries: readonly Entry[],
  money: readonly MoneyYear[],
  today: Temporal.PlainDate,
): Overview {
  const groups = [...Map.groupBy(measures, ({ solutionId }) => solutionId)].map(([solution, members]) => ({
    solution,
    vision: members[0]?.visionId ?? null,
    all: rollUp(members, today),
  }))
  const solutions = entries.filter(({ kind }) => kind === 'strategy.solution')
  const shown = new Set(solutions.map(({ id }) => id))
  const bySolution = new Map(groups.map((group) => [group.solution, group.all]))
  const solutionsOf = (vision: string | null) =>
    solutions
      .filter(({ visionId }) => visionId === vision)
      .map((entry) => ({ entry, all: bySolution.get(entry.id) ?? addedUp([]) }))
  const visions: VisionEntry[] = entries
    .filter(({ kind }) => kind === 'strategy.vision')
    .map((entry) => ({
      entry,
      solutions: solutionsOf(entry.id),
      all: addedUp(groups.filter(({ vision }) => vision === entry.id).map(({ all }) => all)),
    }))
  const free = solutionsOf(null)
  if (free.length > 0) visions.push({ entry: null, solutions: free, all: addedUp(free.map(({ all }) => all)) })
  const alone = groups.filter(({ solution, vision }) => vision === null && (solution === null || !shown.has(solution)))
  return {
    all: addedUp(groups.map(({ all }) => all)),
    visions,
    alone: addedUp(alone.map(({ all }) => all)).count,
    money,
    spans: spansOf(measures, today),
    where: whereOf(measures),
  }
}
