import { isUuid } from '#commons/spaces/is-uuid.ts'
import type { Subject } from '#foundation/http/access.ts'
import { may } from '#foundation/http/access.ts'
import { found, missing } from '#foundation/http/problems.ts'
import type { Work } from '#foundation/http/route.ts'
import { access } from '../access.ts'
import { type AtMeeting, meetingAt } from '../meetings/load.ts'
import { isOwn, type Session } from './camp.ts'
import { sessionOf } from './queries.ts'

export type AtCamp = AtMeeting & { readonly runs: boolean }

/** A barcamp somebody may read; other meetings have no sessions. */
export async function campAt(work: Work, params: { treff: string }): Promise<AtCamp> {
  const at = await meetingAt(work, params)
  if (at.meeting.form !== 'barcamp') missing()
  return { ...at, runs: may(work, access, 'meeting.run', at.subject) }
}

export type AtSession = AtCamp & { readonly session: Session }

export async function sessionAt(
  work: Work,
  { runde, ...params }: { treff: string; runde: string },
): Promise<AtSession> {
  if (!isUuid(runde)) missing()
  const at = await campAt(work, params)
  return { ...at, session: found(await sessionOf(work.tx, work.space.id, at.meeting.id, runde, work.viewer.person)) }
}

/** A session belongs to whoever wrote or hosts it, and to those who run the barcamp. */
export async function ownSessionAt(
  work: Work,
  params: { treff: string; runde: string },
): Promise<AtSession & { readonly whose: Subject }> {
  const at = await sessionAt(work, params)
  const own = at.runs || isOwn(at.session, work.viewer.person)
  return { ...at, whose: { person: own ? work.viewer.person : null } }
}

export const whose = ({ whose: subject }: { readonly whose: Subject }): Subject => subject
