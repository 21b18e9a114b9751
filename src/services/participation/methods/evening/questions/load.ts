import { found } from '#foundation/http/problems.ts'
import type { Work } from '#foundation/http/route.ts'
import { meetingToEdit } from '../load.ts'
import { browserOf } from './browser.ts'
import { boxByCode, hallOf, questionOf, questionsOf, supportedBy } from './queries.ts'
import { inOrder, isShown, type Question } from './question.ts'

/** The box a code belongs to, as typed in any case. */
export async function boxAt({ tx, space }: Work, { code }: { code: string }) {
  return found(await boxByCode(tx, space.id, code.toUpperCase().slice(0, 20)))
}

/** What people in the hall see: shown questions, and which of them this browser supports. */
export async function hallAt(work: Work, params: { code: string }) {
  const box = await boxAt(work, params)
  const all = await questionsOf(work.tx, work.space.id, [box.meeting])
  const browser = browserOf(work)
  const supported = browser ? await supportedBy(work.tx, work.space.id, box.meeting, browser) : new Set<string>()
  return { box, supported, questions: inOrder(all.filter(isShown)) }
}

type AtMeeting = { dialogue: string; phase: string; meeting: string }

/** For whoever moderates: the meeting, its box if it was ever opened, and all questions. */
export async function toModerate(work: Work, params: AtMeeting) {
  const at = await meetingToEdit(work, params)
  const hall = await hallOf(work.tx, work.space.id, at.meeting.id)
  return { ...at, box: hall?.box, questions: inOrder(hall?.questions ?? []) }
}

export async function questionToEdit(work: Work, params: AtMeeting & { question: string }) {
  const at = await meetingToEdit(work, params)
  const question: Question = found(await questionOf(work.tx, work.space.id, at.meeting.id, params.question))
  return { ...at, question }
}
