import type { Brings } from '#commons/together.ts'
import { routesByKind } from './all-routes.ts'
import { removeValue, saveValue } from './commands/values.ts'
import { deeds } from './deeds.ts'
import { kinds } from './kinds.ts'
import { partsPage } from './pages/parts.tsx'
import { removeRoute } from './part-routes.tsx'

/** What a measure has several of: milestones, money, indicators, risks, dependencies, decisions, documents, partners. */
export const parts: Brings = {
  routes: [partsPage, ...[...routesByKind.values()].flat(), saveValue, removeValue, removeRoute(kinds)],
  deeds,
}
