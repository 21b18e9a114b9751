import { attendanceOf } from './attendance.ts'
import { isPinned } from './faults.ts'
import type { Plan } from './plan.ts'
import type { Weights } from './types.ts'

/** Which sessions are in which slot; rooms follow from that. */
export interface Grid {
  /** Per session: a slot, or none (-1). */
  readonly slotOf: Int32Array
  /** Per slot: sessions, the most wanted first. */
  readonly inside: number[][]
  /** Per slot: see `Worth`. */
  readonly worth: number[]
}

/** What the sessions of one slot are worth together: satisfied interest, and what similar sessions and wishes weigh. */
export type Worth = (sessions: readonly number[], slot: number) => number

export const emptyGrid = (plan: Plan): Grid => ({
  slotOf: new Int32Array(plan.sessions.length).fill(-1),
  inside: plan.slots.map(() => []),
  worth: plan.slots.map(() => 0),
})

/**
 * Rooms by size: pinned sessions have theirs, the others, the most wanted first, the largest that is left. Where nobody wants two sessions of
 * the slot no other distribution seats more people: of two sessions that stand the other way round, changing them never loses a seat.
 * @param sessions of one slot, the most wanted first, not more than fit in; @returns a room per session, in the same order
 */
export function roomsBySize(plan: Plan, sessions: readonly number[], slot: number): number[] {
  const taken = sessions.map((session) => plan.pinnedRoom[session] as number)
  const free = (plan.open[slot] as readonly number[]).filter((room) => !taken.includes(room))
  let next = 0
  return taken.map((room) => (room >= 0 ? room : (free[next++] as number)))
}

export function worthOf(plan: Plan, weights: Weights): Worth {
  const attendance = attendanceOf(plan)
  const [similar, preferred] = [wholeWeight(weights.similar), wholeWeight(weights.preferred)]
  return (sessions, slot) => {
    const seats = roomsBySize(plan, sessions, slot).map((room) => plan.seats[room] as number)
    const wishes = sessions.filter((session) => plan.preferred[session]?.has(slot)).length
    return attendance(sessions, seats) - similar * similarPairs(plan, sessions) + preferred * wishes
  }
}

/** Not negative and not beyond what sums can hold. */
const wholeWeight = (given: number) => (given > 0 ? Math.min(1_000_000, Math.floor(given)) : 0)

export function similarPairs(plan: Plan, sessions: readonly number[]): number {
  let pairs = 0
  for (let at = 1; at < sessions.length; at++)
    for (let before = 0; before < at; before++)
      if (plan.similar[sessions[at] as number]?.[sessions[before] as number]) pairs += 1
  return pairs
}

/** Sessions that cannot be in the slot together with this one: they share a host or are fixed to the same room. */
export const rivalsOf = (plan: Plan, session: number, sessions: readonly number[]): number[] =>
  sessions.filter((other) => shareHost(plan, session, other) || shareRoom(plan, session, other))

export const shareHost = (plan: Plan, one: number, other: number): boolean =>
  (plan.hosts[one] as readonly number[]).some((host) => plan.hosts[other]?.includes(host))

export const shareRoom = (plan: Plan, one: number, other: number): boolean =>
  (plan.pinnedRoom[one] as number) >= 0 && plan.pinnedRoom[one] === plan.pinnedRoom[other]

/** Whether a session may join those in a slot, of which it is none. */
export function fits(plan: Plan, session: number, sessions: readonly number[], slot: number): boolean {
  return (
    (plan.allowed[session] as readonly number[]).includes(slot) &&
    sessions.length < (plan.open[slot] as readonly number[]).length &&
    rivalsOf(plan, session, sessions).length === 0
  )
}

/** Numbers of sessions grow as fewer want them, so that sorting by number keeps the order that `roomsBySize` needs. */
export const joined = (sessions: readonly number[], session: number): number[] =>
  [...sessions, session].sort((one, other) => one - other)

export const without = (sessions: readonly number[], session: number): number[] =>
  sessions.filter((one) => one !== session)

/** Gives a slot other sessions. Whoever calls it gives those that left another slot, or none. */
export function fill(grid: Grid, slot: number, sessions: number[], worth: number): void {
  for (const session of sessions) grid.slotOf[session] = slot
  grid.inside[slot] = sessions
  grid.worth[slot] = worth
}

/** Gives all slots the sessions they had. */
export function restore(grid: Grid, worth: Worth, inside: readonly number[][]): void {
  grid.slotOf.fill(-1)
  inside.forEach((sessions, slot) => {
    fill(grid, slot, sessions, worth(sessions, slot))
  })
}

/** So much more counts a session placed than one of the few interests by which the search may get worse for a while. */
const farAway = 1000

/**
 * What placing a session counts, above everything else: first those that are pinned, then as many as possible, then the most wanted. Sums
 * of it compare like these three one after the other.
 */
export function rankOf(plan: Plan): number[] {
  const all = plan.wanted.reduce((sum, wanted) => sum + wanted, farAway)
  const every = plan.sessions.length + 1
  return plan.sessions.map((session, at) => (isPinned(session) ? every * all : 0) + all + (plan.wanted[at] as number))
}
