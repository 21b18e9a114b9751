import type { Brings } from '../brings.ts'
import { personal } from './personal.ts'

/** Guiding visions and solutions: many become few. */
export const funnel: Brings = { personal }
