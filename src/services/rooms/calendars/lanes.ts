import type { Span } from '../resource.ts'
import { minutesPerDay, wallMinutes, wholeDays } from '../rules/times.ts'

/** Half hours: what begins in between is drawn from the half hour in which it lies. */
export const step = 30

export interface Bar<Thing> {
  readonly thing: Thing
  /** Local minutes of the day, on the half hour; `to` at most 1440. */
  readonly from: number
  readonly to: number
}

/** The part of a span that lies on a day, as a bar on the half hours; null when there is none. */
export function barOn<Thing>(day: Temporal.PlainDate, thing: Thing, span: Span): Bar<Thing> | null {
  const whole = wholeDays(day, day)
  if (!(isBefore(span.start, whole.end) && isBefore(whole.start, span.end))) return null
  const at = (moment: Temporal.Instant) => wallMinutes({ start: whole.start, end: moment })
  const from = isBefore(span.start, whole.start) ? 0 : Math.floor(at(span.start) / step) * step
  const to = isBefore(span.end, whole.end) ? Math.ceil(at(span.end) / step) * step : minutesPerDay
  const begins = Math.min(Math.max(0, from), minutesPerDay - step)
  return { thing, from: begins, to: Math.min(minutesPerDay, Math.max(to, begins + step)) }
}

/** Bars one below the other where they overlap: each in the first lane that is free. At least one lane. */
export function lanesOf<Thing>(bars: readonly Bar<Thing>[]): Bar<Thing>[][] {
  const lanes: Bar<Thing>[][] = [[]]
  for (const bar of bars.toSorted((a, b) => a.from - b.from || b.to - a.to)) {
    const free = lanes.find((lane) => (lane.at(-1)?.to ?? 0) <= bar.from)
    if (free) free.push(bar)
    else lanes.push([bar])
  }
  return lanes
}

export type Piece<Thing> = { readonly from: number; readonly to: number; readonly thing: Thing | null }

/** A lane from `first` to `last` without holes: bars, and between them what is empty. */
export function piecesOf<Thing>(lane: readonly Bar<Thing>[], first: number, last: number): Piece<Thing>[] {
  const pieces: Piece<Thing>[] = []
  let at = first
  for (const { thing, from, to } of lane) {
    if (to <= at || from >= last) continue
    if (from > at) pieces.push({ from: at, to: from, thing: null })
    pieces.push({ from: Math.max(from, at), to: Math.min(to, last), thing })
    at = Math.min(to, last)
  }
  return at < last ? [...pieces, { from: at, to: last, thing: null }] : pieces
}

/** From eight to ten at night, longer when something begins earlier or ends later. Full hours. */
export function hoursOf(bars: readonly Bar<unknown>[]): { first: number; last: number } {
  const begins = bars.map(({ from }) => from).filter((from) => from > 0)
  const ends = bars.map(({ to }) => to).filter((to) => to < minutesPerDay)
  return {
    first: Math.floor(Math.min(8 * 60, ...begins) / 60) * 60,
    last: Math.ceil(Math.max(22 * 60, ...ends) / 60) * 60,
  }
}

const isBefore = (one: Temporal.Instant, other: Temporal.Instant) => Temporal.Instant.compare(one, other) < 0
