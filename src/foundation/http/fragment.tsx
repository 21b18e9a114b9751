import type { Child } from 'hono/jsx'
import { VisitContext } from '../ui/context.ts'
import type { Visit } from './visit.ts'

/** Draws a piece of a page, without its frame. */
export function drawFragment(visit: Visit, content: Child): string {
  const Whole = (): Child => content
  const html = (
    <VisitContext.Provider value={visit}>
      <Whole />
    </VisitContext.Provider>
  )
  return html.toString()
}
