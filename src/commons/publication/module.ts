import type { Everything, Module } from '../manifest.ts'
import { access } from './access.ts'
import { copyPublished } from './copy-published.ts'
import { kindsOf } from './kinds.ts'
import { searchPage } from './pages/search.tsx'

/** Search, map, calendar, feeds and API: everything that reads what the modules publish. */
export function publicationModule(everything: Everything): Module {
  const kinds = kindsOf(everything)
  return {
    id: 'publication',
    folder: 'commons/publication',
    access: [access],
    routes: [searchPage(kinds)],
    jobs: [copyPublished],
  }
}
