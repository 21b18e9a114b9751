import { createContext, useContext } from 'hono/jsx'
import type { Visit } from '../http/visit.ts'

/** The request a view is drawn for. Views are synchronous, so the context is always the right one. */
export const VisitContext = createContext<Visit | null>(null)

/** The visit, inside any component. */
export function useVisit(): Visit {
  const visit = useContext(VisitContext)
  if (!visit) throw new Error('useVisit was called outside of a page')
  return visit
}
