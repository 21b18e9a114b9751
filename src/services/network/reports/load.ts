import { may } from '#foundation/http/access.ts'
import type { Work } from '#foundation/http/route.ts'
import { access } from '../access.ts'
import { type AtMeeting, meetingAt } from '../meetings/load.ts'
import { reportOf } from './queries.ts'
import type { Report } from './report.ts'

export type AtReport = AtMeeting & { readonly runs: boolean; readonly report: Report | undefined }

/** A meeting with its report, as far as one may read it: what is not published, only those who run the meeting. */
export async function reportAt(work: Work, params: { treff: string }): Promise<AtReport> {
  const at = await meetingAt(work, params)
  const runs = may(work, access, 'meeting.run', at.subject)
  const report = await reportOf(work.tx, work.space.id, at.meeting.id)
  return { ...at, runs, report: runs || report?.published ? report : undefined }
}
