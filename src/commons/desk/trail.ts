import { places } from '#commons/front/addresses.ts'
import { hrefFor, type Visit } from '#foundation/http/visit.ts'
import { texts } from './texts.ts'

/** Breadcrumb of the pages that staff reach from their desk. */
export const deskTrail = (visit: Visit) => [{ href: hrefFor(visit, places.desk()), label: texts(visit.language).title }]
