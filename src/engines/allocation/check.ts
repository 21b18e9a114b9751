import type { Input, Room, Slot, Wish } from './types.ts'

export type Violation =
  | { readonly code: 'unknown'; readonly slot: Slot }
  | {
      readonly code: 'not-wished-room' | 'not-wished-time' | 'not-open' | 'too-many-persons' | 'wrong-length'
      readonly slot: Slot
    }
  | { readonly code: 'off-grid'; readonly slot: Slot }
  | { readonly code: 'same-day' | 'overlap'; readonly slot: Slot; readonly other: Slot }
  | { readonly code: 'too-often'; readonly wish: string; readonly count: number }

/** What may be different by hand, because somebody answers for it: wishes bind the program, walls bind everybody. */
const hard = new Set<Violation['code']>(['unknown', 'overlap'])
export const isHard = ({ code }: Violation): boolean => hard.has(code)

/**
 * Whether slots keep every rule. Looks at rooms and times themselves and shares nothing with the search, so that a mistake there
 * comes to light here.
 */
export function check(input: Pick<Input, 'rooms' | 'wishes' | 'gridMinutes'>, slots: readonly Slot[]): Violation[] {
  const rooms = new Map(input.rooms.map((room) => [room.id, room]))
  const wishes = new Map(input.wishes.map((wish) => [wish.id, wish]))
  const found: Violation[] = slots.flatMap((slot) => {
    const [room, wish] = [rooms.get(slot.room), wishes.get(slot.wish)]
    return room && wish ? alone(slot, room, wish, input.gridMinutes) : [{ code: 'unknown' as const, slot }]
  })
  slots.forEach((slot, at) => {
    for (const other of slots.slice(at + 1)) {
      if (slot.wish === other.wish && slot.weekday === other.weekday) found.push({ code: 'same-day', slot, other })
      const shared = rooms.get(slot.room)?.units.some((unit) => rooms.get(other.room)?.units.includes(unit))
      const meet = slot.weekday === other.weekday && slot.from < other.to && other.from < slot.to
      if (shared && meet) found.push({ code: 'overlap', slot, other })
    }
  })
  for (const { id, times } of input.wishes) {
    const count = slots.filter(({ wish }) => wish === id).length
    if (count > times) found.push({ code: 'too-often', wish: id, count })
  }
  return found
}

function alone(slot: Slot, room: Room, wish: Wish, grid: number): Violation[] {
  const codes: Exclude<Violation, { code: 'same-day' | 'overlap' | 'too-often' | 'unknown' }>['code'][] = []
  if (!wish.rooms.includes(slot.room)) codes.push('not-wished-room')
  const inside = (times: readonly { weekday: number; from: number; to: number }[]) =>
    times.some(({ weekday, from, to }) => weekday === slot.weekday && from <= slot.from && slot.to <= to)
  if (!inside(wish.windows)) codes.push('not-wished-time')
  if (!isOpen(room, slot)) codes.push('not-open')
  if (room.persons !== null && (wish.persons ?? 0) > room.persons) codes.push('too-many-persons')
  if (slot.to - slot.from !== wish.minutes) codes.push('wrong-length')
  if (slot.from % grid !== 0) codes.push('off-grid')
  return codes.map((code) => ({ code, slot }))
}

/** Minute by quarter of an hour would do; every minute is the plainest. */
function isOpen({ open }: Room, { weekday, from, to }: Slot): boolean {
  for (let minute = from; minute < to; minute++)
    if (!open.some((time) => time.weekday === weekday && time.from <= minute && minute < time.to)) return false
  return true
}
