import type { Brings } from './brings.ts'
import { measures } from './measures/brings.ts'
import { overview } from './overview/brings.ts'

/** The areas of this room. Whoever adds one adds a line here. Fixed addresses stand before those with holes. */
export const areas: readonly Brings[] = [overview, measures]
