import { isUuid } from '#commons/spaces/is-uuid.ts'
import type { Subject } from '#foundation/http/access.ts'
import { may } from '#foundation/http/access.ts'
import { found, missing } from '#foundation/http/problems.ts'
import type { Work } from '#foundation/http/route.ts'
import type { Viewer } from '#foundation/http/visit.ts'
import { access } from '../access.ts'
import { mayRead } from '../audience.ts'
import type { Item, Meeting } from './meeting.ts'
import { itemOf, meetingBySlug } from './queries.ts'

/** Whose a meeting is: the body that invites, and whoever hosts or moderates it. */
export const subjectOf = ({ host, own }: Pick<Meeting, 'host' | 'own'>, viewer: Viewer): Subject => ({
  organisation: host?.id ?? null,
  person: own.some((role) => role !== 'input') ? viewer.person : null,
})

/** A meeting, and what those rights depend on that belong to whoever asks. */
export interface AtMeeting {
  readonly meeting: Meeting
  readonly subject: Subject
}

/** The meeting of an address, for those who may read it; drafts only for those who run it. */
export async function meetingAt(work: Work, { treff }: { treff: string }): Promise<AtMeeting> {
  const meeting = found(await meetingBySlug(work.tx, work.space.id, treff, work.viewer.person))
  const subject = subjectOf(meeting, work.viewer)
  const runs = may(work, access, 'meeting.run', subject)
  if (meeting.hidden && !runs) missing()
  if (meeting.state === 'draft' && !runs && meeting.own.length === 0) missing()
  if (!runs && meeting.own.length === 0 && !mayRead(work.viewer, meeting.audience, meeting.host?.id ?? null)) missing()
  return { meeting, subject }
}

export type AtItem = AtMeeting & { readonly item: Item }

/** An item of a meeting somebody may read. */
export async function itemAt(work: Work, { punkt, ...params }: { treff: string; punkt: string }): Promise<AtItem> {
  if (!isUuid(punkt)) missing()
  const at = await meetingAt(work, params)
  return { ...at, item: found(await itemOf(work.tx, work.space.id, at.meeting.id, punkt, work.viewer.person)) }
}

export const subject = ({ subject: whose }: AtMeeting): Subject => whose
