import type { Plan } from './plan.ts'
import type { Figures } from './types.ts'

const rounds = 300

/**
 * What no grid can exceed, however good.
 *
 * Sessions: as many as there are that can be anywhere, and no more than cells. Wanted: the most wanted of them.
 *
 * Interest: let every person's time have a price between 0 and 1, and every cell a price by its size. A satisfied interest is worth 1; the
 * person's price is paid for it, and the session pays for its cell. Whatever a grid satisfies is then at most: per person price × the sessions
 * they can be in at all; per cell its price; and per session what is left when it takes the cell that leaves most, with the people who cost least
 * (weak duality, for any prices). Prices rise where more is taken than there is and fall otherwise, as long as the sum becomes smaller.
 *
 * It does not see that favourites of different people cannot all lie apart, so it is generous: in the barcamps of `bench/session-grid.ts` the grids
 * found stay 16 to 20 percent below it, while searching ten times as long finds hardly more.
 */
export function boundOf(plan: Plan): Figures {
  const cells = plan.open.reduce((sum, rooms) => sum + rooms.length, 0)
  // The most wanted come first.
  const possible = plan.sessions
    .flatMap((_, session) => (plan.allowed[session]?.length ? [session] : []))
    .slice(0, cells)
  return {
    sessions: possible.length,
    wanted: possible.reduce((sum, session) => sum + (plan.wanted[session] as number), 0),
    interest: interestBound(plan),
  }
}

/** A size of cells: how many seats, how many cells. */
interface Size {
  readonly seats: number
  readonly cells: number
}

function interestBound(plan: Plan): number {
  const sizes = sizesOf(plan)
  const choices = plan.sessions.map((_, session) => sizesFor(plan, sizes, session))
  const most = plan.favourites.map((sessions) => reachable(plan, sessions))
  const personPrice = new Float64Array(plan.persons)
  const sizePrice = new Float64Array(sizes.length)
  let best = Number.POSITIVE_INFINITY
  for (let round = 0; round < rounds; round++) {
    const visits = new Int32Array(plan.persons)
    const taken = new Int32Array(sizes.length)
    let sum = 0
    for (let person = 0; person < plan.persons; person++)
      sum += (personPrice[person] as number) * (most[person] as number)
    sizes.forEach(({ cells }, size) => {
      sum += cells * (sizePrice[size] as number)
    })
    plan.sessions.forEach((_, session) => {
      const bought = cheapest(plan, session, sizes, choices[session] as number[], personPrice, sizePrice)
      if (!bought) return
      sum += bought.left
      taken[bought.size] = (taken[bought.size] as number) + 1
      for (const person of bought.people) visits[person] = (visits[person] as number) + 1
    })
    best = Math.min(best, sum)
    const step = 1 / (1 + round / 10)
    for (let person = 0; person < plan.persons; person++) {
      const excess = (visits[person] as number) - (most[person] as number)
      personPrice[person] = Math.min(1, Math.max(0, (personPrice[person] as number) + 0.2 * step * excess))
    }
    sizes.forEach(({ cells }, size) => {
      const excess = (taken[size] as number) - cells
      sizePrice[size] = Math.max(0, (sizePrice[size] as number) + step * excess)
    })
  }
  // Interests are whole; a hair's breadth for sums of fractions.
  return Math.floor(best + 1e-6)
}

function sizesOf(plan: Plan): Size[] {
  const cells = new Map<number, number>()
  for (const rooms of plan.open)
    for (const room of rooms) {
      const seats = plan.seats[room] as number
      cells.set(seats, (cells.get(seats) ?? 0) + 1)
    }
  return [...cells].map(([seats, cells]) => ({ seats, cells })).sort((one, other) => other.seats - one.seats)
}

function sizesFor(plan: Plan, sizes: readonly Size[], session: number): number[] {
  const pinned = plan.pinnedRoom[session] as number
  const rooms = (plan.allowed[session] as readonly number[]).flatMap((slot) =>
    pinned >= 0 ? [pinned] : (plan.open[slot] as readonly number[]),
  )
  const seats = new Set(rooms.map((room) => plan.seats[room] as number))
  return sizes.flatMap((size, at) => (seats.has(size.seats) ? [at] : []))
}

/** The cell that leaves a session most, who comes then, and what is left. */
function cheapest(
  plan: Plan,
  session: number,
  sizes: readonly Size[],
  choices: readonly number[],
  personPrice: Float64Array,
  sizePrice: Float64Array,
): { left: number; size: number; people: readonly number[] } | undefined {
  const price = (person: number) => personPrice[person] as number
  const people = [...(plan.interested[session] as readonly number[])].sort((one, other) => price(one) - price(other))
  const gains = [0]
  for (const person of people) gains.push((gains.at(-1) as number) + 1 - price(person))
  const unnamed = plan.unnamed[session] as number
  let best: { left: number; size: number; people: readonly number[] } | undefined
  for (const size of choices) {
    const { seats } = sizes[size] as Size
    // Those without a name pay no price: they sit first.
    const without = Math.min(unnamed, seats)
    const count = Math.min(people.length, seats - without)
    const left = without + (gains[count] as number) - (sizePrice[size] as number)
    if (left > (best?.left ?? 0)) best = { left, size, people: people.slice(0, count) }
  }
  return best
}

/** In how many of these sessions one person can be at most, one per slot: a largest matching of sessions and slots. */
function reachable(plan: Plan, sessions: readonly number[]): number {
  const holder = new Map<number, number>()
  const place = (session: number, tried: Set<number>): boolean =>
    (plan.allowed[session] as readonly number[]).some((slot) => {
      if (tried.has(slot)) return false
      tried.add(slot)
      const before = holder.get(slot)
      if (before !== undefined && !place(before, tried)) return false
      holder.set(slot, session)
      return true
    })
  return sessions.filter((session) => place(session, new Set())).length
}
