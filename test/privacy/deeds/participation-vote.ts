import { switchOn } from '#test/support/switch-on.ts'
import { deed, went } from '../deed.ts'

const dialogue = { title: 'Stimmdeed', decides: 'Was.', limits: 'Geld.', decidedBy: 'der Kreistag', answerDays: '28' }
const running = { method: 'vote', who: 'citizen', startDay: '2026-01-01', endDay: '2027-12-31' }

/** The person votes in secret and openly: that they voted goes with the account, the ballots stay counted. */
export const participationVote = deed({
  module: 'participation',
  async act(house, { person }) {
    await switchOn(house, 'participation')
    const here = '/musterkreis/mitreden/stimmdeed'
    await went(house.post('/musterkreis/mitreden/planen', { ...dialogue, template: 'blank' }, person))
    for (const [title, slug, secret] of [
      ['Geheim', 'geheim', 'secret'],
      ['Offen', 'offen', 'open'],
    ] as const) {
      const at = `${here}/phasen/${slug}`
      const asked = {
        version: '0',
        notStatutory: 'yes',
        question: 'Ja?',
        kind: 'question',
        majority: 'half',
        entryDays: '0',
      }
      await went(house.post(`${here}/neue-phase`, { ...running, title }, person))
      if (secret === 'secret') await went(house.post(`${here}/veroeffentlichen`, {}, person))
      await went(house.post(`${at}/abstimmung/einrichten`, { ...asked, secret }, person))
      await went(house.post(`${at}/stimmzettel/mein`, { 'b-option': 'yes' }, person))
    }
  },
})
