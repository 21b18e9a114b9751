import { isUuid } from '#commons/spaces/is-uuid.ts'
import { found, missing } from '#foundation/http/problems.ts'
import type { Work } from '#foundation/http/route.ts'
import { hrefFor, type Visit } from '#foundation/http/visit.ts'
import { addresses } from '../addresses.ts'
import { paperToWrite, seesDraft } from '../document/load-paper.ts'
import type { Paper } from '../document/paper.ts'
import { paperOf } from '../document/queries.ts'
import { texts as measureTexts } from '../measures/texts.ts'
import { fresh, makingAddresses } from './addresses.ts'
import type { PieceKind } from './kinds/piece-kind.ts'
import type { Making } from './making.ts'
import { makingOf } from './queries.ts'
import { makingTexts } from './texts.ts'

/** How the strategy is made, as this visitor may see it; null: none is being written (for everybody to see). Two statements. */
export async function makingToSee(work: Work): Promise<{ paper: Paper; making: Making } | null> {
  const paper = await paperOf(work.tx, work.space.id)
  if (!paper || !(seesDraft(work, paper) || paper.adopted)) return null
  return { paper, making: await makingOf(work.tx, work.space.id, paper.id) }
}

/** For forms. */
export async function makingToEdit(work: Work): Promise<{ paper: Paper; making: Making }> {
  const paper = await paperToWrite(work)
  return { paper, making: await makingOf(work.tx, work.space.id, paper.id) }
}

/** The same with the group, session, date or question of the address; undefined where a new one is meant. */
export async function pieceToEdit(work: Work, kind: PieceKind, { stueck }: { readonly stueck: string }) {
  if (stueck !== fresh && !isUuid(stueck)) missing()
  const { paper, making } = await makingToEdit(work)
  const piece = stueck === fresh ? undefined : found(kind.of(making).find(({ id }) => id === stueck))
  return { paper, making, piece }
}

/** Where the pages of the making hang. */
export const trailTo = (visit: Visit, deeper = true) => [
  { href: hrefFor(visit, addresses.start()), label: measureTexts(visit.language).strategy },
  ...(deeper ? [{ href: hrefFor(visit, makingAddresses.making()), label: makingTexts(visit.language).title }] : []),
]
