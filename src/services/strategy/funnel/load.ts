import { isStaff } from '#commons/access/rules.ts'
import { found } from '#foundation/http/problems.ts'
import type { Work } from '#foundation/http/route.ts'
import { hrefFor, type Visit } from '#foundation/http/visit.ts'
import { addresses } from '../addresses.ts'
import { texts as measureTexts } from '../measures/texts.ts'
import { funnelAddresses } from './addresses.ts'
import { narrowingsOf, solutionsOf, visionsOf } from './queries.ts'
import { funnelTexts } from './texts.ts'
import type { Narrowing, Solution, Vision } from './things.ts'

export async function visionToSee({ tx, space, language }: Work, at: { zielbild: string }): Promise<Vision> {
  return found((await visionsOf(tx, space.id, language, at.zielbild))[0])
}

/** In German, for forms. */
export async function visionToEdit({ tx, space }: Work, at: { zielbild: string }): Promise<Vision> {
  return found((await visionsOf(tx, space.id, 'de', at.zielbild))[0])
}

/** The solution of an address as this visitor may see it. */
export async function solutionToSee(work: Work, { solution: slug }: { solution: string }): Promise<Solution> {
  const { tx, space, language, viewer } = work
  return found((await solutionsOf(tx, space.id, { language, staff: isStaff(viewer, 'editor'), slug }))[0])
}

/** In German, for forms. */
export async function solutionToEdit({ tx, space }: Work, { solution: slug }: { solution: string }): Promise<Solution> {
  return found((await solutionsOf(tx, space.id, { language: 'de', staff: true, slug }))[0])
}

export async function narrowingToSee({ tx, space, viewer }: Work, at: { auswahl: string }): Promise<Narrowing> {
  return found((await narrowingsOf(tx, space.id, { staff: isStaff(viewer, 'editor'), slug: at.auswahl }))[0])
}

/** Also a closed one: the form on it says then that it is closed, and loses nothing that was typed. */
export async function narrowingToEdit({ tx, space }: Work, at: { auswahl: string }): Promise<Narrowing> {
  return found((await narrowingsOf(tx, space.id, { staff: true, slug: at.auswahl }))[0])
}

/** Where the pages of this area stand: Strategie, then their list. */
export function trailTo(visit: Visit, list: 'visions' | 'solutions' | 'narrowings' | null) {
  const t = funnelTexts(visit.language)
  const strategy = { href: hrefFor(visit, addresses.start()), label: measureTexts(visit.language).strategy }
  return list ? [strategy, { href: hrefFor(visit, funnelAddresses[list]()), label: t[list] }] : [strategy]
}
