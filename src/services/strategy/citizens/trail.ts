import { hrefFor, type Visit } from '#foundation/http/visit.ts'
import { addresses } from '../addresses.ts'
import type { Measure } from '../measures/measure.ts'
import { texts } from '../measures/texts.ts'

/** Where pages about one measure hang. */
export const trailOf = (visit: Visit, measure: Pick<Measure, 'slug' | 'title'>) => [
  { href: hrefFor(visit, addresses.start()), label: texts(visit.language).strategy },
  { href: hrefFor(visit, addresses.measures()), label: texts(visit.language).title },
  { href: hrefFor(visit, addresses.measure({ measure: measure.slug })), label: measure.title },
]
