import { switchOn } from '#test/support/switch-on.ts'
import { deed, went } from '../deed.ts'

const dialogue = {
  title: 'Umfragedeed',
  decides: 'Busse.',
  limits: 'Geld.',
  decidedBy: 'der Kreistag',
  answerDays: '28',
}
const running = { method: 'survey', who: 'guest', startDay: '2026-01-01', endDay: '2027-12-31' }

/** One survey that was sent, one that was only begun: the draft goes with the account, what was sent belongs to nobody. */
export const participationSurvey = deed({
  module: 'participation',
  async act(house, { person, marker }) {
    await switchOn(house, 'participation')
    const here = '/musterkreis/mitreden/umfragedeed'
    await went(house.post('/musterkreis/mitreden/planen', { ...dialogue, template: 'blank' }, person))
    for (const [title, slug] of [
      ['Umfrage', 'umfrage'],
      ['Zweite Umfrage', 'zweite-umfrage'],
    ] as const) {
      const at = `${here}/phasen/${slug}/umfrage`
      await went(house.post(`${here}/neue-phase`, { ...running, title }, person))
      await went(house.post(`${at}/neue-frage/short`, { wording: 'Wo?' }, person))
      await went(house.post(`${at}/beginnen`, {}, person))
      const words = title === 'Umfrage' ? 'an der Brücke' : marker.words
      await went(house.post(`${at}/bogen/mein`, { page: '1', go: 'next', 'a-q1': words }, person))
      if (title === 'Umfrage') await went(house.post(`${at}/bogen/mein/absenden`, {}, person))
    }
  },
})
