import { sql } from 'kysely'
import { absolute, sendMail } from '#commons/inbox/tell.ts'
import { mail, password } from '#foundation/http/fields.ts'
import { found, goTo, refuse } from '#foundation/http/problems.ts'
import { form, type Work } from '#foundation/http/route.ts'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { changedMail, passwordMail } from '../mails.ts'
import { forgottenPage, newPasswordPage } from '../pages/recover.tsx'
import { hashPassword, shortest, weakness } from '../password.ts'
import { changeLogin, type Login, loginByMail, loginOf } from '../people.ts'
import { endSessions, goWith } from '../session.ts'
import { notices, problems } from '../texts.ts'
import { issueToken, takeToken } from '../tokens.ts'

/** A link by mail for a lost password. The page that follows is the same for every address. */
export const forgotten = form(access, {
  address: addresses.forgotten,
  action: 'account.begin',
  house: true,
  page: forgottenPage,
  fields: { mail: mail() },
  async run(work, input) {
    await work.limit('recover from', work.clientAddress, 30, 60)
    await work.limit('recover', input.mail.toLowerCase(), 5, 60)
    const login = await loginByMail(work.tx, input.mail)
    if (login) await sendPasswordLink(work, login)
    return goTo(addresses.forgottenSent())
  },
})

export async function sendPasswordLink(work: Work, login: Login): Promise<void> {
  const token = await issueToken(work, { purpose: 'password', mail: login.mail, person: login.person, hours: 1 })
  const here = { ...work, language: login.language }
  await sendMail(
    work,
    login.mail,
    passwordMail({ ...login, place: work.space.name }, absolute(here, addresses.newPassword({ token }))),
    login.person,
  )
}

/** The new password behind the link. Every session and every other such link of the person ends. */
export const setNewPassword = form(access, {
  address: addresses.newPassword,
  action: 'account.begin',
  house: true,
  page: newPasswordPage,
  fields: { password: password(shortest) },
  async run(work, input, _thing, { token }) {
    const held = await takeToken(work, token, 'password')
    if (typeof held === 'string') refuse(problems.unusable)
    const login = found(await loginOf(work.tx, held.person as string, true))
    const weak = weakness(input.password, login)
    if (weak) refuse(weak, 'password')
    await changeLogin(work, login.person, {
      password_hash: await hashPassword(input.password),
      mail_confirmed_at: work.now,
    })
    await endSessions(work.tx, { of: login.person })
    await dropLinks(work, login.person)
    await tellPasswordChanged(work, login)
    return goWith('end', addresses.login(), notices.passwordSet)
  },
})

/** Links and half-finished logins that were made before a password changed are worth nothing after. */
export async function dropLinks({ tx, now }: Work, person: string): Promise<void> {
  await sql`
    update accounts.token set used_at = ${now}
    where person_id = ${person} and purpose in ('password', 'second-step', 'mail') and used_at is null`.execute(tx)
}

export async function tellPasswordChanged(work: Work, login: Login): Promise<void> {
  const here = { ...work, language: login.language }
  await sendMail(
    work,
    login.mail,
    changedMail({ ...login, place: work.space.name }, absolute(here, addresses.forgotten())),
    login.person,
  )
}
