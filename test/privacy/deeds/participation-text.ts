import { switchOn } from '#test/support/switch-on.ts'
import { deed, went } from '../deed.ts'

const promises = { decides: 'Was kommt.', limits: 'Das Geld.', decidedBy: 'der Kreistag', answerDays: '28' }

/** The person puts in a text, comments on it twice (one comment is to go with the account), enters one from paper, answers it; so does the guest. */
export const participationText = deed({
  module: 'participation',
  guest: true,
  async act(house, { person, marker, guest }) {
    const at = '/musterkreis/mitreden'
    const { pool } = house.database
    await switchOn(house, 'participation')
    await went(house.post(`${at}/planen`, { ...promises, title: 'Text für alle', template: 'blank' }, person))
    const text = { title: 'Lesen', method: 'text', who: 'guest', startDay: '2026-11-01', endDay: '2027-12-31' }
    await went(house.post(`${at}/text-fuer-alle/neue-phase`, text, person))
    await went(house.post(`${at}/text-fuer-alle/veroeffentlichen`, {}, person))
    const phase = `${at}/text-fuer-alle/phasen/lesen`
    const words = { title: 'Ordnung', words: 'Der Brunnen plätschert.' }
    await went(house.post(`${phase}/text/einfuegen`, words, person))
    await went(house.post(`${phase}/text/veroeffentlichen`, {}, person))
    const { rows } = await pool.query(`select id from documents.paragraph where body = 'Der Brunnen plätschert.'`)
    const paragraph = rows[0].id as string
    const write = (values: Record<string, string>, as?: typeof person) =>
      went(house.post(`${phase}/absaetze/${paragraph}/neuer-beitrag`, { what: 'comment', version: '1', ...values }, as))
    await write({ body: 'Auch nachts?' }, person)
    await write({ body: marker.words, goes: 'yes' }, person)
    await write({ body: 'Schön.', name: guest.words, mail: guest.mail })
    const mails = await pool.query(
      `select body from inbox.mail where recipient = $1 and body like '%beitrag-bestaetigen%'`,
      [guest.mail],
    )
    const link = /http:\/\/[^/]+(\/musterkreis\/beitrag-bestaetigen\/\S+)/.exec(mails.rows[0].body)?.[1] as string
    await went(house.post(link, {}))
    const paper = { paragraph, what: 'comment', body: 'Vom Bogen.', channel: 'paper', source: 'Rathaus' }
    await went(house.post(`${phase}/beitrag-eintragen`, paper, person))
    const entered = await pool.query(`select id from participation.remark where body = 'Vom Bogen.'`)
    const answer = { remarks: entered.rows[0].id as string, status: 'taken', reason: 'Machen wir.' }
    await went(house.post(`${phase}/beitraege-beantworten`, answer, person))
  },
})
