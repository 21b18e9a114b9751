import { randomBytes } from 'node:crypto'
import { codeForDesk, redeem } from '#commons/residents/confirm.ts'
import { homeZone } from '#foundation/text/dates.ts'
import {
  addDialogue,
  addPhase,
  datesOf,
  keepCodes,
  type PhaseInput,
  setState,
} from '../../services/participation/demo.ts'
import type { DemoDialogue, DemoPhase } from '../types.ts'
import { loadBudget } from './load-budget.ts'
import { loadEvening } from './load-evenings.ts'
import { loadIdeas } from './load-ideas.ts'
import { loadOpinions } from './load-opinions.ts'
import { loadSurvey } from './load-survey.ts'
import { loadText } from './load-text.ts'
import { loadVote } from './load-vote.ts'
import { type Loading, making } from './loading.ts'

/** The citizen of the demo is proven to live in Mayen-Koblenz: votes for residents can be tried. */
export async function loadResident(loading: Loading): Promise<void> {
  const person = loading.people.get('buergerin@example.org')
  if (!person) return
  await making(loading, 'mayen-koblenz', loading.now, async (making) => {
    const work = { ...making, sign: loading.tools.sign, random: randomBytes }
    const code = await codeForDesk(work, { name: 'Vorgeführt', street: 'Musterweg 1', town: '56727 Mayen' })
    await redeem(work, person, code)
  })
}

interface LoadedPhase {
  readonly id: string
  readonly slug: string
  readonly position: number
  readonly startsAt: Temporal.Instant | null
  readonly endsAt: Temporal.Instant | null
}

/** A dialogue with its phases and what came in. @returns its phases, in their order */
export async function loadDialogue(loading: Loading, dialogue: DemoDialogue, author: string): Promise<LoadedPhase[]> {
  const phases: LoadedPhase[] = []
  const made = await making(loading, dialogue.where, loading.now, async (work) => {
    const { id } = await addDialogue(work, author, inputOf(dialogue))
    for (const phase of dialogue.phases) {
      const input = phaseInput(phase, loading.now)
      const added = await addPhase(work, { id, phases }, input)
      const dates = datesOf(input)
      phases.push({ ...added, ...dates, position: phases.length + 1 })
      const at = { id: added.id, who: phase.who, outcome: phase.outcome.de, ...dates }
      await loadEvening(work, at, phase, author)
      if (phase.survey) await loadSurvey(work, added.id, phase.survey)
      if (phase.codes) await keepCodes(work, added.id, phase.codes)
      if (phase.opinions) await loadOpinions(work, added.id, phase.opinions)
      if (phase.vote) await loadVote(work, added.id, phase.vote)
      if (phase.budget) await loadBudget(work, added.id, phase.budget)
    }
    await setState(work, id, 'published')
    return id
  })
  for (const [index, phase] of dialogue.phases.entries()) {
    const id = phases[index]?.id as string
    await loadIdeas(loading, dialogue, phase, id, author)
    if (phase.text) await loadText(loading, dialogue, phase.text, { dialogue: made, phase: id }, author)
  }
  return phases
}

const inputOf = ({ title, lead, decides, limits, body, outcome, ...rest }: DemoDialogue) => ({
  title: title.de,
  lead: lead.de,
  decides: decides.de,
  limits: limits.de,
  body: body.de,
  outcome: outcome.de,
  decidedBy: rest.decidedBy,
  decidedWhen: rest.decidedWhen,
  answerDays: 28,
  field: 'steering' as const,
  titleEn: title.en ?? null,
  leadEn: lead.en ?? null,
  decidesEn: decides.en ?? null,
  limitsEn: limits.en ?? null,
  bodyEn: body.en ?? null,
  outcomeEn: outcome.en ?? null,
  titleLeicht: title.leicht ?? null,
  leadLeicht: lead.leicht ?? null,
  decidesLeicht: decides.leicht ?? null,
  limitsLeicht: limits.leicht ?? null,
  bodyLeicht: body.leicht ?? null,
  outcomeLeicht: outcome.leicht ?? null,
})

function phaseInput(phase: DemoPhase, now: Temporal.Instant): PhaseInput {
  const [startDay, endDay] = daysOf(phase, now)
  return {
    method: phase.method,
    who: phase.who,
    title: phase.title.de,
    intro: phase.intro.de,
    outcome: phase.outcome.de,
    ...{ startDay, startTime: null, endDay, endTime: null, reason: null },
    titleEn: phase.title.en ?? null,
    introEn: phase.intro.en ?? null,
    outcomeEn: phase.outcome.en ?? null,
    titleLeicht: phase.title.leicht ?? null,
    introLeicht: phase.intro.leicht ?? null,
    outcomeLeicht: phase.outcome.leicht ?? null,
  }
}

function daysOf({ days }: DemoPhase, now: Temporal.Instant): [Temporal.PlainDate | null, Temporal.PlainDate | null] {
  if (days === null) return [null, null]
  if ('from' in days) return [Temporal.PlainDate.from(days.from), Temporal.PlainDate.from(days.to)]
  const first = now.toZonedDateTimeISO(homeZone).toPlainDate().add({ days: days.inDays })
  return [first, first.add({ days: days.forDays - 1 })]
}
