import { isStaff } from '#commons/access/rules.ts'
import type { DeskPart } from '#commons/manifest.ts'
import { date } from '#foundation/text/dates.ts'
import { addresses } from './addresses.ts'
import { waitingByPhase } from './queries.ts'
import { staffTexts } from './texts/staff.ts'

/** Contributions wait for their answers, with the first day that was promised; urgent when that has passed. */
export const unansweredRemarks: DeskPart = {
  id: 'participation.remarks',
  title: { de: 'Beiträge zu Texten ohne Antwort', en: 'Contributions to texts without an answer' },
  may: ({ viewer }) => isStaff(viewer, 'editor'),
  async load(work) {
    const t = staffTexts(work.language)
    return (await waitingByPhase(work)).map(({ title, number, since, due, dialogueSlug, phaseSlug }) => ({
      title: t.waiting(number, title),
      href: addresses.answers({ dialogue: dialogueSlug, phase: phaseSlug }),
      since,
      note: t.due(date(due, work.language)),
      urgent: Temporal.Instant.compare(due, work.now) < 0,
    }))
  },
}
