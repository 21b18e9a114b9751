import { switchOn } from '#test/support/switch-on.ts'
import { deed, went } from '../deed.ts'

/** The person asks and answers, the guest asks. What has no public answer goes with them; answered questions have no names. */
export const strategyCitizens = deed({
  module: 'strategy',
  guest: true,
  async act(house, { person, editor, guest, marker }) {
    await switchOn(house, 'strategy')
    const at = '/musterkreis/strategie/massnahmen'
    await went(house.post(`${at}/neu`, { title: 'Fragliches', phase: 'idea', wholeDistrict: 'yes' }, editor))
    await went(house.post(`${at}/fragliches/veroeffentlichen`, {}, editor))
    await went(
      house.post(`${at}/fragliches/fragen/neu`, { question: `${marker.words} fragt, wann es losgeht.` }, person),
    )
    await went(house.post(`${at}/fragliches/fragen/neu`, { question: 'Was kostet das?' }, person))
    const { rows } = await house.database.pool.query(
      `select id from strategy.question where question = 'Was kostet das?'`,
    )
    const answer = { answer: 'Nicht viel.', version: '1' }
    await went(house.post(`${at}/fragliches/fragen/${rows[0].id}`, answer, person))
    const asked = { question: `${guest.words} will wissen, wo.`, mail: guest.mail }
    await went(house.post(`${at}/fragliches/fragen/neu`, asked))
    const mails = await house.database.pool.query(
      `select body from inbox.mail where recipient = $1 and body like '%frage-bestaetigen%'`,
      [guest.mail],
    )
    const confirm = /http:\/\/[^/]+(\/musterkreis\/strategie\/frage-bestaetigen\/\S+)/.exec(mails.rows[0].body)?.[1]
    await went(house.post(confirm as string, {}))
  },
})
