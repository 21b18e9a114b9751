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
    const [from, to] = [span.start.epochMilliseconds, span.end.epochMilliseconds]
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
  return spans
    .map((span) =>
      contains(outer, span) ? span : { start: later(span.start, outer.start), end: earlier(span.end, outer.end) },
    )
    .filter((span) => isBefore(span.start, span.end))
}

/** What remains when others are taken away; merged, in order. */
export function without(spans: readonly Span[], others: readonly Span[]): Span[] {
  const holes = merged(others)
  let next = 0
  return merged(spans).flatMap((span) => {
    // Both are in order: what ended before this span does not come again.
    for (let hole = holes[next]; hole && !isBefore(span.start, hole.end); hole = holes[next]) next += 1
    const left: Span[] = []
    let { start } = span
    for (let index = next; index < holes.length; index++) {
      const hole = holes[index] as Span
      if (!isBefore(hole.start, span.end)) break
      if (isBefore(start, hole.start)) left.push({ start, end: hole.start })
      start = hole.end
    }
    return isBefore(start, span.end) ? [...left, { start, end: span.end }] : left
  })
}

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
