import type { Work } from '#foundation/http/route.ts'
import { say } from '#foundation/text/catalogue.ts'
import { methodOf } from '../methods/all.ts'
import { standingOf } from '../phases/phase.ts'
import { staffTexts } from '../texts/staff.ts'
import type { Dialogue } from './dialogue.ts'

/** What is still missing before a dialogue can do its work, in sentences for staff. */
export async function missingIn(work: Work, dialogue: Dialogue): Promise<string[]> {
  const t = staffTexts(work.language)
  const missing: (string | false)[] = [
    dialogue.phases.length === 0 && t.missingPhases,
    !dialogue.lead && t.missingLead,
    !dialogue.decidedWhen && t.missingWhen,
    !dialogue.pictureId && t.missingPicture,
  ]
  for (const phase of dialogue.phases) {
    const over = standingOf(phase, work.now) === 'after'
    missing.push(
      !phase.intro && t.missingIntro(phase.title),
      !phase.startsAt && t.missingDates(phase.title),
      over && !phase.outcome && t.missingOutcome(phase.title),
    )
    const ofMethod = (await methodOf(phase.method).missing?.(work, { dialogue, phase })) ?? []
    missing.push(...ofMethod.map((sentence) => `${phase.title}: ${say(sentence, work.language)}`))
  }
  return missing.filter((sentence): sentence is string => Boolean(sentence))
}
