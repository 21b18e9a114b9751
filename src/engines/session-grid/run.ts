import { computeAside } from '../aside.ts'
import type { Input, Result } from './types.ts'

export { TookTooLong } from '../aside.ts'

/** Computes in a thread; see `computeAside` for the parameters and for what is thrown. */
export const proposeGridAside = (worker: string, input: Input, seconds: number): Promise<Result> =>
  computeAside<Result>(worker, input, seconds)
