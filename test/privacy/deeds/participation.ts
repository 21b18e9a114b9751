import type { TestHouse } from '#test/support/house.ts'
import { switchOn } from '#test/support/switch-on.ts'
import { deed, type Person, went } from '../deed.ts'

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
    await switchOn(house, 'participation')
    const at = '/musterkreis/mitreden'
    await went(house.post(`${at}/planen`, { ...dialogue, template: 'blank' }, person))
    const here = `${at}/wo-fehlt-ein-radweg`
    await went(house.post(`${here}/neue-phase`, { ...phase, endDay: '2020-02-01' }, person))
    const corrected = { ...phase, title: 'Ihre Hinweise', endDay: '2020-02-01', reason: 'Schreibfehler', version: '1' }
    await went(house.post(`${here}/phasen/hinweise/bearbeiten`, corrected, person))
    await writesDown(house, here, person)
  },
})

/** Writes down what was said at a meeting that is over. */
async function writesDown(house: TestHouse, here: string, person: Person): Promise<void> {
  const tour = `${here}/phasen/abende`
  const evening = { title: 'Abende', method: 'evening', who: 'guest', startDay: '2020-01-01', endDay: '2099-12-31' }
  await went(house.post(`${here}/neue-phase`, evening, person))
  const meeting = { title: 'Ein Abend', form: 'evening', startDay: '2020-01-02', registration: 'none' }
  await went(house.post(`${tour}/treffen-planen`, { ...meeting, startTime: '18:00' }, person))
  await went(house.post(`${tour}/inseln`, { title: 'Unterwegs' }, person))
  const html = await (await house.get(`${tour}/mitschrift`, person)).text()
  const hidden = (name: string) => new RegExp(`name="${name}" value="([^"]+)"`).exec(html)?.[1] ?? ''
  const at = { note: hidden('note'), meeting: hidden('meeting'), island: hidden('island') }
  await went(house.post(`${tour}/mitschrift`, { ...at, words: 'Ein Bus am Abend', channel: 'on-site' }, person))
}
