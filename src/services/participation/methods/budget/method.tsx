import { publish } from '#commons/publication/publish.ts'
import type { Work } from '#foundation/http/route.ts'
import { holdsBallots, turnouts, votedBy, voters, whoStays } from '../../ballots/urn.ts'
import { voterOfPerson } from '../../ballots/voter.ts'
import { standingOf } from '../../phases/phase.ts'
import { type At, method } from '../method.ts'
import { access, deedWords } from './access.ts'
import { budgetShown } from './load-budget.ts'
import { narrowingFrom } from './narrowing.ts'
import { PhasePart, type PhaseShows } from './pages/phase-part.tsx'
import { projectsOfDialogue, readiness } from './queries.ts'
import { projectSource } from './source.ts'
import { problems } from './texts/notices.ts'
import { staffTexts } from './texts/staff.ts'

async function load(work: Work, { phase }: At): Promise<PhaseShows> {
  const mayHave = work.viewer.person !== null && standingOf(phase, work.now) === 'during'
  const voter = mayHave ? await voterOfPerson(work, phase, work.viewer.person as string) : null
  return {
    ...(await budgetShown(work, phase.id)),
    narrowing: narrowingFrom(Object.fromEntries(work.url.searchParams)),
    voted: voter !== null && (await votedBy(work.tx, work.space.id, phase.id, voter.hash)) !== null,
  }
}

/** People decide which projects a sum of money goes to. */
export const budget = method<PhaseShows>({
  id: 'budget',
  name: { de: 'Bürgerbudget', en: 'Participatory budget' },
  does: {
    de: 'Projekte auswählen, für die ein festes Budget ausgegeben wird. Abgestimmt wird geheim, online oder auf Papier.',
    en: 'Choose the projects that a fixed sum is spent on. Voting is secret, online or on paper.',
  },
  access,
  deeds: deedWords,
  load,
  view: (data, at) => <PhasePart of={data} at={at} />,
  async missing(work, { phase }) {
    const [de, en] = [staffTexts('de'), staffTexts('en')]
    const { purse, projects, without, cost } = await readiness(work, phase.id)
    return [
      ...(purse !== null ? [] : [{ de: de.missingBudget, en: en.missingBudget }]),
      ...(projects > 0 ? [] : [{ de: de.missingProjects, en: en.missingProjects }]),
      ...(without > 0 ? [{ de: de.missingCosts(without), en: en.missingCosts(without) }] : []),
      ...(purse !== null && projects > 0 && without === 0 && cost <= purse ? [{ de: de.allFit, en: en.allFit }] : []),
    ]
  },
  contents: async (work, dialogue) => publish(work, projectSource, await projectsOfDialogue(work, dialogue)),
  counts: turnouts,
  whoStays,
  tookPart: voters,
  async holds(tx, space, phase) {
    const { projects } = await readiness({ tx, space: { id: space } }, phase)
    return (await holdsBallots(tx, space, phase)) ?? (projects > 0 ? problems.hasProjects : null)
  },
})
