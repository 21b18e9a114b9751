import { deed, went } from '../deed.ts'

export const strategyPlans = deed({
  module: 'strategy',
  async act(house, { person }) {
    await house.database.pool.query(
      `update spaces.space set services = array_append(services, 'strategy') where id = $1 and not 'strategy' = any(services)`,
      [house.district],
    )
    const file = new File(['Nr.;Titel\nM-1;Ein Bus\n'], 'plan.csv', { type: 'text/csv' })
    await went(house.post('/musterkreis/strategie/tabelle', { file }, person))
  },
})
