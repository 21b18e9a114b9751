import type { BudgetInput } from './budget.ts'
import type { Ranking } from './pairs.ts'

/** Numbers from 0 to below 1 that are the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/**
 * An invented budget of a district: 50 euros for each voter, ten villages with projects of their own, some for everybody; odd costs, some
 * popular projects, ballots of one to fifteen.
 */
export function districtBudget(voters: number, projects: number, seed: number): BudgetInput {
  const random = randomFrom(seed)
  const villages = 10
  const budget = voters * 5000
  const all = Array.from({ length: projects }, (_, lot) => ({
    id: `p${lot}`,
    lot,
    cost: Math.round(budget * (0.005 + 0.06 * random() ** 3)),
    village: lot % (villages + 3),
    charm: 0.3 + random(),
  }))
  const ballots = Array.from({ length: voters }, () => {
    const village = Math.floor(random() * villages)
    const wishes = 1 + Math.floor(random() * 15)
    return all
      .map(({ id, village: where, charm }) => ({
        id,
        liking: random() * charm * (where === village ? 3 : where >= villages ? 1.5 : 0.5),
      }))
      .sort((one, other) => other.liking - one.liking)
      .slice(0, wishes)
      .map(({ id }) => id)
  })
  return { projects: all.map(({ id, cost, lot }) => ({ id, cost, lot })), ballots, budget }
}

/** Ballots that rank one to all of the options; earlier options are somewhat dearer. */
export function rankings(voters: number, options: readonly string[], seed: number): Ranking[] {
  const random = randomFrom(seed)
  return Array.from({ length: voters }, () => {
    const liked = options.map((option, at) => ({ option, liking: random() - at / options.length / 4 }))
    liked.sort((one, other) => other.liking - one.liking)
    return liked.slice(0, 1 + Math.floor(random() * options.length)).map(({ option }) => [option])
  })
}
