import { randomFrom } from '../random.ts'
import { fill, fits, type Grid, joined, restore, rivalsOf, type Worth, without } from './grid.ts'
import type { Plan } from './plan.ts'

/** What the search works with. */
export interface Work {
  readonly plan: Plan
  readonly grid: Grid
  readonly worth: Worth
  /** Per session: what placing it counts, above all worth. */
  readonly rank: readonly number[]
}

/** A session goes to a slot, or into none (-1). */
interface Move {
  readonly session: number
  readonly to: number
}

interface Change {
  readonly moves: readonly Move[]
  readonly parts: readonly { readonly slot: number; readonly sessions: number[]; readonly worth: number }[]
  readonly rank: number
  readonly worth: number
}

/** So much may be lost by one change in the beginning; less and less is allowed until nothing is. */
const firstLoss = 5
/** The part of the steps that goes up and down; the rest only goes up. */
const wandering = 0.75

/**
 * Improves a grid: a session moves, two change places, three go round in a ring, rivals change slots together. First changes for the worse are
 * allowed within a limit that falls to nothing (threshold accepting: Dueck and Scheuer 1990); from the best on that way only changes for the
 * better follow, until there are none. @returns how many changes were tried, at most `steps`
 */
export function search(work: Work, steps: number, seed: number): number {
  const movable = work.plan.sessions.flatMap((_, session) => (work.plan.allowed[session]?.length ? [session] : []))
  if (movable.length === 0) return 0
  const wander = Math.floor(steps * wandering)
  const random = randomFrom(seed)
  const below = (count: number) => Math.floor(random() * count)
  let best = { inside: [...work.grid.inside], rank: 0, worth: 0 }
  let [rank, worth] = [0, 0]
  for (let step = 0; step < wander; step++) {
    const change = randomChange(work, movable, below)
    if (!change) continue
    const loss = firstLoss * (1 - step / wander) * random()
    // A rank a little lower is one session for another that somewhat fewer want.
    if (change.rank <= 0 && change.rank + change.worth < -loss) continue
    apply(work.grid, change)
    rank += change.rank
    worth += change.worth
    if (rank > best.rank || (rank === best.rank && worth > best.worth))
      best = { inside: [...work.grid.inside], rank, worth }
  }
  restore(work.grid, work.worth, best.inside)
  return wander + climb(work, movable, steps - wander)
}

function randomChange(work: Work, movable: readonly number[], below: (count: number) => number): Change | undefined {
  const { plan, grid } = work
  const session = movable[below(movable.length)] as number
  const allowed = plan.allowed[session] as readonly number[]
  const slot = allowed[below(allowed.length)] as number
  if (slot === grid.slotOf[session]) return undefined
  const there = grid.inside[slot] as number[]
  const into = { session, to: slot }
  if (fits(plan, session, there, slot)) return changeOf(work, [into])
  if (rivalsOf(plan, session, there).length > 1) return changeOf(work, exchangeOf(work, session, slot, below))
  const back = grid.slotOf[session] as number
  const leaving = leavingFor(plan, session, there, below)
  if (leaving === undefined) return undefined
  const two = below(4) > 0 ? changeOf(work, [into, { session: leaving, to: back }]) : undefined
  if (two) return two
  const choices = plan.allowed[leaving] as readonly number[]
  const further = choices[below(choices.length)] as number
  if (further === slot || further === back) return undefined
  const on = [into, { session: leaving, to: further }]
  const last = leavingFor(plan, leaving, grid.inside[further] as number[], below)
  return changeOf(work, on) ?? (last === undefined ? undefined : changeOf(work, [...on, { session: last, to: back }]))
}

/** Who makes way: a rival, otherwise anybody. */
function leavingFor(plan: Plan, session: number, there: readonly number[], below: (count: number) => number) {
  const rival = rivalsOf(plan, session, there)[0]
  return rival ?? there[below(there.length)]
}

/**
 * A session and its rivals in another slot change places, with their rivals in turn (a Kempe chain); where a slot would become too full further
 * ones move along, in the end all of both. Rivals of one that is in no slot are in none then.
 */
function exchangeOf({ plan, grid }: Work, session: number, slot: number, pick: (count: number) => number): Move[] {
  const from = grid.slotOf[session] as number
  const moves: Move[] = [{ session, to: slot }]
  const staying = (at: number) =>
    (grid.inside[at] as number[]).filter((one) => !moves.some(({ session }) => session === one))
  for (const { session: moving, to } of moves) {
    if (to < 0) continue
    for (const rival of rivalsOf(plan, moving, staying(to)))
      moves.push({ session: rival, to: to === slot ? from : slot })
    const arriving = moves.filter((move) => move.to === to).length
    const stay = staying(to)
    const further = stay[pick(stay.length)]
    if (stay.length + arriving > (plan.open[to] as readonly number[]).length && further !== undefined)
      moves.push({ session: further, to: to === slot ? from : slot })
  }
  return moves
}

/** What moves would change. @returns nothing when a rule would be broken */
function changeOf({ plan, grid, rank, worth }: Work, moves: readonly Move[]): Change | undefined {
  const after = new Map<number, number[]>()
  const inside = (slot: number) => after.get(slot) ?? (grid.inside[slot] as number[])
  let gained = 0
  for (const { session } of moves) {
    const from = grid.slotOf[session] as number
    if (from < 0) continue
    gained -= rank[session] as number
    after.set(from, without(inside(from), session))
  }
  for (const { session, to } of moves) {
    if (to < 0) continue
    if (!fits(plan, session, inside(to), to)) return undefined
    gained += rank[session] as number
    after.set(to, joined(inside(to), session))
  }
  const parts = [...after].map(([slot, sessions]) => ({ slot, sessions, worth: worth(sessions, slot) }))
  const better = parts.reduce((sum, { slot, worth }) => sum + worth - (grid.worth[slot] as number), 0)
  return { moves, parts, rank: gained, worth: better }
}

function apply(grid: Grid, { parts, moves }: Change): void {
  for (const { session } of moves) grid.slotOf[session] = -1
  for (const { slot, sessions, worth } of parts) fill(grid, slot, sessions, worth)
}

const first = () => 0

/** Every move, every exchange of two and of rivals, again and again, until none is for the better. @returns how many were tried */
function climb(work: Work, movable: readonly number[], steps: number): number {
  const { plan, grid } = work
  let tried = 0
  const better = (moves: readonly Move[]): boolean => {
    if (tried >= steps) return false
    tried += 1
    const change = changeOf(work, moves)
    if (!change || change.rank < 0 || (change.rank === 0 && change.worth <= 0)) return false
    apply(grid, change)
    return true
  }
  const ways = (session: number, slot: number): Move[][] => {
    const [into, from] = [{ session, to: slot }, grid.slotOf[session] as number]
    const others = grid.inside[slot] as number[]
    const two = others.map((other) => [into, { session: other, to: from }])
    return [
      [into],
      ...two,
      ...(rivalsOf(plan, session, others).length > 1 ? [exchangeOf(work, session, slot, first)] : []),
    ]
  }
  let found = true
  while (found && tried < steps) {
    found = false
    for (const session of movable)
      for (const slot of plan.allowed[session] as readonly number[])
        if (slot !== grid.slotOf[session] && ways(session, slot).some(better)) found = true
  }
  return tried
}
