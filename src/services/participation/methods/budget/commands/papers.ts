import { wholeNumber } from '#foundation/http/fields.ts'
import { goTo, refuse } from '#foundation/http/problems.ts'
import { form } from '#foundation/http/route.ts'
import { printPapers } from '../../../ballots/papers.ts'
import { mostCopies } from '../../../pages/prints.tsx'
import { paramsOf } from '../../trail.ts'
import { access } from '../access.ts'
import { budgetAddresses } from '../addresses.ts'
import { budgetToEdit, isVotable } from '../load-budget.ts'
import { papersPage } from '../pages/papers.tsx'
import { notices, problems } from '../texts/notices.ts'

/** Makes ballot papers with codes. */
export const papersForm = form(access, {
  address: budgetAddresses.papers,
  action: 'budget.write',
  fields: { copies: wholeNumber(1, mostCopies) },
  page: papersPage,
  load: budgetToEdit,
  async run(work, { copies }, at) {
    if (!isVotable(at) || at.phase.who === 'resident') return refuse(problems.notVotable)
    await printPapers(work, at.phase.id, copies)
    return goTo(budgetAddresses.papers(paramsOf(at)), notices.printed)
  },
})
