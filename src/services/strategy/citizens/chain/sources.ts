import { reportsOnTheWay } from '../../reports/on-the-way.ts'
import type { ChainSource } from './stages.ts'

/** What the areas of this room add to the way of a measure or a solution (reports …): one statement each. */
export const chainSources: readonly ChainSource[] = [reportsOnTheWay]
