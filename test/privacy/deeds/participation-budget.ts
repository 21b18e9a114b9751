import { switchOn } from '#test/support/switch-on.ts'
import { deed, went } from '../deed.ts'

const dialogue = { title: 'Budgetdeed', decides: 'Was.', limits: 'Geld.', decidedBy: 'der Kreistag', answerDays: '28' }
const phase = { title: 'Verteilen', method: 'budget', who: 'citizen', startDay: '2026-01-01', endDay: '2027-12-31' }
const purse = { purse: '100', way: 'any', rule: 'votes', least: '1', entryDays: '0', version: '1' }

/** The person votes on money: that they voted goes with the account, the ballot stays counted, and nothing says how they voted. */
export const participationBudget = deed({
  module: 'participation',
  async act(house, { person }) {
    await switchOn(house, 'participation')
    const at = '/musterkreis/mitreden/budgetdeed/phasen/verteilen'
    await went(house.post('/musterkreis/mitreden/planen', { ...dialogue, template: 'blank' }, person))
    await went(house.post('/musterkreis/mitreden/budgetdeed/neue-phase', phase, person))
    await went(house.post(`${at}/budget/einrichten`, purse, person))
    await went(house.post(`${at}/budget/neues-projekt`, { title: 'Brunnen', cost: '60' }, person))
    const ballot = { projects: '1', seen: '1', deed: 'cast', version: '2' }
    await went(house.post(`${at}/budget/stimmzettel`, ballot, person))
  },
})
