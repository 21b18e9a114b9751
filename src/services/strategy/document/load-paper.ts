import { isStaff } from '#commons/access/rules.ts'
import { isUuid } from '#commons/spaces/is-uuid.ts'
import { found, missing } from '#foundation/http/problems.ts'
import type { Work } from '#foundation/http/route.ts'
import { type Item, itemsOf } from './checklist.ts'
import { type Figure, figuresOf } from './figures.ts'
import type { Chapter, Paper } from './paper.ts'
import { chapterById, paperOf } from './queries.ts'

/** The strategy, for those who write it. */
export async function paperToWrite({ tx, space }: Work): Promise<Paper> {
  return found(await paperOf(tx, space.id))
}

/** Whether this visitor may read what is being written. */
export const seesDraft = ({ viewer }: Pick<Work, 'viewer'>, { state }: Pick<Paper, 'state'>): boolean =>
  state === 'public' || isStaff(viewer, 'editor')

/** A chapter of an address, for those who write it. */
export async function chapterToWrite(
  work: Work,
  { kapitel }: { kapitel: string },
): Promise<{ paper: Paper; chapter: Chapter }> {
  if (!isUuid(kapitel)) missing()
  const paper = await paperToWrite(work)
  return { paper, chapter: found(await chapterById(work.tx, work.space.id, kapitel)) }
}

/** The same for saving: the chapter may be gone since it was opened, and what was written in it must not be lost. */
export async function chapterToSave(
  work: Work,
  { kapitel }: { kapitel: string },
): Promise<{ paper: Paper; chapter: Chapter | undefined }> {
  if (!isUuid(kapitel)) missing()
  const paper = await paperToWrite(work)
  return { paper, chapter: await chapterById(work.tx, work.space.id, kapitel) }
}

/** A figure of an address, for those who write the strategy. */
export async function figureAt({ tx, space }: Work, { ausgangszahl }: { ausgangszahl: string }): Promise<Figure> {
  if (!isUuid(ausgangszahl)) missing()
  return found((await figuresOf(tx, space.id, ausgangszahl))[0])
}

/** An item of a funder's checklist, for those who write the strategy. */
export async function itemToWrite(
  work: Work,
  { pruefpunkt }: { pruefpunkt: string },
): Promise<{ paper: Paper; item: Item }> {
  if (!isUuid(pruefpunkt)) missing()
  const paper = await paperToWrite(work)
  return { paper, item: found((await itemsOf(work.tx, work.space.id, paper.id, pruefpunkt))[0]) }
}
