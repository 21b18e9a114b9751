import { randomFrom } from '../random.ts'
import { fill, fits, type Grid, joined, type Worth, without } from './grid.ts'
import type { Plan } from './plan.ts'

/** What the search works with. */
export interface Work {
  readonly plan: Plan
  readonly grid: Grid
  readonly worth: Worth
  /** Per session: what placing it counts, above all worth. */
  readonly rank: readonly number[]
}

interface Change {
  readonly parts: readonly { readonly slot: number; readonly sessions: number[]; readonly worth: number }[]
  /** The session that is in no slot then, or none (-1). */
  readonly out: number
  readonly rank: number
  readonly worth: number
}

/** So much may be lost by one change in the beginning; less and less is allowed until nothing is. */
const firstLoss = 5
/** The part of the steps that goes up and down; the rest only goes up. */
const wandering = 0.75

/**
 * Improves a grid by moving a session, changing two, or letting one make place for another that goes on to a third slot. First changes for the
 * worse are allowed within a limit that falls to nothing (threshold accepting: Dueck and Scheuer 1990), then only those for the better, until
 * there are none. Nothing is ever left out for worth alone. @returns how many changes were tried, at most `steps`
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
    if (change.rank < 0 || (change.rank === 0 && change.worth < -loss)) continue
    apply(work.grid, change)
    rank += change.rank
    worth += change.worth
    if (rank > best.rank || (rank === best.rank && worth > best.worth))
      best = { inside: [...work.grid.inside], rank, worth }
  }
  restore(work, best.inside)
  return wander + climb(work, movable, steps - wander)
}

function randomChange(work: Work, movable: readonly number[], below: (count: number) => number): Change | undefined {
  const { plan, grid } = work
  const session = movable[below(movable.length)] as number
  const allowed = plan.allowed[session] as readonly number[]
  const slot = allowed[below(allowed.length)] as number
  if (slot === grid.slotOf[session]) return undefined
  const there = grid.inside[slot] as number[]
  if (fits(plan, session, there, slot)) return changeOf(work, session, slot, -1, -1)
  const leaving = there[below(there.length)]
  if (leaving === undefined) return undefined
  const choices = plan.allowed[leaving] as readonly number[]
  const back = grid.slotOf[session] as number
  const further = choices[below(choices.length)] as number
  return (
    (below(4) > 0 ? changeOf(work, session, slot, leaving, back) : undefined) ??
    changeOf(work, session, slot, leaving, further) ??
    (back < 0 ? changeOf(work, session, slot, leaving, -1) : undefined)
  )
}

/**
 * A session goes into a slot. @param leaving a session that leaves it, or none (-1); @param to where that one goes, or into no slot (-1)
 * @returns nothing when a rule would be broken, or the leaving one counts more
 */
function changeOf(work: Work, session: number, slot: number, leaving: number, to: number): Change | undefined {
  const { plan, grid, rank } = work
  const from = grid.slotOf[session] as number
  const [placed, lost] = [
    from < 0 ? (rank[session] as number) : 0,
    leaving >= 0 && to < 0 ? (rank[leaving] as number) : 0,
  ]
  if (to === slot || placed < lost) return undefined
  const target = without(grid.inside[slot] as number[], leaving)
  if (!fits(plan, session, target, slot)) return undefined
  const after = new Map([[slot, joined(target, session)]])
  if (from >= 0) after.set(from, without(grid.inside[from] as number[], session))
  if (leaving >= 0 && to >= 0) {
    const there = after.get(to) ?? (grid.inside[to] as number[])
    if (!fits(plan, leaving, there, to)) return undefined
    after.set(to, joined(there, leaving))
  }
  const parts = [...after].map(([slot, sessions]) => ({ slot, sessions, worth: work.worth(sessions, slot) }))
  return {
    parts,
    out: to < 0 ? leaving : -1,
    rank: placed - lost,
    worth: parts.reduce((sum, { slot, worth }) => sum + worth - (grid.worth[slot] as number), 0),
  }
}

function apply(grid: Grid, { parts, out }: Change): void {
  for (const { slot, sessions, worth } of parts) fill(grid, slot, sessions, worth)
  if (out >= 0) grid.slotOf[out] = -1
}

function restore({ grid, worth }: Work, inside: readonly number[][]): void {
  grid.slotOf.fill(-1)
  inside.forEach((sessions, slot) => {
    fill(grid, slot, sessions, worth(sessions, slot))
  })
}

/** Every change of one or two sessions, again and again, until none is for the better. @returns how many were tried, at most `steps` */
function climb(work: Work, movable: readonly number[], steps: number): number {
  const { plan, grid } = work
  let tried = 0
  const better = (session: number, slot: number, leaving: number): boolean => {
    if (tried >= steps || slot === grid.slotOf[session]) return false
    tried += 1
    const change = changeOf(work, session, slot, leaving, leaving < 0 ? -1 : (grid.slotOf[session] as number))
    if (!change || change.rank < 0 || (change.rank === 0 && change.worth <= 0)) return false
    apply(grid, change)
    return true
  }
  let found = true
  while (found && tried < steps) {
    found = false
    for (const session of movable)
      for (const slot of plan.allowed[session] as readonly number[])
        for (const leaving of [-1, ...(grid.inside[slot] as number[])])
          if (better(session, slot, leaving)) {
            found = true
            break
          }
  }
  return tried
}
