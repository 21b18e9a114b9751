import { sql } from 'kysely'
import { found, goTo } from '#foundation/http/problems.ts'
import { form } from '#foundation/http/route.ts'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { notices } from '../texts.ts'

/** An operator lets a mail that was given up go out again; its three days begin anew. */
export const retryMail = form(access, {
  address: addresses.retry,
  action: 'outbox.retry',
  house: true,
  fields: {},
  async run({ tx, now, later }, _input, _thing, { mail }) {
    const { rows } = await sql<{ id: string }>`
      update inbox.mail set given_up_at = null, next_try_at = null, tries = 0, problem = null, created_at = ${now}
      where id::text = ${mail} and sent_at is null returning id`.execute(tx)
    found(rows[0])
    await later('inbox.mail', {}, { once: 'mail' })
    return goTo(addresses.mail({ mail }), notices.retried)
  },
})
