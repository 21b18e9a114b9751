import type { Work } from '#foundation/http/route.ts'
import { takenOf } from '../queries.ts'
import type { Booking, Resource, Span } from '../resource.ts'
import { isBefore, overlaps } from '../rules/spans.ts'
import { localDay, momentOf } from '../rules/times.ts'

/** What moving means for one booking. */
export interface PlannedMove {
  readonly booking: Booking
  /** Null: the clocks do not show the new time on that day, or show it twice. */
  readonly span: Span | null
  /** Bookings that are in the way. */
  readonly inTheWay: readonly string[]
  readonly past: boolean
}

export const canMove = ({ span, inTheWay, past }: PlannedMove) => span !== null && inTheWay.length === 0 && !past

/** Where the first one goes: as many days later, from when to when on the wall. */
export interface Shift {
  readonly days: number
  /** Local minutes of the day; `closes` may lie on a later day. */
  readonly opens: number
  readonly closes: number
}

/**
 * What is in the way when bookings move by the same number of days to the same times of day. They do not stand in each other's way where
 * they are now; what they themselves want next is judged when it is written. One statement.
 */
export async function planMove(
  { tx, space, now }: Pick<Work, 'tx' | 'space' | 'now'>,
  bookings: readonly Booking[],
  target: Resource,
  shift: Shift,
): Promise<PlannedMove[]> {
  const spans = bookings.map((booking) => spanAfter(booking, shift))
  const real = spans.filter((span) => span !== null)
  const [first] = real
  const own = new Set(bookings.map(({ id }) => id))
  const buffer = { minutes: target.rules.bufferMinutes }
  const all = first && {
    start: real.reduce((least, { start }) => (isBefore(start, least) ? start : least), first.start),
    end: real.reduce((most, { end }) => (isBefore(most, end) ? end : most), first.end).add(buffer),
  }
  const taken = all ? await takenOf(tx, space.id, target.units, all, now) : []
  const others = taken.filter(({ booking }) => !own.has(booking))
  return bookings.map((booking, index) => {
    const span = spans[index] ?? null
    if (!span) return { booking, span, inTheWay: [], past: false }
    const whole = { start: span.start, end: span.end.add(buffer) }
    const there = others.filter((one) => overlaps(one, whole))
    const units = new Set(there.map(({ unit }) => unit)).size
    const blocked = target.takes === 'all' ? units > 0 : units >= target.units.length
    return {
      booking,
      span,
      inTheWay: blocked ? [...new Set(there.map((one) => one.booking))] : [],
      past: isBefore(span.start, now),
    }
  })
}

/** The same number of days later, at the new times on the wall: summer and winter do not matter. */
export function spanAfter({ startsAt }: Pick<Booking, 'startsAt'>, { days, opens, closes }: Shift): Span | null {
  const day = localDay(startsAt).add({ days })
  const [start, end] = [momentOf(day, opens), momentOf(day, closes)]
  return typeof start === 'string' || typeof end === 'string' ? null : { start, end }
}
