import { switchOn } from '#test/support/switch-on.ts'
import { deed, went } from '../deed.ts'

const dialogue = {
  title: 'Meinungsdeed',
  decides: 'Der Platz.',
  limits: 'Geld.',
  decidedBy: 'der Rat',
  answerDays: '28',
}
const phase = { title: 'Platz', method: 'opinions', who: 'guest', startDay: '2026-01-01', endDay: '2027-12-31' }

/** Votes, and a statement of one's own: both stay when the account goes, without a person. */
export const participationOpinions = deed({
  module: 'participation',
  async act(house, { person }) {
    await switchOn(house, 'participation')
    const here = '/musterkreis/mitreden/meinungsdeed'
    const at = `${here}/phasen/platz/meinungen`
    await went(house.post('/musterkreis/mitreden/planen', { ...dialogue, template: 'blank' }, person))
    await went(house.post(`${here}/neue-phase`, phase, person))
    await went(house.post(`${at}/neue-aussagen`, { lines: 'Mehr Bäume.' }, person))
    await went(house.post(`${at}/bogen/mein`, { statement: '1', vote: 'agree' }, person))
    await went(house.post(`${at}/bogen/mein/neue-aussage`, { words: 'Ein Brunnen wäre schön.' }, person))
  },
})
