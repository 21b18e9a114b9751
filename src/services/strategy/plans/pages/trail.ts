import { hrefFor, type Visit } from '#foundation/http/visit.ts'
import { addresses } from '../../addresses.ts'
import { texts } from '../../measures/texts.ts'
import { planAddresses } from '../addresses.ts'
import { planTexts } from '../texts.ts'

/** Where the pages of tables hang. */
export const trailTo = (visit: Visit, where: 'measures' | 'tables') => {
  const measures = { href: hrefFor(visit, addresses.measures()), label: texts(visit.language).title }
  const tables = { href: hrefFor(visit, planAddresses.tables()), label: planTexts(visit.language).title }
  return where === 'measures' ? [measures] : [measures, tables]
}
