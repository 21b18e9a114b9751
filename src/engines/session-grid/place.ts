import { fill, fits, type Grid, joined, restore, rivalsOf, type Worth, without } from './grid.ts'
import type { Plan } from './plan.ts'

/**
 * Places sessions, the highest rank first, each where it adds most. Where nothing is free others give way: whoever stands in the way is lifted
 * and looks for another slot in turn. As long as no host has two sessions this is a matching of sessions and cells, and taking the highest
 * rank first leaves out the least (a transversal matroid: Edmonds, Fulkerson 1965).
 */
export function placeAll(plan: Plan, grid: Grid, worth: Worth, rank: readonly number[]): void {
  const order = plan.sessions
    .map((_, session) => session)
    .sort((one, other) => (rank[other] as number) - (rank[one] as number) || one - other)
  for (const session of order) if (!placeFree(plan, grid, worth, session)) makeRoom(plan, grid, worth, session)
  while (order.some((session) => (grid.slotOf[session] as number) < 0 && trade(plan, grid, worth, rank, session))) {}
}

/**
 * Hosts of several sessions: one that is left out takes the place of its rivals, when others fit in then and more is placed altogether. Where no
 * cell is empty nothing can be gained. @returns false: nothing has changed
 */
function trade(plan: Plan, grid: Grid, worth: Worth, rank: readonly number[], session: number): boolean {
  if (grid.inside.every((sessions, slot) => sessions.length >= (plan.open[slot] as readonly number[]).length))
    return false
  const placed = () => grid.inside.flat().reduce((sum, one) => sum + (rank[one] as number), 0)
  const before = [...grid.inside]
  const most = placed()
  for (const slot of plan.allowed[session] as readonly number[]) {
    const there = grid.inside[slot] as number[]
    const rivals = rivalsOf(plan, session, there)
    if (rivals.length === 0) continue
    const rest = joined(rivals.reduce<readonly number[]>(without, there), session)
    for (const rival of rivals) grid.slotOf[rival] = -1
    fill(grid, slot, rest, worth(rest, slot))
    plan.sessions.forEach((_, one) => {
      if ((grid.slotOf[one] as number) < 0) placeFree(plan, grid, worth, one)
    })
    if (placed() > most) return true
    restore(grid, worth, before)
  }
  return false
}

/** Into the slot where it adds most among those with room for it. @returns false: there is none */
export function placeFree(plan: Plan, grid: Grid, worth: Worth, session: number): boolean {
  let best: { slot: number; sessions: number[]; worth: number; gain: number } | undefined
  for (const slot of plan.allowed[session] as readonly number[]) {
    const there = grid.inside[slot] as number[]
    if (!fits(plan, session, there, slot)) continue
    const sessions = joined(there, session)
    const value = worth(sessions, slot)
    const gain = value - (grid.worth[slot] as number)
    if (!best || gain > best.gain) best = { slot, sessions, worth: value, gain }
  }
  if (best) fill(grid, best.slot, best.sessions, best.worth)
  return best !== undefined
}

/** @returns false: nobody was moved */
function makeRoom(plan: Plan, grid: Grid, worth: Worth, session: number): boolean {
  const inside = grid.inside.map((sessions) => [...sessions])
  /** What was placed or lifted in this search is not lifted again: so it ends. */
  const settled = new Set<number>()
  const settle = (waiting: number): boolean => {
    settled.add(waiting)
    const allowed = plan.allowed[waiting] as readonly number[]
    const free = allowed.find((slot) => fits(plan, waiting, inside[slot] as number[], slot))
    if (free !== undefined) {
      inside[free] = joined(inside[free] as number[], waiting)
      return true
    }
    return allowed.some((slot) => giveWay(waiting, slot))
  }
  /** Rivals have to go; where only a room is missing, one of those who have one. */
  const giveWay = (waiting: number, slot: number): boolean => {
    const there = inside[slot] as number[]
    const rivals = rivalsOf(plan, waiting, there)
    const leaving = rivals.length > 0 ? [rivals] : there.map((one) => [one])
    return leaving.some((group) => {
      if (group.some((one) => settled.has(one))) return false
      const before = inside.map((sessions) => [...sessions])
      const rest = group.reduce<readonly number[]>(without, there)
      inside[slot] = joined(rest, waiting)
      if (group.every(settle)) return true
      inside.splice(0, inside.length, ...before)
      return false
    })
  }
  if (!settle(session)) return false
  inside.forEach((sessions, slot) => {
    fill(grid, slot, sessions, worth(sessions, slot))
  })
  return true
}
