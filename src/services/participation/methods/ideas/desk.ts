import { isStaff } from '#commons/access/rules.ts'
import type { DeskPart } from '#commons/manifest.ts'
import { date } from '#foundation/text/dates.ts'
import { addresses } from './addresses.ts'
import { unansweredIdeas } from './queries.ts'
import { staffTexts } from './texts/staff.ts'

/** Every idea waits for its answer, with the day it was promised by; urgent when that has passed. */
export const unansweredOnDesk: DeskPart = {
  id: 'participation.ideas',
  title: { de: 'Ideen ohne Antwort', en: 'Ideas without an answer' },
  may: ({ viewer }) => isStaff(viewer, 'editor'),
  async load(work) {
    const ideas = await unansweredIdeas(work, 20)
    const t = staffTexts(work.language)
    return ideas.map(({ id, title, dialogueSlug, phaseSlug, confirmedAt, dueAt }) => ({
      title,
      href: addresses.answer({ dialogue: dialogueSlug, phase: phaseSlug, idea: id }),
      since: confirmedAt ?? undefined,
      note: dueAt ? t.due(date(dueAt, work.language)) : undefined,
      urgent: dueAt !== null && Temporal.Instant.compare(dueAt, work.now) < 0,
    }))
  },
}
