import { addLink } from '#commons/links/edges.ts'
import { describeThing } from '#commons/links/kinds.ts'
import { choice, optionalText } from '#foundation/http/fields.ts'
import { goTo } from '#foundation/http/problems.ts'
import { form } from '#foundation/http/route.ts'
import { say } from '#foundation/text/catalogue.ts'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { kind } from '../dialogues/dialogue.ts'
import { dialogueFields } from '../dialogues/dialogue-input.ts'
import { addDialogue } from '../dialogues/save-dialogue.ts'
import { planPage } from '../pages/plan.tsx'
import { addPhase } from '../phases/save-phase.ts'
import { templateOf, templates } from '../templates.ts'
import { notices } from '../texts/texts.ts'

const { title, lead, decides, limits, decidedBy, decidedWhen, answerDays } = dialogueFields
const later = { body: null, outcome: null, field: null }
const inOtherLanguages = {
  ...{ titleEn: null, leadEn: null, decidesEn: null, limitsEn: null, bodyEn: null, outcomeEn: null },
  ...{
    titleLeicht: null,
    leadLeicht: null,
    decidesLeicht: null,
    limitsLeicht: null,
    bodyLeicht: null,
    outcomeLeicht: null,
  },
}
const open = { startDay: null, startTime: null, endDay: null, endTime: null, outcome: null, reason: null }
const onlyGerman = { titleLeicht: null, introLeicht: null, outcomeLeicht: null, outcomeEn: null }

/** A new draft, with the phases of its template. */
export const planDialogue = form(access, {
  address: addresses.plan,
  action: 'dialogue.write',
  fields: {
    template: choice(templates.map(({ id }) => id) as [string, ...string[]]),
    ...{ title, lead, decides, limits, decidedBy, decidedWhen, answerDays },
    from: optionalText(200),
  },
  page: planPage,
  async run(work, { template, from, ...input }) {
    const author = work.viewer.person as string
    const { id, slug } = await addDialogue(work, author, { ...input, ...later, ...inOtherLanguages }, { template })
    const phases: { slug: string; position: number }[] = []
    for (const phase of templateOf(template)?.phases ?? []) {
      const words = { title: say(phase.title, 'de'), intro: say(phase.intro, 'de') }
      const english = { titleEn: say(phase.title, 'en'), introEn: say(phase.intro, 'en') }
      const typed = { ...open, ...onlyGerman, ...words, ...english, method: phase.method, who: phase.who }
      const added = await addPhase(work, { id, phases }, typed)
      phases.push({ slug: added.slug, position: phases.length + 1 })
    }
    const [fromKind = '', fromId = ''] = from?.split(':') ?? []
    if (await describeThing(work, fromKind, fromId))
      await addLink(
        work,
        { relation: 'belongs-to', from: { kind, id }, to: { kind: fromKind, id: fromId } },
        work.viewer.person,
      )
    return goTo(addresses.edit({ dialogue: slug }), notices.saved)
  },
})
