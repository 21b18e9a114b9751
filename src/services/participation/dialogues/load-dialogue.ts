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
  return withPhase(await dialogueAt(work, params), params.phase)
}

/** For forms of staff: in German, as the fields are; who may is decided by the route's action. */
export async function dialogueToEdit({ tx, space }: Work, { dialogue: slug }: { dialogue: string }): Promise<Dialogue> {
  return found(await dialogueBySlug(tx, space.id, slug))
}

export async function phaseToEdit(work: Work, params: { dialogue: string; phase: string }): Promise<At> {
  return withPhase(await dialogueToEdit(work, params), params.phase)
}

const withPhase = (dialogue: Dialogue, phase: string): At => ({
  dialogue,
  phase: found(dialogue.phases.find(({ slug }) => slug === phase)),
})
