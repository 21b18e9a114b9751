import type { TestHouse } from '#test/support/house.ts'
import { switchOn } from '#test/support/switch-on.ts'
import { deed, type Person, went } from '../deed.ts'

const promises = { decides: 'Was kommt.', limits: 'Das Geld.', decidedBy: 'der Kreistag', answerDays: '28' }

/**
 * The person hands in two ideas, one of which is to go with the account; enters one from paper, answers it, gives points to another as the
 * jury; the guest hands one in.
 */
export const participationIdeas = deed({
  module: 'participation',
  guest: true,
  async act(house, { person, marker, guest }) {
    const at = '/musterkreis/mitreden'
    await switchOn(house, 'participation')
    await went(house.post(`${at}/planen`, { ...promises, title: 'Ideen für alle', template: 'blank' }, person))
    const ideas = { title: 'Sammeln', method: 'ideas', who: 'guest', startDay: '2026-11-01', endDay: '2027-12-31' }
    await went(house.post(`${at}/ideen-fuer-alle/neue-phase`, ideas, person))
    await went(house.post(`${at}/ideen-fuer-alle/veroeffentlichen`, {}, person))
    const phase = `${at}/ideen-fuer-alle/phasen/sammeln`
    const write = (values: Record<string, string>, as?: typeof person) =>
      went(house.post(`${phase}/neue-idee`, { body: 'Weil es fehlt.', seen: 'yes', ...values }, as))
    await write({ title: 'Eine Bank am Weiher' }, person)
    await write({ title: marker.words, goes: 'yes' }, person)
    await write({ title: 'Ein Brunnen', name: guest.words, mail: guest.mail })
    const mails = await house.database.pool.query(
      `select body from inbox.mail where recipient = $1 and body like '%idee-bestaetigen%'`,
      [guest.mail],
    )
    const link = /http:\/\/[^/]+(\/musterkreis\/idee-bestaetigen\/\S+)/.exec(mails.rows[0].body)?.[1] as string
    await went(house.post(link, {}))
    const paper = { title: 'Vom Bogen', body: 'Steht da.', channel: 'paper', source: 'Rathaus' }
    await went(house.post(`${phase}/idee-eintragen`, paper, person))
    const { rows } = await house.database.pool.query(`select id from participation.idea where title = 'Vom Bogen'`)
    const answer = { status: 'taken', reason: 'Machen wir.' }
    await went(house.post(`${phase}/ideen/${rows[0].id}/antwort`, answer, person))
    await judge(house, person, `${at}/ideen-fuer-alle`)
  },
})

/** Points for an idea of a contest that is over. */
async function judge(house: TestHouse, person: Person, dialogue: string): Promise<void> {
  await went(house.post(`${dialogue}/neue-phase`, { title: 'Wettbewerb', method: 'ideas', who: 'guest' }, person))
  const contest = `${dialogue}/phasen/wettbewerb`
  await went(house.post(`${contest}/kriterien`, { criteria: 'ist neu' }, person))
  const { pool } = house.database
  await pool.query(
    `update participation.phase set starts_at = '2026-01-01', ends_at = '2026-02-01' where slug = 'wettbewerb'`,
  )
  const idea = { title: 'Mitfahrbank', body: 'Steht da.', channel: 'paper', source: 'Rathaus' }
  await went(house.post(`${contest}/idee-eintragen`, idea, person))
  const { rows } = await pool.query(`select id from participation.idea where title = 'Mitfahrbank'`)
  await went(house.post(`${contest}/ideen/${rows[0].id}/punkte`, { points1: '7' }, person))
}
