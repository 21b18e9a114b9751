import { goTo, refuse } from '#foundation/http/problems.ts'
import { form } from '#foundation/http/route.ts'
import { addresses as rooms } from '../../../addresses.ts'
import { phasePage } from '../../../pages/phase.tsx'
import { paramsOf } from '../../trail.ts'
import { access } from '../access.ts'
import { budgetAddresses } from '../addresses.ts'
import { countQueue } from '../count.ts'
import { budgetToEdit } from '../load-budget.ts'
import { notices, problems } from '../texts/notices.ts'

/** Staff have entered all paper: the ballots are counted now, in the background. */
export const countForm = form(access, {
  address: budgetAddresses.count,
  action: 'budget.write',
  fields: {},
  page: phasePage,
  load: budgetToEdit,
  async run(work, _input, at) {
    if (at.standing !== 'after' || !at.urn) return refuse(problems.notOver)
    await work.later(countQueue, { space: work.space.id, phase: at.phase.id }, { once: at.phase.id })
    return goTo(rooms.phase(paramsOf(at)), notices.counting)
  },
})
