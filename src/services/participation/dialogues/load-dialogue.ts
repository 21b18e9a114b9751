import { isStaff } from '#commons/access/rules.ts'
import { found, missing } from '#foundation/http/problems.ts'
import type { Work } from '#foundation/http/route.ts'
import type { At } from '../methods/method.ts'
import { type Dialogue, isPublic } from './dialogue.ts'
import { dialogueBySlug } from './queries.ts'

/** The dialogue an address names, as far as the viewer may see it. */
export async function dialogueAt(
  { tx, space, viewer, language }: Work,
  { dialogue: slug }: { dialogue: string },
): Promise<Dialogue> {
  const dialogue = found(await dialogueBySlug(tx, space.id, slug, language))
  if (!isPublic(dialogue) && !isStaff(viewer, 'editor')) missing()
  return dialogue
}

/** The same with one of its phases. */
export async function phaseAt(work: Work, params: { dialogue: string; phase: string }): Promise<At> {
  const dialogue = await dialogueAt(work, params)
  return { dialogue, phase: found(dialogue.phases.find(({ slug }) => slug === params.phase)) }
}

/** For forms of staff: in German, as the fields are. */
export const dialogueToEdit = (work: Work, params: { dialogue: string }) =>
  dialogueAt({ ...work, language: 'de' }, params)
export const phaseToEdit = (work: Work, params: { dialogue: string; phase: string }) =>
  phaseAt({ ...work, language: 'de' }, params)
