import { isStaff } from '#commons/access/rules.ts'
import { found, missing } from '#foundation/http/problems.ts'
import type { Work } from '#foundation/http/route.ts'
import { phaseAt, phaseToEdit } from '../../dialogues/load-dialogue.ts'
import { type RightsPhase, rightsPhaseOf } from '../../phases/phase.ts'
import type { At } from '../method.ts'
import type { Meeting } from './meetings/meeting.ts'
import { meetingBySlug, meetingsOf } from './meetings/queries.ts'
import type { Island, Note } from './notes/note.ts'
import { islandsOf, noteById } from './notes/queries.ts'

type AtPhase = { dialogue: string; phase: string }

/** A phase with what its rights depend on. */
export interface AtEvening extends At {
  readonly standing: RightsPhase
}

/** For forms of staff, in German. Only phases of this method have meetings. */
export async function eveningToEdit(work: Work, params: AtPhase): Promise<AtEvening> {
  const at = await phaseToEdit(work, params)
  if (at.phase.method !== 'evening') missing()
  return { ...at, standing: rightsPhaseOf(at.phase, work.now) }
}

export const subjectOf = ({ standing }: { standing: RightsPhase }) => ({ phase: standing })

/** A meeting as far as the viewer may see it, in the reader's language. */
export async function meetingAt(
  work: Work,
  params: AtPhase & { meeting: string },
): Promise<AtEvening & { meeting: Meeting }> {
  const at = await phaseAt(work, params)
  const meeting = found(await meetingBySlug(work.tx, work.space.id, at.phase.id, params.meeting, work.language))
  if (meeting.hidden && !isStaff(work.viewer, 'editor')) missing()
  return { ...at, meeting, standing: rightsPhaseOf(at.phase, work.now) }
}

export async function meetingToEdit(
  work: Work,
  params: AtPhase & { meeting: string },
): Promise<AtEvening & { meeting: Meeting }> {
  const at = await eveningToEdit(work, params)
  return { ...at, meeting: found(await meetingBySlug(work.tx, work.space.id, at.phase.id, params.meeting)) }
}

/** With its islands. */
export async function islandsToEdit(work: Work, params: AtPhase): Promise<AtEvening & { islands: Island[] }> {
  const at = await eveningToEdit(work, params)
  return { ...at, islands: await islandsOf(work.tx, work.space.id, at.phase.id) }
}

export async function islandToEdit(
  work: Work,
  params: AtPhase & { island: string },
): Promise<AtEvening & { islands: Island[]; island: Island }> {
  const at = await islandsToEdit(work, params)
  return { ...at, island: found(at.islands.find(({ id }) => id === params.island)) }
}

/** What writing down needs: meetings and islands to choose from. */
export async function collecting(
  work: Work,
  params: AtPhase,
): Promise<AtEvening & { islands: Island[]; meetings: Meeting[] }> {
  const at = await islandsToEdit(work, params)
  return { ...at, meetings: await meetingsOf(work.tx, work.space.id, at.phase.id, 'de', true) }
}

export async function noteToEdit(
  work: Work,
  params: AtPhase & { note: string },
): Promise<AtEvening & { islands: Island[]; meetings: Meeting[]; note: Note }> {
  const at = await collecting(work, params)
  return { ...at, note: found(await noteById(work.tx, work.space.id, at.phase.id, params.note)) }
}

export async function ratingToEdit(
  work: Work,
  params: AtPhase & { meeting: string; island: string },
): Promise<AtEvening & { meeting: Meeting; islands: Island[]; island: Island }> {
  const at = await meetingToEdit(work, params)
  const islands = await islandsOf(work.tx, work.space.id, at.phase.id)
  return { ...at, islands, island: found(islands.find(({ id }) => id === params.island)) }
}
