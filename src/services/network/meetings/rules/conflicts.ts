import type { Item, ItemPart } from '../meeting.ts'

/** What cannot be, or is not meant so, in a programme. Two items are named in the order of the programme. */
export type Conflict =
  | { readonly code: 'same-room'; readonly items: readonly [Item, Item]; readonly who: string }
  | { readonly code: 'same-person'; readonly items: readonly [Item, Item]; readonly who: string }
  | { readonly code: 'same-body'; readonly items: readonly [Item, Item]; readonly who: string }
  | { readonly code: 'outside'; readonly items: readonly [Item] }
  | {
      readonly code: 'too-few-seats'
      readonly items: readonly [Item]
      readonly seats: number
      readonly persons: number
    }
  | { readonly code: 'nobody-reports'; readonly items: readonly [Item] }

/** Two pieces of time have something in common; the end belongs to neither. */
export const overlaps = (one: Pick<Item, 'startsAt' | 'endsAt'>, other: Pick<Item, 'startsAt' | 'endsAt'>): boolean =>
  Temporal.Instant.compare(one.startsAt, other.endsAt) < 0 && Temporal.Instant.compare(other.startsAt, one.endsAt) < 0

/**
 * Everything in a programme that somebody should look at again.
 * @param items in order of their beginning
 * @param days from the beginning of the meeting to its end; null while it is open
 */
export function conflictsOf(
  items: readonly Item[],
  days: { readonly startsAt: Temporal.Instant; readonly endsAt: Temporal.Instant } | null,
): Conflict[] {
  const found: Conflict[] = []
  for (const [index, one] of items.entries()) {
    for (const other of items.slice(index + 1)) if (overlaps(one, other)) found.push(...between(one, other))
    if (days && outside(one, days)) found.push({ code: 'outside', items: [one] })
    const seats = one.room?.seats ?? null
    if (seats !== null && one.chosen > seats)
      found.push({ code: 'too-few-seats', items: [one], seats, persons: one.chosen })
    if (one.kind === 'status' && !one.parts.some(({ part }) => part === 'reports'))
      found.push({ code: 'nobody-reports', items: [one] })
  }
  return found
}

const outside = (one: Item, days: { startsAt: Temporal.Instant; endsAt: Temporal.Instant }): boolean =>
  Temporal.Instant.compare(one.startsAt, days.startsAt) < 0 || Temporal.Instant.compare(one.endsAt, days.endsAt) > 0

function between(one: Item, other: Item): Conflict[] {
  const items = [one, other] as const
  const found: Conflict[] = []
  if (one.room && one.room.id === other.room?.id) found.push({ code: 'same-room', items, who: one.room.name })
  for (const who of both(one.parts, other.parts, personOf)) found.push({ code: 'same-person', items, who })
  for (const who of both(one.parts, other.parts, ({ part, actor }) =>
    part === 'reports' && actor ? [actor.id, actor.name] : null,
  ))
    found.push({ code: 'same-body', items, who })
  return found
}

/** Somebody with an account is that account; a name that was written is the same person when it is written the same. */
function personOf({ personId, name, actor }: ItemPart): readonly [string, string] | null {
  if (personId) return [personId, name]
  return name ? [`${name.toLocaleLowerCase('de')} ${actor?.id ?? ''}`, name] : null
}

/** Names of those who are on both sides, each once. */
function both(
  left: readonly ItemPart[],
  right: readonly ItemPart[],
  who: (part: ItemPart) => readonly [id: string, name: string] | null,
): string[] {
  const there = new Set(right.map((part) => who(part)?.[0]).filter(Boolean))
  const names = new Map(
    left.map((part) => who(part)).filter((one): one is readonly [string, string] => one !== null && there.has(one[0])),
  )
  return [...names.values()]
}
