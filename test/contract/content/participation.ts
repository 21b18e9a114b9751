import type { TestHouse } from '#test/support/house.ts'
import { switchOn } from '#test/support/switch-on.ts'
import type { Everybody } from '../roles.ts'

const promises = {
  decides: 'Welche Wege zuerst gebaut werden.',
  limits: 'Das Geld reicht für drei.',
  decidedBy: 'der Kreistag',
  answerDays: '28',
}

/** Two public dialogues, each with a phase that is over and one that is still to come. */
export async function participationContent(house: TestHouse, { people }: Everybody): Promise<void> {
  await switchOn(house, 'participation')
  const at = '/musterkreis/mitreden'
  const send = (path: string, values: Record<string, string>) => house.post(at + path, values, people.editor)
  for (const [title, slug] of [
    ['Erster Dialog', 'erster-dialog'],
    ['Zweiter Dialog', 'zweiter-dialog'],
  ] as const) {
    await send('/planen', { ...promises, title, template: 'blank' })
    const phase = { method: 'reading', who: 'guest' }
    await send(`/${slug}/neue-phase`, { ...phase, title: 'War schon', startDay: '2020-01-01', endDay: '2020-02-01' })
    await send(`/${slug}/neue-phase`, { ...phase, title: 'Kommt noch' })
    await send(`/${slug}/veroeffentlichen`, {})
  }
}
