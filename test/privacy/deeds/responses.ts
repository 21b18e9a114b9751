import { respondablesFrom } from '#commons/responses/respondable.ts'
import { deed, went } from '../deed.ts'

/** The person follows something and says something to it, the guest too. What they said stays, without their names. */
export const responses = deed({
  module: 'responses',
  guest: true,
  async act(house, { person, editor, guest }) {
    const kind = 'news.article'
    const putBack = respondablesFrom(() => [{ kind, comments: true, guests: true, marks: ['follow'] }])
    await went(house.post('/musterkreis/aktuelles/schreiben', { title: 'Gesprächsstoff', lead: 'x' }, editor))
    await went(house.post('/musterkreis/aktuelles/gespraechsstoff/veroeffentlichen', {}, editor))
    const { rows } = await house.database.pool.query(`select id from news.article where slug = 'gespraechsstoff'`)
    const thread = `/musterkreis/antworten/${kind}/${rows[0].id}`
    await went(house.post(`${thread}/zeichen`, { mark: 'follow', on: 'yes' }, person))
    await went(house.post(thread, { body: 'Das finde ich gut.' }, person))
    await went(house.post(thread, { body: 'Ich auch.', name: guest.words, mail: guest.mail }))
    const mails = await house.database.pool.query(
      `select body from inbox.mail where recipient = $1 and body like '%antwort-bestaetigen%'`,
      [guest.mail],
    )
    const confirm = /http:\/\/[^/]+(\/musterkreis\/antwort-bestaetigen\/\S+)/.exec(mails.rows[0].body)?.[1] as string
    await went(house.post(confirm, {}))
    putBack()
  },
})
