import type { Span } from '../resource.ts'

// Half-open pieces of time: the end does not belong to them, so that what ends at 18:00 and what begins at 18:00 do not meet.

/** By milliseconds: a list of many rooms compares a hundred thousand times, and `Temporal.Instant.compare` takes six times as long. */
export const isBefore = (one: Temporal.Instant, other: Temporal.Instant): boolean =>
  one.epochMilliseconds < other.epochMilliseconds
export const earlier = (one: Temporal.Instant, other: Temporal.Instant): Temporal.Instant =>
  isBefore(one, other) ? one : other
export const later = (one: Temporal.Instant, other: Temporal.Instant): Temporal.Instant =>
  isBefore(one, other) ? other : one

export const overlaps = (one: Span, other: Span): boolean =>
  isBefore(one.start, other.end) && isBefore(other.start, one.end)
export const contains = (outer: Span, inner: Span): boolean =>
  !isBefore(inner.start, outer.start) && !isBefore(outer.end, inner.end)

/** Minutes that really pass. */
export const minutesOf = ({ start, end }: Span): number => (end.epochMilliseconds - start.epochMilliseconds) / 60_000

/** The same time in as few spans as possible, in order; empty ones fall out. */
export function merged(spans: readonly Span[]): Span[] {
  const result: Span[] = []
  let until = Number.NEGATIVE_INFINITY // where the last one ends
  for (const span of areInOrder(spans) ? spans : inOrder(spans)) {
    const [from, to] = timesOf(span)
    if (from >= to) continue
    const last = result.at(-1)
    if (!last || from > until) result.push(span)
    else if (to > until) result[result.length - 1] = { start: last.start, end: span.end }
    until = Math.max(until, to)
  }
  return result
}

/** What remains of some spans inside another one. */
export function within(spans: readonly Span[], outer: Span): Span[] {
  const [first, last] = timesOf(outer)
  return spans.flatMap((span) => {
    const [from, to] = timesOf(span)
    if (Math.max(from, first) >= Math.min(to, last)) return []
    if (from >= first && to <= last) return [span]
    return [{ start: from < first ? outer.start : span.start, end: to > last ? outer.end : span.end }]
  })
}

/** What remains when others are taken away; merged, in order. */
export function without(spans: readonly Span[], others: readonly Span[]): Span[] {
  const holes = merged(others)
  const times = holes.map(timesOf)
  const left: Span[] = []
  let next = 0
  for (const span of merged(spans)) {
    let { start } = span
    let [from, to] = timesOf(span)
    // Both are in order: what ended before this span does not come again.
    while (next < times.length && (times[next] as Times)[1] <= from) next += 1
    for (let index = next; index < times.length; index++) {
      const [hole, beyond] = times[index] as Times
      if (hole >= to) break
      if (from < hole) left.push({ start, end: (holes[index] as Span).start })
      start = (holes[index] as Span).end
      from = beyond
    }
    if (from < to) left.push(start === span.start ? span : { start, end: span.end })
  }
  return left
}

/** Start and end in milliseconds: asked once, compared often. */
type Times = readonly [from: number, to: number]
const timesOf = ({ start, end }: Span): Times => [start.epochMilliseconds, end.epochMilliseconds]

/** Most lists are, and asking is cheaper than sorting. */
function areInOrder(spans: readonly Span[]): boolean {
  let before = Number.NEGATIVE_INFINITY
  return spans.every(({ start }) => {
    const at = start.epochMilliseconds
    const fits = at >= before
    before = at
    return fits
  })
}

export const inOrder = <Some extends Span>(spans: readonly Some[]): Some[] =>
  [...spans].sort((one, other) => one.start.epochMilliseconds - other.start.epochMilliseconds)
