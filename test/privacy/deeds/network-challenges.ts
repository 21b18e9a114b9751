import { directoryJob } from '../../../src/services/network/directory/keep-directory.ts'
import { deed, went } from '../deed.ts'

/** The person brings a challenge of their district and writes a card; nothing of it is about the person but that they wrote it. */
export const networkChallenges = deed({
  module: 'network',
  async act(house, { person }) {
    await directoryJob.run(house.tools, {})
    const list = '/vernetzung/herausforderungen'
    const challenge = {
      ...{ actor: house.district, title: 'Frage der Probe', situation: 'Es hakt.', needed: 'Was tun?' },
      audience: 'members',
    }
    await went(house.post(`${list}/neu`, challenge, person))
    const card = { card: '01890a5d-ac96-774b-bcce-b30209914001', kind: 'tip', words: 'Geduld.' }
    await went(house.post(`${list}/frage-der-probe/karten`, card, person))
  },
})
