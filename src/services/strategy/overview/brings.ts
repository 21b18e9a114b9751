import type { Brings } from '#commons/together.ts'
import { strategyCatalogue } from './catalogue.ts'
import { measuresCsv, measuresJson } from './open-data.ts'
import { listPage } from './pages/list.tsx'
import { overviewPage } from './pages/overview.tsx'
import { placePage } from './pages/place.tsx'
import { placesPage } from './pages/places.tsx'
import { placePaper } from './place-paper.ts'

/** What everybody reads first: how many, how far, how much, where. */
export const overview: Brings = {
  routes: [overviewPage, listPage, measuresCsv, measuresJson, strategyCatalogue, placesPage, placePage, placePaper],
}
