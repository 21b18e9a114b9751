import { optionalEuros } from '#foundation/http/euros.ts'
import { optionalChoice, optionalWholeNumber, wholeNumber } from '#foundation/http/fields.ts'
import { goTo, refuse } from '#foundation/http/problems.ts'
import { form } from '#foundation/http/route.ts'
import { addresses as rooms } from '../../../addresses.ts'
import { paramsOf } from '../../trail.ts'
import { access } from '../access.ts'
import { budgetAddresses } from '../addresses.ts'
import { budgetToEdit } from '../load-budget.ts'
import { setUpPage } from '../pages/set-up.tsx'
import { mostProjects, rules, ways } from '../rules/budget.ts'
import { saveBudget, saveEntryDays } from '../save-budget.ts'
import { notices, problems } from '../texts/notices.ts'

/** Sets purse and rules; after the first ballot only the days for paper. */
export const setUp = form(access, {
  address: budgetAddresses.setUp,
  action: 'budget.write',
  fields: {
    purse: optionalEuros(),
    way: optionalChoice(ways),
    rule: optionalChoice(rules),
    least: optionalWholeNumber(1, mostProjects),
    most: optionalWholeNumber(1, mostProjects),
    entryDays: wholeNumber(0, 14),
    version: wholeNumber(1, 1_000_000),
  },
  page: setUpPage,
  load: budgetToEdit,
  async run(work, { purse, way, rule, least, most, entryDays, version }, at) {
    const phase = at.phase.id
    const changes = purse !== null || way !== null || rule !== null
    if (at.begun && !changes) await saveEntryDays(work, phase, entryDays)
    else {
      if (!purse) return refuse(problems.purseMissing, 'purse')
      if (most !== null && most < (least ?? 1)) refuse(problems.mostBelowLeast, 'most')
      const budget = { purse, way: way ?? 'any', rule: rule ?? 'shares-votes', least: least ?? 1, most, version }
      await saveBudget(work, phase, budget, entryDays)
    }
    return goTo(rooms.phase(paramsOf(at)), notices.setUp)
  },
})
