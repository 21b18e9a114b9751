import type { MeasureThen } from '../drawn/data.ts'

/** A stretch of a bar in thousandths of its width. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

export interface Frame {
  readonly fromYear: number
  readonly toYear: number
}

/** Years a drawing can hold without becoming a comb. */
const mostYears = 12

/** The years of the drawing: those of the strategy, or else those of its measures. Null when nothing is known. */
export function frameOf(
  { fromYear, toYear }: { readonly fromYear: number | null; readonly toYear: number | null },
  measures: readonly Pick<MeasureThen, 'start' | 'end'>[],
): Frame | null {
  const years = measures.flatMap(({ start, end }) => [start, end].flatMap((day) => (day ? [yearOf(day)] : [])))
  const from = fromYear ?? (years.length > 0 ? Math.min(...years) : toYear)
  const to = toYear ?? (years.length > 0 ? Math.max(...years) : fromYear)
  if (from === null || to === null) return null
  return { fromYear: from, toYear: Math.min(Math.max(from, to), from + mostYears - 1) }
}

/** Where a measure lies in the frame; what begins before or ends after it is cut there. Null: no day is known, or none is inside. */
export function stretchOf({ start, end }: Pick<MeasureThen, 'start' | 'end'>, frame: Frame): Stretch | null {
  if (start === null && end === null) return null
  const width = frame.toYear + 1 - frame.fromYear
  const at = (day: string) => {
    const date = Temporal.PlainDate.from(day)
    return (date.year - frame.fromYear + (date.dayOfYear - 1) / date.daysInYear) / width
  }
  // A beginning without an end runs on; of an end without a beginning only the end is known.
  const to = end === null ? 1 : at(end)
  const from = start === null ? to - 0.01 : at(start)
  if (to < 0 || from > 1 || from > to) return null
  const thousandths = (share: number) => Math.round(1000 * Math.min(1, Math.max(0, share)))
  return { from: thousandths(from), to: thousandths(to) }
}

/** Whether a measure belongs to the time frame. What has no day yet is not left out: it is open. */
export function inTimeFrame(
  { start, end }: Pick<MeasureThen, 'start' | 'end'>,
  { fromYear, toYear }: { readonly fromYear: number | null; readonly toYear: number | null },
): boolean {
  if (toYear !== null && start !== null && yearOf(start) > toYear) return false
  return !(fromYear !== null && end !== null && yearOf(end) < fromYear)
}

const yearOf = (day: string) => Number(day.slice(0, 4))
