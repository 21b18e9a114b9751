import { askInvented, registerInvented } from '#commons/gatherings/demo.ts'
import {
  addIsland,
  addMeeting,
  addNote,
  savePeople,
  saveQuestionsAsIs,
  saveRating,
} from '../../services/participation/demo.ts'
import type { DemoIsland, DemoMeeting, DemoPhase } from '../types.ts'
import { guestNames } from './guest-names.ts'
import { gatheringInput, withHint } from './load-events.ts'
import type { Making } from './loading.ts'

type Phase = Parameters<typeof addMeeting>[1]

/** Islands and meetings of a phase, with what was said at those that are over. */
export async function loadEvening(work: Making, phase: Phase, of: DemoPhase, author: string): Promise<void> {
  const islands = new Map<string, string>()
  for (const island of of.islands ?? []) islands.set(island.key, await addIsland(work, phase.id, islandInput(island)))
  for (const meeting of of.meetings ?? []) await loadMeeting(work, phase, meeting, islands, author)
}

async function loadMeeting(
  work: Making,
  phase: Phase,
  meeting: DemoMeeting,
  islands: ReadonlyMap<string, string>,
  author: string,
): Promise<void> {
  const { id, gathering } = await addMeeting(work, phase, meetingInput(meeting, work.now))
  await askInvented(
    work,
    gathering,
    meeting.questions.map(({ kind, text, purpose, required, options }) => ({
      ...{ kind, required, wording: text.de, purpose: purpose.de, choices: options?.map(({ de }) => de) ?? [] },
    })),
  )
  await registerInvented(work, gathering, guestNames.slice(0, meeting.registered), {
    capacity: meeting.capacity ?? null,
    dateFixed: !('notFixed' in meeting.time),
  })
  if (meeting.hall) {
    const { code, closed, asked } = meeting.hall
    const openedAt = closed ? work.now.subtract({ hours: 24 * 13 }) : work.now
    await saveQuestionsAsIs(work, id, { code, openedAt, closed, questions: asked })
  }
  if (meeting.people) await savePeople(work, id, meeting.people.number, meeting.people.about)
  const at = (key: string) => ({ meeting: id, island: islands.get(key) as string })
  for (const { island, words, dots, channel = 'on-site', source = null } of meeting.notes ?? [])
    await addNote(work, { ...at(island), note: work.newId(), words, dots, channel, source }, author)
  for (const [key, [score1 = 0, score2 = 0, score3 = 0, score4 = 0, score5 = 0]] of Object.entries(
    meeting.ratings ?? {},
  ))
    await saveRating(work, id, at(key).island, { score1, score2, score3, score4, score5 })
}

const islandInput = ({ title, body }: DemoIsland) => ({
  title: title.de,
  body: body.de,
  titleEn: title.en ?? null,
  bodyEn: body.en ?? null,
  titleLeicht: title.leicht ?? null,
  bodyLeicht: body.leicht ?? null,
})

const meetingInput = (meeting: DemoMeeting, now: Temporal.Instant) => ({
  title: meeting.title.de,
  form: meeting.form,
  lead: meeting.lead.de,
  body: withHint(meeting),
  titleEn: meeting.title.en ?? null,
  leadEn: meeting.lead.en ?? null,
  bodyEn: meeting.body.en ?? null,
  titleLeicht: meeting.title.leicht ?? null,
  leadLeicht: meeting.lead.leicht ?? null,
  bodyLeicht: meeting.body.leicht ?? null,
  ...gatheringInput(meeting, now),
})
