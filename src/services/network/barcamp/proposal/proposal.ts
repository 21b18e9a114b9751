import type { Result } from '#engines/session-grid/types.ts'

/** A proposal of a barcamp's grid; without `computedAt` it is being computed. */
export interface Proposal {
  readonly askedAt: Temporal.Instant
  /** Of the grid it was computed from, see `markOf`. */
  readonly mark: string
  readonly result: Result | null
  readonly computedAt: Temporal.Instant | null
  readonly problem: '' | 'too-long' | 'failed'
}

export const proposeQueue = 'network.propose-grid'
