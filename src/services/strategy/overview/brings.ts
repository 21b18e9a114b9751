import type { Brings } from '../brings.ts'
import { measuresCsv, measuresJson } from './open-data.ts'
import { listPage } from './pages/list.tsx'
import { overviewPage } from './pages/overview.tsx'

/** What everybody reads first: how many, how far, how much, where. */
export const overview: Brings = {
  routes: [overviewPage, listPage, measuresCsv, measuresJson],
}
