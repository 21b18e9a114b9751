import { sql } from 'kysely'
import { text } from '#foundation/http/fields.ts'
import { goTo } from '#foundation/http/problems.ts'
import { form } from '#foundation/http/route.ts'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { sessionsPage } from '../pages/sessions.tsx'
import { endSessions } from '../session.ts'
import { notices } from '../texts.ts'

/** Logs one of one's own devices out. One that is gone already is gone: no error. */
export const endSession = form(access, {
  address: addresses.endSession,
  action: 'account.own',
  house: true,
  page: sessionsPage,
  fields: { session: text(16) },
  async run({ tx, viewer }, input) {
    await sql`delete from accounts.session where person_id = ${viewer.person} and left(encode(token_hash, 'hex'), 16) = ${input.session}`.execute(
      tx,
    )
    return goTo(addresses.sessions(), notices.sessionEnded)
  },
})

export const endOtherSessions = form(access, {
  address: addresses.endOthers,
  action: 'account.own',
  house: true,
  page: sessionsPage,
  fields: {},
  async run({ tx, viewer }) {
    await endSessions(tx, { of: viewer.person as string, but: viewer.session })
    return goTo(addresses.sessions(), notices.othersEnded)
  },
})
