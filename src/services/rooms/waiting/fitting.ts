import type { Resource, Span } from '../resource.ts'
import { overlaps } from '../rules/spans.ts'

// When a wish on the waiting list fits into what is free. Pure: what is taken is given.

export interface Wished {
  readonly span: Span
  /** It may begin so much earlier or later. */
  readonly flexibleMinutes: number
  /** Units wanted, all at once; halls are always one. */
  readonly quantity: number
}

type Place = Pick<Resource, 'takes' | 'units'> & {
  readonly rules: Pick<Resource['rules'], 'bufferMinutes' | 'gridMinutes'>
}
type Taken = Span & { readonly unit: string }

/** How many could be had at a time: of a hall one or none, of seats the free ones. The buffer behind has to be free as well. */
export function freeAt({ takes, units, rules }: Place, { start, end }: Span, taken: readonly Taken[]): number {
  const wanted = { start, end: end.add({ minutes: rules.bufferMinutes }) }
  const busy = new Set(taken.filter((one) => overlaps(one, wanted)).map(({ unit }) => unit))
  const free = units.filter((unit) => !busy.has(unit)).length
  if (takes === 'one') return free
  return units.length > 0 && free === units.length ? 1 : 0
}

/** The wished time and those it may be moved to, on the grid, the nearest first; of two equally near ones the later. */
export function timesOf(
  { span, flexibleMinutes }: Pick<Wished, 'span' | 'flexibleMinutes'>,
  gridMinutes: number,
): Span[] {
  const steps = Math.floor(flexibleMinutes / gridMinutes)
  const moved = (minutes: number) => ({ start: span.start.add({ minutes }), end: span.end.add({ minutes }) })
  return [
    span,
    ...Array.from({ length: steps }, (_, step) => (step + 1) * gridMinutes).flatMap((minutes) => [
      moved(minutes),
      moved(-minutes),
    ]),
  ]
}

/** Times at which everything wished is free, the nearest first; and the most that was free at one of the times. */
export function fitting(wished: Wished, place: Place, taken: readonly Taken[]): { spans: Span[]; mostFree: number } {
  const times = timesOf(wished, place.rules.gridMinutes).map((span) => ({ span, free: freeAt(place, span, taken) }))
  return {
    spans: times.filter(({ free }) => free >= wished.quantity).map(({ span }) => span),
    mostFree: Math.max(...times.map(({ free }) => free)),
  }
}

/** Everything between the earliest beginning and the latest end. */
export const reachOf = ({ span, flexibleMinutes }: Pick<Wished, 'span' | 'flexibleMinutes'>): Span => ({
  start: span.start.subtract({ minutes: flexibleMinutes }),
  end: span.end.add({ minutes: flexibleMinutes }),
})

/** Nobody is asked for an answer within less. */
export const shortestAnswerMinutes = 10
/** As long as there is time enough, at least so long. */
const usualAnswerMinutes = 30

/**
 * Until when an offer holds: as long as the provider says, never beyond the moment at which the time can no longer be booked, and
 * when that is soon, only half of what is left, so that somebody else can still have it. Full minutes.
 * @returns null when there is no time left for an answer
 */
export function answerUntil(
  start: Temporal.Instant,
  rules: Pick<Resource['rules'], 'noticeMinutes'>,
  answerHours: number,
  now: Temporal.Instant,
): Temporal.Instant | null {
  const last = start.subtract({ minutes: rules.noticeMinutes })
  const left = Math.floor((last.epochMilliseconds - now.epochMilliseconds) / 60_000)
  if (left < shortestAnswerMinutes) return null
  const minutes = Math.min(left, answerHours * 60, Math.max(usualAnswerMinutes, Math.floor(left / 2)))
  return now.add({ minutes })
}
