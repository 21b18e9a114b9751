import { absolute, sendMail } from '#commons/inbox/tell.ts'
import { address } from '#foundation/http/address.ts'
import { mail, password, text } from '#foundation/http/fields.ts'
import { goTo, refuse } from '#foundation/http/problems.ts'
import { form, type Work } from '#foundation/http/route.ts'
import type { Language } from '#foundation/text/language.ts'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { claimWhatGuestsLeft } from '../claim.ts'
import { confirmMail, knownMail } from '../mails.ts'
import { after, wish } from '../next-page.ts'
import { confirmPage, registerPage } from '../pages/register.tsx'
import { hashPassword, shortest, weakness } from '../password.ts'
import { addAccount, loginByMail } from '../people.ts'
import { beginSession, goWith } from '../session.ts'
import { notices, problems } from '../texts.ts'
import { issueToken, takeToken } from '../tokens.ts'

const front = address('/')

/**
 * Somebody wants an account. The page that follows is the same for every address; what it means stands in the mail.
 * Nothing is stored about the person until the address is confirmed but the token, so nobody can occupy somebody else's address.
 */
export const register = form(access, {
  address: addresses.register,
  action: 'account.begin',
  house: true,
  page: registerPage,
  fields: { name: text(80), mail: mail(), password: password(shortest) },
  async run(work, input) {
    const weak = weakness(input.password, input)
    if (weak) refuse(weak, 'password')
    await work.limit('register from', work.clientAddress, 30, 60)
    await work.limit('register as', input.mail.toLowerCase(), 5, 60)
    const passwordHash = await hashPassword(input.password)
    const known = await loginByMail(work.tx, input.mail)
    if (known) await tellThatKnown(work, known)
    else await sendConfirmation(work, { ...input, passwordHash })
    return goTo(addresses.registered())
  },
})

async function sendConfirmation(
  work: Work,
  input: { name: string; mail: string; passwordHash: string },
): Promise<void> {
  const payload = { name: input.name, passwordHash: input.passwordHash, language: work.language }
  const token = await issueToken(work, { purpose: 'confirm', mail: input.mail, payload, hours: 48 })
  const to = { language: work.language, name: input.name, place: work.space.name }
  await sendMail(work, input.mail, confirmMail(to, absolute(work, addresses.confirm({ token }, wish(work)))))
}

async function tellThatKnown(work: Work, known: { mail: string; person: string; language: Language }): Promise<void> {
  const to = { language: known.language, place: work.space.name }
  const here = { ...work, language: known.language }
  await sendMail(
    work,
    known.mail,
    knownMail(to, absolute(here, addresses.login()), absolute(here, addresses.forgotten())),
    known.person,
  )
}

/** The button behind the link: the account is made, the browser logged in, what guests left under the address claimed. */
export const confirm = form(access, {
  address: addresses.confirm,
  action: 'account.begin',
  house: true,
  page: confirmPage,
  fields: {},
  async run(work, _input, _thing, { token }) {
    const held = await takeToken(work, token, 'confirm')
    if (typeof held === 'string') refuse(problems.unusable)
    const { name, passwordHash, language } = held.payload as { name: string; passwordHash: string; language: Language }
    const id = work.newId()
    if (!(await addAccount(work, { id, name, mail: held.mail, language, passwordHash }))) refuse(problems.accountThere)
    await claimWhatGuestsLeft(work, held.mail, id)
    return goWith(await beginSession(work, id, ['mail']), after(work, front()), notices.welcome)
  },
})
