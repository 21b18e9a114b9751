import type { Booking, RefundStep } from '../resource.ts'

/** What somebody gets back who cancels until then. */
export interface RefundUntil {
  readonly until: Temporal.Instant
  readonly percent: number
  readonly cents: number
}

/**
 * What is given back of the price when a booking is cancelled at a moment: the best step whose hours before the start are still to
 * come. Exactly so many hours before counts as in time. Never more than the price, never more for somebody who cancels later, and
 * nothing once it has begun. The deposit is no part of it: it is always given back.
 * @returns cents that are given back
 */
export function refundOf(booking: Pick<Booking, 'price' | 'refunds' | 'startsAt'>, at: Temporal.Instant): number {
  const percents = booking.refunds
    .filter((step) => Temporal.Instant.compare(at, deadlineOf(step, booking.startsAt)) <= 0)
    .map(({ percent }) => percent)
  return centsOf(booking.price.cents, Math.max(0, ...percents))
}

/**
 * The same as a list for people: until when which part comes back, the earliest deadline first; what is over by `at` is left out, and
 * steps that give no more than a later one.
 */
export function refundsUntil(
  booking: Pick<Booking, 'price' | 'refunds' | 'startsAt'>,
  at: Temporal.Instant,
): RefundUntil[] {
  const steps = booking.refunds
    .filter(({ percent }) => percent > 0)
    .map((step) => ({
      until: deadlineOf(step, booking.startsAt),
      percent: Math.min(step.percent, 100),
      cents: centsOf(booking.price.cents, step.percent),
    }))
    .toSorted((a, b) => Temporal.Instant.compare(a.until, b.until) || a.percent - b.percent)
  return steps.filter(
    ({ until, percent }, index) =>
      Temporal.Instant.compare(at, until) <= 0 && steps.slice(index + 1).every((later) => later.percent < percent),
  )
}

/** No step counts after the start, whatever its hours say. */
const deadlineOf = ({ hours }: RefundStep, startsAt: Temporal.Instant) =>
  startsAt.subtract({ seconds: Math.max(0, Math.round(hours * 3600)) })

/** Rounded half up. */
const centsOf = (cents: number, percent: number) => Math.floor((cents * Math.min(Math.max(percent, 0), 100) + 50) / 100)
