import type { TestHouse } from '#test/support/house.ts'
import { type Cast, deed, went } from '../deed.ts'

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
  async act(house, cast) {
    const { person } = cast
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
    await survey(house, here, cast)
  },
})

/** One survey that was sent, one that was only begun: the draft goes with the account, what was sent belongs to nobody. */
async function survey(house: TestHouse, here: string, { person, marker }: Cast): Promise<void> {
  await went(house.post(`${here}/veroeffentlichen`, {}, person))
  const running = { ...phase, method: 'survey', startDay: '2026-01-01', endDay: '2027-12-31' }
  for (const title of ['Umfrage', 'Zweite Umfrage']) {
    const at = `${here}/phasen/${title.toLowerCase().replace(' ', '-')}/umfrage`
    await went(house.post(`${here}/neue-phase`, { ...running, title }, person))
    await went(house.post(`${at}/neue-frage/short`, { wording: 'Wo?' }, person))
    await went(house.post(`${at}/beginnen`, {}, person))
    const words = title === 'Umfrage' ? 'an der Brücke' : marker.words
    await went(house.post(`${at}/bogen/mein`, { page: '1', go: 'next', 'a-q1': words }, person))
    if (title === 'Umfrage') await went(house.post(`${at}/bogen/mein/absenden`, {}, person))
  }
}
