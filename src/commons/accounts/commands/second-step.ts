import { sql } from 'kysely'
import { absolute, sendMail } from '#commons/inbox/tell.ts'
import { address, type LocalAddress } from '#foundation/http/address.ts'
import { password, text } from '#foundation/http/fields.ts'
import { found, goTo, refuse } from '#foundation/http/problems.ts'
import { form, type Work } from '#foundation/http/route.ts'
import { digest } from '#foundation/http/session-cookie.ts'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { factorMail } from '../mails.ts'
import { after } from '../next-page.ts'
import { appPage, codePage, codesPage } from '../pages/second-step.tsx'
import { securityPage } from '../pages/security.tsx'
import { changeLogin, type Login, loginOf } from '../people.ts'
import { seal } from '../seal.ts'
import { appCodeHolds, newKey, newRecoveryCodes, sealKey, takeRecoveryCode } from '../second-step.ts'
import { beginSession, endSessions, goWith } from '../session.ts'
import { notices, problems } from '../texts.ts'
import { issueToken, peekToken, takeToken } from '../tokens.ts'
import { provenLogin } from './change-login.ts'

const front = address('/')

/** The code after the password. A wrong one leaves the link open; ten tries per person in a quarter of an hour. */
export const giveCode = form(access, {
  address: addresses.secondStep,
  action: 'account.begin',
  house: true,
  page: codePage,
  fields: { code: text(40) },
  async run(work, input, _thing, { token }) {
    const held = await peekToken(work, token, 'second-step')
    if (typeof held === 'string') refuse(problems.unusable)
    const person = held.person as string
    await work.limit('code', person, 10, 15)
    const login = found(await loginOf(work.tx, person, true))
    const byApp = await appCodeHolds(work, login, input.code)
    if (!byApp && !(await takeRecoveryCode(work, person, input.code))) refuse(problems.wrongCode, 'code')
    if (typeof (await takeToken(work, token, 'second-step')) === 'string') refuse(problems.unusable)
    const first = held.payload.first === 'oidc' ? 'oidc' : 'password'
    return goWith(await beginSession(work, person, [first, byApp ? 'app' : 'code']), after(work, front()))
  },
})

/** Makes a key for the app; it counts only after a first code. */
export const startApp = form(access, {
  address: addresses.appStart,
  action: 'account.own',
  house: true,
  page: securityPage,
  fields: { current: password() },
  async run(work, input) {
    const login = await provenLogin(work, input.current)
    if (login.totpConfirmedAt) return goTo(addresses.security())
    await changeLogin(work, login.person, {
      totp_secret: sealKey(work, login.person, newKey(work)),
      totp_last_step: null,
    })
    return goTo(addresses.app())
  },
})

/** The first code: from here on the second step is asked for. Other devices are logged out, this one gets a new session. */
export const confirmApp = form(access, {
  address: addresses.app,
  action: 'account.own',
  house: true,
  page: appPage,
  fields: { code: text(40) },
  async run(work, input) {
    const person = work.viewer.person as string
    await work.limit('code', person, 10, 15)
    const login = found(await loginOf(work.tx, person, true))
    if (login.totpConfirmedAt) return goTo(addresses.security())
    if (!(await appCodeHolds(work, login, input.code))) refuse(problems.wrongCode, 'code')
    await changeLogin(work, person, { totp_confirmed_at: work.now })
    await endSessions(work.tx, { of: person })
    await tellFactorChanged(work, login.person)
    return goWith(await beginSession(work, person, ['password', 'app']), await showCodes(work, login), notices.appOn)
  },
})

export const renewCodes = form(access, {
  address: addresses.newCodes,
  action: 'account.own',
  house: true,
  page: securityPage,
  fields: { current: password() },
  async run(work, input) {
    const login = await provenLogin(work, input.current)
    if (!login.totpConfirmedAt) return goTo(addresses.security())
    await tellFactorChanged(work, login.person)
    return goTo(await showCodes(work, login))
  },
})

/** The codes wait sealed behind a one-time address, so that the page can be loaded again and printed. */
async function showCodes(work: Work, login: Login): Promise<LocalAddress> {
  const codes = await newRecoveryCodes(work, login.person)
  const sealed = seal(work, `codes ${login.person}`, codes.join(' ')).toString('base64url')
  const token = await issueToken(work, {
    purpose: 'codes',
    mail: login.mail,
    person: login.person,
    payload: { sealed },
    hours: 0.5,
  })
  return addresses.codes({ token })
}

export const codesKept = form(access, {
  address: addresses.codes,
  action: 'account.own',
  house: true,
  page: codesPage,
  fields: {},
  async run(work, _input, _thing, { token }) {
    await sql`delete from accounts.token where token_hash = ${digest(token)} and purpose = 'codes' and person_id = ${work.viewer.person}`.execute(
      work.tx,
    )
    return goTo(addresses.security(), notices.codesKept)
  },
})

export const endApp = form(access, {
  address: addresses.appEnd,
  action: 'account.own',
  house: true,
  page: securityPage,
  fields: { current: password() },
  async run(work, input) {
    const login = await provenLogin(work, input.current)
    await changeLogin(work, login.person, { totp_secret: null, totp_confirmed_at: null, totp_last_step: null })
    await sql`delete from accounts.recovery_code where person_id = ${login.person}`.execute(work.tx)
    if (login.totpConfirmedAt) await tellFactorChanged(work, login.person)
    return goTo(addresses.security(), notices.appOff)
  },
})

/** Tells by mail that the way to log in has changed. */
export async function tellFactorChanged(work: Work, person: string): Promise<void> {
  const login = found(await loginOf(work.tx, person))
  const link = absolute({ ...work, language: login.language }, addresses.forgotten())
  await sendMail(work, login.mail, factorMail({ ...login, place: work.space.name }, link), login.person)
}
