import { absolute, sendMail } from '#commons/inbox/tell.ts'
import { mail, password } from '#foundation/http/fields.ts'
import { found, goTo, refuse } from '#foundation/http/problems.ts'
import { form, type Work } from '#foundation/http/route.ts'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { claimWhatGuestsLeft } from '../claim.ts'
import { newMailMail, oldMailMail, takenMailMail } from '../mails.ts'
import { confirmMailPage, securityPage } from '../pages/security.tsx'
import { hashPassword, passwordHolds, shortest, weakness } from '../password.ts'
import { changeLogin, type Login, loginByMail, loginOf } from '../people.ts'
import { beginSession, endSessions, goWith } from '../session.ts'
import { notices, problems } from '../texts.ts'
import { issueToken, takeToken } from '../tokens.ts'
import { dropLinks, tellPasswordChanged } from './recover.ts'

/** The own login, locked, after the present password was given again: an open browser alone changes nothing. */
export async function provenLogin(work: Work, current: string): Promise<Login> {
  const person = work.viewer.person as string
  await work.limit('own password', person, 10, 15)
  const login = found(await loginOf(work.tx, person, true))
  if (!(await passwordHolds(login.passwordHash, current))) refuse(problems.wrongPassword, 'current')
  return login
}

export const changePassword = form(access, {
  address: addresses.password,
  action: 'account.own',
  house: true,
  page: securityPage,
  fields: { current: password(), password: password(shortest) },
  async run(work, input) {
    const login = await provenLogin(work, input.current)
    const weak = weakness(input.password, login)
    if (weak) refuse(weak, 'password')
    await changeLogin(work, login.person, { password_hash: await hashPassword(input.password) })
    await dropLinks(work, login.person)
    await endSessions(work.tx, { of: login.person })
    await tellPasswordChanged(work, login)
    return goWith(await beginSession(work, login.person, ['password']), addresses.security(), notices.passwordChanged)
  },
})

/** Asks the new address for its agreement. Says the same whether it belongs to somebody already or not. */
export const changeMail = form(access, {
  address: addresses.mail,
  action: 'account.own',
  house: true,
  page: securityPage,
  fields: { mail: mail(), current: password() },
  async run(work, input) {
    const login = await provenLogin(work, input.current)
    if (login.mail.toLowerCase() === input.mail.toLowerCase()) refuse(problems.sameMail, 'mail')
    await work.limit('new mail', login.person, 5, 60)
    const other = await loginByMail(work.tx, input.mail)
    const place = work.space.name
    if (other) await sendMail(work, other.mail, takenMailMail({ language: other.language, place }), other.person)
    else {
      const token = await issueToken(work, { purpose: 'mail', mail: input.mail, person: login.person, hours: 24 })
      const link = absolute({ ...work, language: login.language }, addresses.confirmMail({ token }))
      await sendMail(work, input.mail, newMailMail({ ...login, place }, link), login.person)
    }
    return goTo(addresses.security(), notices.mailSent)
  },
})

/** The new address has agreed; the old one is told. */
export const confirmNewMail = form(access, {
  address: addresses.confirmMail,
  action: 'account.begin',
  house: true,
  page: confirmMailPage,
  fields: {},
  async run(work, _input, _thing, { token }) {
    const held = await takeToken(work, token, 'mail')
    if (typeof held === 'string') refuse(problems.unusable)
    const login = found(await loginOf(work.tx, held.person as string, true))
    if (await loginByMail(work.tx, held.mail)) refuse(problems.mailTaken)
    await changeLogin(work, login.person, { mail: held.mail, mail_confirmed_at: work.now })
    await dropLinks(work, login.person)
    await sendMail(work, login.mail, oldMailMail({ ...login, place: work.space.name }), login.person)
    await claimWhatGuestsLeft(work, held.mail, login.person)
    return goTo(work.viewer.person ? addresses.security() : addresses.login(), notices.mailChanged)
  },
})
