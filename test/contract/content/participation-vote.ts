import type { TestHouse } from '#test/support/house.ts'
import { switchOn } from '#test/support/switch-on.ts'
import type { Everybody } from '../roles.ts'

/** A dialogue with a secret vote that runs, and one that was counted. */
export async function participationVoteContent(house: TestHouse, { people }: Everybody): Promise<void> {
  await switchOn(house, 'participation')
  const at = '/musterkreis/mitreden'
  const send = (path: string, values: Record<string, string>) => house.post(at + path, values, people.editor)
  const promises = { decides: 'Was gebaut wird.', limits: 'Das Geld.', decidedBy: 'der Kreistag', answerDays: '28' }
  await send('/planen', { ...promises, title: 'Abstimmungsdialog', template: 'blank' })
  const here = '/abstimmungsdialog'
  const phase = { method: 'vote', who: 'guest' }
  await send(`${here}/neue-phase`, { ...phase, title: 'Abstimmen', startDay: '2026-11-01', endDay: '2026-12-31' })
  await send(`${here}/neue-phase`, { ...phase, title: 'Gezählt', startDay: '2026-09-01', endDay: '2026-09-30' })
  await send(`${here}/veroeffentlichen`, {})
  const asked = {
    version: '0',
    notStatutory: 'yes',
    question: 'Was kommt auf den Platz?',
    kind: 'ranking',
    'o-a-de': 'Ein Brunnen',
    'o-b-de': 'Eine Linde',
    majority: 'half',
    secret: 'secret',
    entryDays: '2',
  }
  await send(`${here}/phasen/abstimmen/abstimmung/einrichten`, asked)
  await send(`${here}/phasen/abstimmen/abstimmung/papier`, { copies: '1' })
  await send(`${here}/phasen/gezaehlt/abstimmung/einrichten`, asked)
  await send(`${here}/phasen/gezaehlt/abstimmung/auszaehlen`, {})
  await house.runJobs()
}
