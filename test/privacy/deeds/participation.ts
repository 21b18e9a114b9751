import { deed, went } from '../deed.ts'

const dialogue = {
  title: 'Wo fehlt ein Radweg?',
  decides: 'Was zuerst gebaut wird.',
  limits: 'Drei Wege.',
  decidedBy: 'der Kreistag',
  answerDays: '28',
}
const phase = { title: 'Hinweise', method: 'reading', who: 'guest', startDay: '2020-01-01' }

export const participation = deed({
  module: 'participation',
  async act(house, { person }) {
    await house.database.pool.query(
      `update spaces.space set services = array_append(services, 'participation') where id = $1 and not 'participation' = any(services)`,
      [house.district],
    )
    const at = '/musterkreis/mitreden'
    await went(house.post(`${at}/planen`, { ...dialogue, template: 'blank' }, person))
    const here = `${at}/wo-fehlt-ein-radweg`
    await went(house.post(`${here}/neue-phase`, { ...phase, endDay: '2020-02-01' }, person))
    const corrected = { ...phase, title: 'Ihre Hinweise', endDay: '2020-02-01', reason: 'Schreibfehler', version: '1' }
    await went(house.post(`${here}/phasen/hinweise/bearbeiten`, corrected, person))
  },
})
