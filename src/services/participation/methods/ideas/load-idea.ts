import { isStaff } from '#commons/access/rules.ts'
import { found, missing } from '#foundation/http/problems.ts'
import type { Work } from '#foundation/http/route.ts'
import { phaseAt, phaseToEdit } from '../../dialogues/load-dialogue.ts'
import { type RightsPhase, rightsPhaseOf } from '../../phases/phase.ts'
import type { At } from '../method.ts'
import { type Idea, isListed } from './idea.ts'
import { ideaById } from './queries.ts'

/** A phase with this method, and how its rights stand. */
export interface AtPhase {
  readonly at: At
  readonly standing: RightsPhase
}

export interface AtIdea extends AtPhase {
  readonly idea: Idea
}

interface PhaseParams {
  readonly dialogue: string
  readonly phase: string
}
type IdeaParams = PhaseParams & { readonly idea: string }

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** The phase an address names, when ideas are its method. */
export async function ideasAt(work: Work, params: PhaseParams): Promise<AtPhase> {
  return within(work, await phaseAt(work, params))
}

/** The same in German, for forms of staff. */
export async function ideasToEdit(work: Work, params: PhaseParams): Promise<AtPhase> {
  return within(work, await phaseToEdit(work, params))
}

/** One of its ideas, as far as the viewer may see it: those out of sight only by staff and by whoever had them. */
export async function ideaAt(work: Work, params: IdeaParams): Promise<AtIdea> {
  return withIdea(work, await ideasAt(work, params), params.idea)
}

export async function ideaToEdit(work: Work, params: IdeaParams): Promise<AtIdea> {
  return withIdea(work, await ideasToEdit(work, params), params.idea)
}

function within(work: Work, at: At): AtPhase {
  if (at.phase.method !== 'ideas') missing()
  return { at, standing: rightsPhaseOf(at.phase, work.now) }
}

async function withIdea(work: Work, here: AtPhase, id: string): Promise<AtIdea> {
  const idea = found(uuid.test(id) ? await ideaById(work, id) : undefined)
  if (idea.phaseId !== here.at.phase.id || idea.state === 'removed') missing()
  const open = isListed(idea) || (idea.state === 'merged' && !idea.hidden)
  const own = idea.person !== null && idea.person === work.viewer.person
  if (!open && !own && !isStaff(work.viewer, 'editor', 'moderator')) missing()
  return { ...here, idea }
}

/** Holes of the addresses below a phase. */
export const paramsOf = ({ dialogue, phase }: At) => ({ dialogue: dialogue.slug, phase: phase.slug })
