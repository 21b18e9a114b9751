import type { Brings } from '#commons/together.ts'
import { citizens } from './citizens/brings.ts'
import { comparison } from './comparison/brings.ts'
import { document } from './document/brings.ts'
import { funding } from './funding/brings.ts'
import { funnel } from './funnel/brings.ts'
import { making } from './making/brings.ts'
import { measures } from './measures/brings.ts'
import { overview } from './overview/brings.ts'
import { parts } from './parts/brings.ts'
import { plans } from './plans/brings.ts'
import { reports } from './reports/brings.ts'
import { standing } from './standing/brings.ts'

/** The areas of this room, in the order of the build. Whoever adds one adds a line here. */
export const areas: readonly Brings[] = [
  overview,
  measures,
  standing,
  parts,
  citizens,
  funnel,
  reports,
  document,
  making,
  plans,
  funding,
  comparison,
]
