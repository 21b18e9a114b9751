import type { channels } from '../methods/method.ts'

/** Ways on which staff enter what somebody else said. */
export const enteredWays = ['paper', 'telephone', 'on-site'] as const satisfies readonly (typeof channels)[number][]

/** So many days after the end what came on paper can still be entered; then the last count is made. */
export const enteringDays = 7

export const enteringEnds = (endsAt: Temporal.Instant): Temporal.Instant => endsAt.add({ hours: 24 * enteringDays })

/** Whether the last count of a phase may be made. */
export const isEnteringOver = (endsAt: Temporal.Instant | null, now: Temporal.Instant): boolean =>
  endsAt !== null && Temporal.Instant.compare(enteringEnds(endsAt), now) <= 0
