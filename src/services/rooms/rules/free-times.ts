import type { Resource, Span } from '../resource.ts'
import { inOrder, isBefore, merged, minutesOf, without } from './spans.ts'
import { nextOnGrid } from './times.ts'

/** What a unit is taken for; the buffer is inside. */
export type TakenUnit = Span & { readonly unit: string }

/**
 * What is left of open spans when the taken ones (their buffer inside) are taken away; `buffer` minutes have to be free behind a
 * wish as well, so a free span ends that long before the next taken one. The buffer may lie after closing time.
 */
export function freeSpans(open: readonly Span[], taken: readonly Span[], bufferMinutes: number): Span[] {
  if (bufferMinutes === 0) return without(open, taken)
  return without(
    open,
    taken.map(({ start, end }) => ({ start: start.subtract({ minutes: bufferMinutes }), end })),
  )
}

/** For pools: a moment is free when any unit is free. A whole wish needs one unit for all its time: see `bookableSpans`. */
export function freeSpansOfPool(
  open: readonly Span[],
  taken: readonly TakenUnit[],
  units: readonly string[],
  bufferMinutes: number,
): Span[] {
  return merged(spansOfEach(open, taken, units, bufferMinutes))
}

/**
 * Spans in which a wish can be booked: it has to lie inside one of them. For halls they are the free spans, for pools those of
 * every single unit, so they may overlap each other. In order.
 */
export function bookableSpans(
  { takes, units, rules }: Pick<Resource, 'takes' | 'units' | 'rules'>,
  open: readonly Span[],
  taken: readonly TakenUnit[],
): Span[] {
  return takes === 'all'
    ? freeSpans(open, taken, rules.bufferMinutes)
    : inOrder(spansOfEach(open, taken, units, rules.bufferMinutes))
}

const spansOfEach = (
  open: readonly Span[],
  taken: readonly TakenUnit[],
  units: readonly string[],
  bufferMinutes: number,
) =>
  units.flatMap((unit) =>
    freeSpans(
      open,
      taken.filter((one) => one.unit === unit),
      bufferMinutes,
    ),
  )

/** Up to `most` times of the same length near a wish, on the grid, nearest first; of two equally near ones the later. */
export function alternatives(free: readonly Span[], wish: Span, gridMinutes: number, most: number): Span[] {
  const length = minutesOf(wish)
  const wished = wish.start.epochMilliseconds
  const starts = new Set(free.flatMap((span) => startsNear(span, length, wished, gridMinutes, most)))
  const distance = (start: number) => Math.abs(start - wished)
  return [...starts]
    .sort((one, other) => distance(one) - distance(other) || other - one)
    .slice(0, most)
    .map((milliseconds) => {
      const start = Temporal.Instant.fromEpochMilliseconds(milliseconds)
      return { start, end: start.add({ minutes: length }) }
    })
}

/** Beginnings inside one free span, at most `most` before and after the wish, in milliseconds. */
function startsNear(span: Span, length: number, wished: number, gridMinutes: number, most: number): number[] {
  const step = gridMinutes * 60_000
  const first = nextOnGrid(span.start, gridMinutes).epochMilliseconds
  const room = span.end.epochMilliseconds - length * 60_000 - first
  if (room < 0) return []
  const steps = Math.floor(room / step)
  const nearest = Math.min(steps, Math.max(0, Math.round((wished - first) / step)))
  const from = Math.max(0, nearest - most)
  const to = Math.min(steps, nearest + most)
  return Array.from({ length: to - from + 1 }, (_, index) => first + (from + index) * step)
}

/** Beginnings on the grid at which a wish of some length fits into a free span. */
export function starts(free: readonly Span[], minutes: number, gridMinutes: number): Temporal.Instant[] {
  return free.flatMap(({ start, end }) => {
    const found: Temporal.Instant[] = []
    const last = end.subtract({ minutes })
    for (let at = nextOnGrid(start, gridMinutes); !isBefore(last, at); at = at.add({ minutes: gridMinutes }))
      found.push(at)
    return found
  })
}
