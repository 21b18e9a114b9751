import { isOver, type MeasureRow } from '../../measures/measure.ts'

type Dated = Pick<MeasureRow, 'slug' | 'title' | 'phase' | 'plannedStart' | 'plannedEnd' | 'actualStart' | 'actualEnd'>

/** A stretch of the drawing in thousandths of its width. Open ends run to the edge of what is known. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

export interface Span {
  readonly measure: Dated
  readonly planned: Stretch | null
  readonly actual: Stretch | null
}

export interface Spans {
  readonly fromYear: number
  /** The last year that is drawn. */
  readonly toYear: number
  /** Today in thousandths of the width. */
  readonly today: number
  readonly drawn: readonly Span[]
  /** Measures with days that are not drawn, because there are more than fit. */
  readonly left: number
  /** Measures of which no day is known. */
  readonly undated: number
}

/** More bars nobody reads. */
export const mostSpans = 40
/** Years drawn before and after this one at most. */
const yearsBack = 4
const yearsAhead = 4

/**
 * Measures along the years. Drawn are those that go on, the one that ends first on top, then those that are over, the last one first.
 * Every measure is drawn, left or undated: none is lost.
 */
export function spansOf(measures: readonly Dated[], today: Temporal.PlainDate): Spans {
  const dated = measures.filter((one) => one.plannedStart ?? one.plannedEnd ?? one.actualStart ?? one.actualEnd)
  const drawn = dated
    .map((measure) => ({ measure, over: isOver(measure.phase), end: endOf(measure) }))
    .sort(firstToEnd)
    .slice(0, mostSpans)
    .map(({ measure }) => measure)
  const days = drawn.flatMap(({ plannedStart, plannedEnd, actualStart, actualEnd }) =>
    [plannedStart, plannedEnd, actualStart, actualEnd].filter((day) => day !== null),
  )
  const years = days.map(({ year }) => year)
  const fromYear = Math.max(today.year - yearsBack, Math.min(today.year - 1, ...years))
  const toYear = Math.min(today.year + yearsAhead, Math.max(today.year + 1, ...years))
  const at = (day: Temporal.PlainDate) => {
    const share = (day.year - fromYear + (day.dayOfYear - 1) / day.daysInYear) / (toYear + 1 - fromYear)
    return Math.round(1000 * Math.min(1, Math.max(0, share)))
  }
  return {
    fromYear,
    toYear,
    today: at(today),
    drawn: drawn.map((measure) => ({
      measure,
      planned: stretch(measure.plannedStart, measure.plannedEnd, at),
      actual: actualStretch(measure, today, at),
    })),
    left: dated.length - drawn.length,
    undated: measures.length - dated.length,
  }
}

type At = (day: Temporal.PlainDate) => number

/** A beginning without an end runs to the edge; an end without a beginning is a mark. */
function stretch(from: Temporal.PlainDate | null, to: Temporal.PlainDate | null, at: At): Stretch | null {
  if (from) return { from: at(from), to: to ? at(to) : 1000 }
  return to ? { from: Math.max(0, at(to) - 6), to: at(to) } : null
}

/** What has begun and not ended goes on until today. */
function actualStretch({ actualStart, actualEnd, phase }: Dated, today: Temporal.PlainDate, at: At): Stretch | null {
  const until = actualEnd ?? (actualStart && !isOver(phase) ? today : actualStart)
  if (actualStart && until && Temporal.PlainDate.compare(actualStart, until) > 0) return null
  return stretch(actualStart, until, at)
}

const endOf = ({ actualEnd, plannedEnd, actualStart, plannedStart }: Dated) =>
  (actualEnd ?? plannedEnd ?? actualStart ?? plannedStart)?.toString() ?? ''

interface Ending {
  readonly over: boolean
  /** ISO day, so that it sorts as text. */
  readonly end: string
}

function firstToEnd(a: Ending, b: Ending): number {
  if (a.over !== b.over) return a.over ? 1 : -1
  const [first, second] = a.over ? [b.end, a.end] : [a.end, b.end]
  return first < second ? -1 : first > second ? 1 : 0
}
