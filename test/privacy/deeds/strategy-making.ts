import { switchOn } from '#test/support/switch-on.ts'
import { deed, went } from '../deed.ts'

/** The person looks after a chapter. */
export const strategyMaking = deed({
  module: 'strategy',
  async act(house, { person }) {
    await switchOn(house, 'strategy')
    const at = '/musterkreis/strategie'
    await house.post(`${at}/dokument/angaben`, { version: '0', title: 'Digital auf dem Land' }, person)
    await house.post(`${at}/dokument/neues-kapitel`, { kind: 'transfer' }, person)
    const { rows } = await house.database.pool.query('select id from strategy.chapter limit 1')
    await went(house.post(`${at}/entstehung/kapitel`, { [`keeper-${rows[0].id}`]: person.id }, person))
  },
})
