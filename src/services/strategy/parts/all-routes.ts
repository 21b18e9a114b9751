import { kinds } from './kinds.ts'
import { routesOf } from './part-routes.tsx'

/** Page and form of each kind of part. */
export const routesByKind = new Map(kinds.map((kind) => [kind.id, routesOf(kind)] as const))
