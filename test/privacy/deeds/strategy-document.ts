import { deed, went } from '../deed.ts'

export const strategyDocument = deed({
  module: 'strategy',
  async act(house, { person }) {
    await house.database.pool.query(
      `update spaces.space set services = array_append(services, 'strategy') where id = $1 and not 'strategy' = any(services)`,
      [house.district],
    )
    const at = '/musterkreis/strategie/dokument'
    await went(house.post(`${at}/angaben`, { version: '0', title: 'Digital auf dem Land' }, person))
    await went(house.post(`${at}/neues-kapitel`, { kind: 'challenges' }, person))
    const { rows } = await house.database.pool.query('select id from strategy.chapter')
    await went(house.post(`${at}/kapitel/${rows[0].id}/oeffnen`, {}, person))
  },
})
