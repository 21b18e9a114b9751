import { check } from './check.ts'
import { orderOf, turnsOf } from './order.ts'
import type { Input, Slot, Wish } from './types.ts'

/** Which turns are fulfilled, in their order. */
export function vectorOf(input: Input, slots: readonly Slot[]): boolean[] {
  const counts = new Map<string, number>()
  for (const { wish } of slots) {
    const club = input.wishes.find(({ id }) => id === wish)?.club as string
    counts.set(club, (counts.get(club) ?? 0) + 1)
  }
  return turnsOf(input, orderOf(input)).map(({ club, round }) => (counts.get(club) ?? 0) >= round)
}

/** The best vector of all arrangements, found by trying out every one; only for very small input. */
export function bestVector(input: Input): boolean[] {
  const claims = input.wishes.flatMap((wish) => Array.from({ length: wish.times }, () => wish))
  let best: boolean[] = []
  const better = (vector: boolean[]) => {
    const at = vector.findIndex((fulfilled, index) => fulfilled !== best[index])
    return best.length === 0 || (at >= 0 && vector[at])
  }
  const go = (at: number, slots: readonly Slot[]) => {
    const wish = claims[at]
    if (!wish) {
      const vector = vectorOf(input, slots)
      if (better(vector)) best = vector
      return
    }
    for (const slot of everySlot(input, wish)) {
      const more = [...slots, slot]
      if (check(input, more).length === 0) go(at + 1, more)
    }
    go(at + 1, slots)
  }
  go(0, [])
  return best
}

/** Whether some arrangement gives each of these clubs a slot. */
export function canServe(input: Input, clubs: readonly string[], slots: readonly Slot[] = []): boolean {
  const club = clubs[0]
  if (club === undefined) return true
  return input.wishes
    .filter((wish) => wish.club === club)
    .flatMap((wish) => everySlot(input, wish))
    .some((slot) => check(input, [...slots, slot]).length === 0 && canServe(input, clubs.slice(1), [...slots, slot]))
}

function everySlot({ rooms, gridMinutes }: Input, wish: Wish): Slot[] {
  const slots: Slot[] = []
  for (const room of rooms)
    for (let weekday = 1; weekday <= 2; weekday++)
      for (let from = 960; from < 1320; from += gridMinutes)
        slots.push({ wish: wish.id, room: room.id, weekday, from, to: from + wish.minutes })
  return slots.filter((slot) => check({ rooms, wishes: [wish], gridMinutes }, [slot]).length === 0)
}
