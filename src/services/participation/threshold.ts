/** Fewer answers than this are never shown. */
export const threshold = 10

/** One row of a table whose rows exclude each other. */
export interface Cell {
  readonly id: string
  readonly count: number
  /** 'No answer': that it is nobody may be said. */
  readonly nobodyMayBeShown?: boolean
}

/** Count, or null: not shown. */
export type Shown = number | null

/**
 * Leaves out what is too little, so that it cannot be computed from the rest either, though the sum of the cells, the shown ones and this
 * rule are known to everybody (a test tries every table there could be).
 *
 * Rule: nothing below the threshold is shown. If anything is below it, everything below twice the threshold is left out with it:
 * which of them is the small one stays open. If fewer than two cells would be missing then, or those together hold too little, it is three
 * times the threshold; if that does not do either, only the largest is shown; and nothing, when it is not alone at the top.
 * @param cells of a table whose rows exclude each other: each person is counted in one row
 */
export function protect(cells: readonly Cell[], least = threshold): ReadonlyMap<string, Shown> {
  const show = (hidden: readonly Cell[]) =>
    new Map(cells.map((cell) => [cell.id, hidden.includes(cell) ? null : cell.count]))
  const below = (level: number) =>
    cells.filter(({ count, nobodyMayBeShown }) => count < level && !(nobodyMayBeShown && count === 0))
  if (below(least).length === 0) return show([])
  for (const level of [2 * least, 3 * least]) {
    const low = below(level)
    if (isEnough(low, least)) return show(low)
  }
  const largest = Math.max(...cells.map(({ count }) => count))
  const others = cells.filter(({ count, nobodyMayBeShown }) => count < largest && !(nobodyMayBeShown && count === 0))
  const alone = cells.filter(({ count }) => count === largest).length === 1
  return show(alone && isEnough(others, least) ? others : cells)
}

/** Several who stand for each other. */
const isEnough = (hidden: readonly Cell[], least: number) =>
  hidden.length > 1 && hidden.reduce((sum, { count }) => sum + count, 0) >= least

/** One of several answers that do not exclude each other: shown only when enough gave it, and enough did not. */
export const protectOne = (count: number, of: number, least = threshold): Shown =>
  count < least || of - count < least ? null : count
