import { type Group, groups, type Purpose, purposes } from '../resource.ts'
import type { SumOfUse } from './use-queries.ts'

/** What the figures of a room, a month or all together say. Times in minutes, money in cents. */
export interface Use {
  readonly open: number
  readonly booked: number
  readonly bookings: number
  readonly cancelled: number
  readonly refused: number
  readonly cents: number
}

const none: Use = { open: 0, booked: 0, bookings: 0, cancelled: 0, refused: 0, cents: 0 }

/** Sums added up; `open` comes from the opening times. */
export function useOf(sums: readonly SumOfUse[], open: number): Use {
  return sums.reduce<Use>(
    (use, sum) => ({
      open,
      booked: use.booked + sum.minutes,
      bookings: use.bookings + sum.bookings,
      cancelled: use.cancelled + sum.cancelled,
      refused: use.refused + sum.refused,
      cents: use.cents + sum.cents,
    }),
    { ...none, open },
  )
}

/** Booked of open, 0 to 1 and above: what is entered outside of opening times counts as well. Null when it was never open. */
export const shareOf = ({ open, booked }: Pick<Use, 'open' | 'booked'>): number | null =>
  open > 0 ? booked / open : null

export interface Part<Key> {
  readonly key: Key
  readonly bookings: number
  readonly minutes: number
}

const partsOf = <Key>(sums: readonly SumOfUse[], keys: readonly Key[], keyOf: (sum: SumOfUse) => Key): Part<Key>[] => {
  const others = sums.filter(({ internal }) => !internal)
  return keys.flatMap((key) => {
    const those = others.filter((sum) => keyOf(sum) === key)
    const bookings = those.reduce((count, sum) => count + sum.bookings, 0)
    return bookings > 0 ? [{ key, bookings, minutes: those.reduce((count, sum) => count + sum.minutes, 0) }] : []
  })
}

/** For whom; the provider's own use is left out. */
export const partsByGroup = (sums: readonly SumOfUse[]): Part<Group>[] => partsOf(sums, groups, ({ group }) => group)

/** What for; the provider's own use is left out. */
export const partsByPurpose = (sums: readonly SumOfUse[]): Part<Purpose>[] =>
  partsOf(sums, purposes, ({ purpose }) => purpose)
