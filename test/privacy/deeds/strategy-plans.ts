import { switchOn } from '#test/support/switch-on.ts'
import { deed, went } from '../deed.ts'

export const strategyPlans = deed({
  module: 'strategy',
  async act(house, { person }) {
    await switchOn(house, 'strategy')
    const file = new File(['Nr.;Titel\nM-1;Ein Bus\n'], 'plan.csv', { type: 'text/csv' })
    await went(house.post('/musterkreis/strategie/tabelle', { file }, person))
  },
})
