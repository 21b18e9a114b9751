import { address } from '#foundation/http/address.ts'
import { form } from '#foundation/http/route.ts'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { endSessions, goWith } from '../session.ts'
import { notices } from '../texts.ts'

const front = address('/')

/** Ends the session here. Pressing it twice, or in a second tab, does no harm. */
export const logOut = form(access, {
  address: addresses.logout,
  action: 'account.begin',
  house: true,
  fields: {},
  async run({ tx, viewer }) {
    if (viewer.session) await endSessions(tx, { only: viewer.session })
    return goWith('end', front(), notices.loggedOut)
  },
})
