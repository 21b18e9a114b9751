import { canBeCancelled } from '../bookings/save-booking.ts'
import type { Booking } from '../resource.ts'
import { refundOf } from '../rules/cancelling.ts'
import { isBefore } from '../rules/spans.ts'

/** „Nur diesen Termin“, „diesen und alle danach“, „alle kommenden“. */
export const scopes = ['this', 'following', 'all'] as const
export type Scope = (typeof scopes)[number]

/** The dates of a series that a scope means and that can still be cancelled. What is over stays out of it. */
export function inScope(
  bookings: readonly Booking[],
  scope: Scope,
  from: string | null,
  now: Temporal.Instant,
): Booking[] {
  const open = bookings.filter((booking) => canBeCancelled(booking, now))
  if (scope === 'all') return open
  const first = bookings.find(({ id }) => id === from)
  if (!first) return []
  return scope === 'this'
    ? open.filter(({ id }) => id === first.id)
    : open.filter((booking) => !isBefore(booking.startsAt, first.startsAt))
}

/** What comes back when all of these are cancelled, in cents. */
export const refundOfAll = (bookings: readonly Booking[], now: Temporal.Instant): number =>
  bookings.reduce((sum, booking) => sum + refundOf(booking, now), 0)
