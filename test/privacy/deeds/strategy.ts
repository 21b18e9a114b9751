import { switchOn } from '#test/support/switch-on.ts'
import { deed, went } from '../deed.ts'

export const strategy = deed({
  module: 'strategy',
  async act(house, { person }) {
    await switchOn(house, 'strategy')
    const at = '/musterkreis/strategie/massnahmen'
    const profile = { title: 'Ein Bus am Abend', phase: 'idea', wholeDistrict: 'yes' }
    await went(house.post(`${at}/neu`, profile, person))
    await went(house.post(`${at}/ein-bus-am-abend/bearbeiten`, { ...profile, phase: 'planning', version: '1' }, person))
    await house.database.pool.query(
      `update strategy.measure set timeliness_said = 'on-time', timeliness_why = 'der Bus fährt schon', said_by = $1, said_at = now() where slug = 'ein-bus-am-abend'`,
      [person.id],
    )
  },
})
