// A barcamp's grid: how long it takes, whether a rule is broken, how far it is from what nobody can exceed.
import { check } from '../src/engines/session-grid/check.ts'
import { proposeGrid } from '../src/engines/session-grid/propose.ts'
import { proposeGridAside } from '../src/engines/session-grid/run.ts'
import { barcamp, type Size } from '../src/engines/session-grid/session-grid.fixture.ts'

export const gridSizes: readonly Size[] = [
  { sessions: 40, rooms: 6, slots: 8, people: 150 },
  { sessions: 60, rooms: 9, slots: 8, people: 220 },
  { sessions: 80, rooms: 12, slots: 8, people: 300 },
]

export interface Measured {
  readonly milliseconds: number
  readonly violations: number
  /** Percent of satisfied interest that is missing to the upper bound. */
  readonly interestMissing: number
  readonly sessionsLeftOut: number
  /** Percent. */
  readonly wishesMissed: number
}

/** Once per seed, in the thread in which the program computes. */
export async function measureGrid(worker: string, size: Size, seeds: readonly number[]): Promise<Measured[]> {
  const measured: Measured[] = []
  for (const seed of seeds) {
    const input = barcamp(size, seed)
    const began = performance.now()
    const { placements, bound, reached } = await proposeGridAside(worker, input, 60)
    measured.push({
      milliseconds: performance.now() - began,
      violations: check(input, placements).length,
      interestMissing: (100 * (bound.interest - reached.interest)) / bound.interest,
      sessionsLeftOut: size.sessions - reached.sessions,
      wishesMissed: (100 * (reached.wishes - reached.wishesMet)) / reached.wishes,
    })
  }
  return measured
}

/** Percent of satisfied interest that ten times as many steps find more, or less when negative. */
export function longerFinds(size: Size, seed: number): number {
  const input = barcamp(size, seed)
  const usual = proposeGrid(input).reached.interest
  const longer = proposeGrid({ ...input, steps: input.steps * 10 }).reached.interest
  return (100 * (longer - usual)) / usual
}
