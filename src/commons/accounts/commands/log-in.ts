import { address } from '#foundation/http/address.ts'
import { mail, password } from '#foundation/http/fields.ts'
import { refuse } from '#foundation/http/problems.ts'
import { form } from '#foundation/http/route.ts'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { after, wish } from '../next-page.ts'
import { loginPage } from '../pages/login.tsx'
import { passwordHolds } from '../password.ts'
import { loginByMail } from '../people.ts'
import { beginSession, goWith } from '../session.ts'
import { problems } from '../texts.ts'
import { issueToken } from '../tokens.ts'

const front = address('/')

/** Mail address and password. One sentence for everything that is wrong, and the same work for unknown addresses. */
export const logIn = form(access, {
  address: addresses.login,
  action: 'account.begin',
  house: true,
  page: loginPage,
  fields: { mail: mail(), password: password() },
  async run(work, input) {
    await work.limit('login from', work.clientAddress, 60, 15)
    await work.limit('login to', input.mail.toLowerCase(), 10, 15)
    const login = await loginByMail(work.tx, input.mail)
    if (!(await passwordHolds(login?.passwordHash, input.password)) || !login) refuse(problems.wrongLogin)
    if (login.totpConfirmedAt) {
      const token = await issueToken(work, {
        purpose: 'second-step',
        mail: login.mail,
        person: login.person,
        hours: 1 / 6,
      })
      return { to: addresses.secondStep({ token }, wish(work)) }
    }
    return goWith(await beginSession(work, login.person, ['password']), after(work, front()))
  },
})
