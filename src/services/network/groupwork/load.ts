import { may } from '#foundation/http/access.ts'
import { missing } from '#foundation/http/problems.ts'
import type { Work } from '#foundation/http/route.ts'
import { access } from '../access.ts'
import { type AtMeeting, meetingAt } from '../meetings/load.ts'
import { isTopic, type Topic } from './topics.ts'

export const topicOf = (thema: string): Topic => (isTopic(thema) ? thema : missing())

export type AtGroup = AtMeeting & { readonly topic: Topic; readonly runs: boolean }

/** A topic at a meeting somebody may read. */
export async function groupAt(work: Work, { thema, ...params }: { treff: string; thema: string }): Promise<AtGroup> {
  const topic = topicOf(thema)
  const at = await meetingAt(work, params)
  return { ...at, topic, runs: may(work, access, 'meeting.run', at.subject) }
}
