// A season of sixty clubs: how long it takes, whether a rule is broken, how far it is from what nobody can exceed.
import { season } from '../src/engines/allocation/allocation.fixture.ts'
import { check } from '../src/engines/allocation/check.ts'
import { allocateAside } from '../src/engines/allocation/run.ts'

export interface Measured {
  readonly milliseconds: number
  readonly violations: number
  /** Percent that is missing to the upper bound. */
  readonly clubsMissing: number
  readonly slotsMissing: number
  readonly wished: number
  readonly given: number
  readonly unproven: number
}

/** Once per seed, in the thread in which the program computes. */
export async function measureAllocation(worker: string, seeds: readonly number[]): Promise<Measured[]> {
  const measured: Measured[] = []
  for (const seed of seeds) {
    const input = season(60, 20, 5, seed)
    const began = performance.now()
    const { slots, bound, reached, unproven } = await allocateAside(worker, input, 60)
    measured.push({
      milliseconds: performance.now() - began,
      violations: check(input, slots).length,
      clubsMissing: (100 * (bound.clubs - reached.clubs)) / bound.clubs,
      slotsMissing: (100 * (bound.slots - reached.slots)) / bound.slots,
      wished: input.wishes.reduce((sum, { times }) => sum + times, 0),
      given: slots.length,
      unproven,
    })
  }
  return measured
}
