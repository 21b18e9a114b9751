import type { Typed } from '../../bookings/offer.ts'

/** The wish, as the booking page's address carries it. */
export const wishOf = (typed: Typed): Record<string, string | undefined> =>
  Object.fromEntries(
    ['tag', 'von', 'bistag', 'bis', 'personen', 'gruppe', 'zweck'].map((name) => [
      name,
      typed[name] ? String(typed[name]) : undefined,
    ]),
  )
