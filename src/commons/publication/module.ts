import type { Space } from '#foundation/http/visit.ts'
import type { Everything, Module } from '../manifest.ts'
import { modulesIn } from '../running.ts'
import { access } from './access.ts'
import { apiDocuments } from './api/documents.tsx'
import { apiAreas, apiEntries, apiEntry, apiSpaces } from './api/routes.ts'
import { ownCalendarFile } from './calendar/own-file.ts'
import { copyPublished } from './copy-published.ts'
import { deeds } from './deeds.ts'
import { feedRoutes } from './feeds/feeds.ts'
import { robotsFile, sitemapFile, sitemapPart } from './feeds/sitemap.ts'
import { kindsOf } from './kinds.ts'
import { calendarPage } from './pages/calendar.tsx'
import { mapPage } from './pages/map.tsx'
import { makeOwnCalendar, ownCalendarPage, revokeOwnCalendar } from './pages/own-calendar.tsx'
import { searchPage } from './pages/search.tsx'
import { personal } from './personal.ts'
import { proofJob } from './reindex.ts'

/** Search, map, calendar, feeds and API: everything that reads what the modules publish. */
export function publicationModule(everything: Everything): Module {
  const kinds = kindsOf(everything)
  /** What runs in a space: a service that is switched off there is not described there either. */
  const routesIn = (space: Pick<Space, 'kind' | 'services'>) =>
    modulesIn(everything, space).flatMap(({ routes }) => routes)
  return {
    id: 'publication',
    folder: 'commons/publication',
    access: [access],
    routes: [
      searchPage(kinds),
      calendarPage,
      mapPage(kinds),
      ...feedRoutes(kinds),
      sitemapFile,
      sitemapPart,
      robotsFile,
      ownCalendarPage,
      makeOwnCalendar,
      revokeOwnCalendar,
      ownCalendarFile(everything),
      apiEntries,
      apiEntry,
      apiSpaces,
      apiAreas,
      ...apiDocuments(routesIn),
    ],
    personal,
    deeds,
    jobs: [copyPublished, proofJob(everything, (line) => console.warn(line))],
  }
}
