import { may } from '#foundation/http/access.ts'
import type { Work } from '#foundation/http/route.ts'
import { access } from '../access.ts'
import { type AtMeeting, meetingAt } from '../meetings/load.ts'
import { type Place, placesFor } from './queries.ts'

export type AtMaterials = AtMeeting & { readonly runs: boolean; readonly places: readonly Place[] }

/** A meeting somebody may read, and what they may add something to. */
export async function materialsAt(work: Work, params: { treff: string }): Promise<AtMaterials> {
  const at = await meetingAt(work, params)
  const runs = may(work, access, 'meeting.run', at.subject)
  const { person } = work.viewer
  const places = person ? await placesFor(work.tx, work.space.id, at.meeting.id, person, runs) : []
  return { ...at, runs, places }
}

/** Whether somebody may add something at all. */
export const mayAdd = ({ runs, places }: Pick<AtMaterials, 'runs' | 'places'>): boolean => runs || places.length > 0
