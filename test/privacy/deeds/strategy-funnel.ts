import { switchOn } from '#test/support/switch-on.ts'
import { deed, went } from '../deed.ts'

/** The person adds a solution and says what they think of it. */
export const strategyFunnel = deed({
  module: 'strategy',
  async act(house, { person, marker }) {
    await switchOn(house, 'strategy')
    const at = '/musterkreis/strategie/loesungen'
    const solution = { title: 'Ein Bus für alle', position: '1', state: 'candidate', published: 'yes' }
    await went(house.post(`${at}/neu`, solution, person))
    await went(house.post(`${at}/ein-bus-fuer-alle/rueckmeldung`, { excites: `${marker.words} freut sich.` }, person))
  },
})
