import { switchOn } from '#test/support/switch-on.ts'
import { deed, went } from '../deed.ts'

export const strategyDocument = deed({
  module: 'strategy',
  async act(house, { person }) {
    await switchOn(house, 'strategy')
    const at = '/musterkreis/strategie/dokument'
    await went(house.post(`${at}/angaben`, { version: '0', title: 'Digital auf dem Land' }, person))
    await went(house.post(`${at}/neues-kapitel`, { kind: 'challenges' }, person))
    const { rows } = await house.database.pool.query('select id from strategy.chapter')
    await went(house.post(`${at}/kapitel/${rows[0].id}/oeffnen`, {}, person))
  },
})
