import { hrefFor, type Visit } from '#foundation/http/visit.ts'
import { addresses } from '../../addresses.ts'
import type { Measure } from '../../measures/measure.ts'
import { texts } from '../../measures/texts.ts'
import { partAddresses } from '../addresses.ts'
import { partStaffTexts } from '../texts.ts'

/** Where pages about a measure's parts hang. */
export function trailTo(visit: Visit, { slug, title }: Pick<Measure, 'slug' | 'title'>, where: 'measure' | 'parts') {
  const at = { measure: slug }
  return [
    { href: hrefFor(visit, addresses.measures()), label: texts(visit.language).title },
    { href: hrefFor(visit, addresses.measure(at)), label: title },
    ...(where === 'parts'
      ? [{ href: hrefFor(visit, partAddresses.parts(at)), label: partStaffTexts(visit.language).title }]
      : []),
  ]
}
