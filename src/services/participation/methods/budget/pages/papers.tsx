import { page } from '#foundation/http/route.ts'
import { Article } from '#foundation/ui/layout.tsx'
import { ActionLink } from '#foundation/ui/links.tsx'
import { batchesOf } from '../../../ballots/papers.ts'
import { Prints } from '../../../pages/prints.tsx'
import { paramsOf, trailToPhase } from '../../trail.ts'
import { access } from '../access.ts'
import { budgetAddresses } from '../addresses.ts'
import { budgetToEdit } from '../load-budget.ts'
import { withoutCode } from '../paper.ts'
import { staffTexts } from '../texts/staff.ts'

/** Ballot papers to print, each with its code; residents write the code of their letter on a paper without one. */
export const papersPage = page(access, {
  address: budgetAddresses.papers,
  action: 'budget.write',
  async load(work, params) {
    const at = await budgetToEdit(work, params)
    return { at, batches: await batchesOf(work.tx, work.space.id, at.phase.id) }
  },
  head: ({ at }, visit) => ({
    title: staffTexts(visit.language).papers,
    noIndex: true,
    trail: trailToPhase(visit, at),
  }),
  view({ at, batches }, { language }) {
    const t = staffTexts(language)
    const params = paramsOf(at)
    if (at.phase.who === 'resident')
      return (
        <Article title={t.papers} kicker={at.phase.title} lead={t.papersResidents}>
          <ActionLink to={budgetAddresses.papersFile({ ...params, batch: withoutCode })} look="second" icon="download">
            {t.pdf}
          </ActionLink>
        </Article>
      )
    return (
      <Article title={t.papers} kicker={at.phase.title} lead={t.papersLead}>
        <Prints
          of={batches}
          what="papers"
          path={budgetAddresses.papers.path}
          action={budgetAddresses.papers(params)}
          file={(batch) => budgetAddresses.papersFile({ ...params, batch })}
        />
      </Article>
    )
  },
})
