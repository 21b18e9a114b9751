import type { Child } from 'hono/jsx'
import type { Work } from '#foundation/http/route.ts'
import type { Visit } from '#foundation/http/visit.ts'
import type { Measure } from './measure.ts'

/** A part of a measure's page that another area of the room brings: questions, reports, the chain … At most one statement. */
export interface MeasureSection<Data = unknown> {
  readonly id: string
  readonly load: (work: Work, measure: Measure) => Promise<Data>
  readonly view: (data: Data, measure: Measure, visit: Visit) => Child
}

/** Declares a section with its own type of data. */
export function measureSection<Data>(section: MeasureSection<Data>): MeasureSection {
  return section as MeasureSection
}
