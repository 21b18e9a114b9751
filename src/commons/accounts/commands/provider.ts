import { sql } from 'kysely'
import { confirmByProvider } from '#commons/residents/by-provider.ts'
import { notices as residents } from '#commons/residents/texts.ts'
import { address, queryString } from '#foundation/http/address.ts'
import { id, optionalText } from '#foundation/http/fields.ts'
import { problemSentence } from '#foundation/http/problem-sentence.ts'
import { goTo, missing, refuse } from '#foundation/http/problems.ts'
import { api, form, type Work } from '#foundation/http/route.ts'
import { hrefFor } from '#foundation/http/visit.ts'
import type { Sentence } from '#foundation/text/catalogue.ts'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { claimWhatGuestsLeft } from '../claim.ts'
import { connect, type Meaning, meaningOf, useUp } from '../identities.ts'
import { after, wish } from '../next-page.ts'
import { providerPage } from '../pages/provider.tsx'
import { securityPage } from '../pages/security.tsx'
import { carried, carry } from '../passing.ts'
import { addAccount, loginOf } from '../people.ts'
import { providerName, wayThere, whoCame } from '../provider.ts'
import { beginSession, goWith } from '../session.ts'
import { notices, problems } from '../texts.ts'
import { issueToken } from '../tokens.ts'
import { tellFactorChanged } from './second-step.ts'

const front = address('/')

/** One address per host, so that few have to be registered at the provider. */
const comingBack = (work: Work) => `${work.origin}${addresses.providerBack()}`

const seeOther = (location: string, cookie?: string) =>
  new Response(null, {
    status: 303,
    headers: { location, 'cache-control': 'no-store', ...(cookie ? { 'set-cookie': cookie } : {}) },
  })

/** To the provider. A link and not a form, because the content security policy keeps forms on this site. */
export const goToProvider = api(access, {
  address: addresses.provider,
  action: 'account.begin',
  house: true,
  async answer(work) {
    if (!providerName()) missing()
    await work.limit('provider from', work.clientAddress, 60, 15)
    const secret = () => work.random(32).toString('base64url')
    const asked = { state: secret(), nonce: secret(), verifier: secret() }
    const back = hrefFor(work, addresses.providerEnter())
    return async () => {
      const way = await wayThere(asked, comingBack(work), work.now)
      if (typeof way === 'string') return seeOther(back + queryString({ warum: way, ...wish(work) }))
      return seeOther(way.href, carry(work, 'asked', { ...asked, back, ...wish(work) }))
    }
  },
})

/** Back from the provider. Reads only; what it means is said on the next page, and done by its button. */
export const comeBack = api(access, {
  address: addresses.providerBack,
  action: 'account.begin',
  house: true,
  async answer(work) {
    if (!providerName()) missing()
    await work.limit('provider from', work.clientAddress, 60, 15)
    const asked = carried(work, 'asked')
    const fits = asked && work.url.searchParams.get('state') === asked.state
    if (!fits) return seeOther(hrefFor(work, addresses.providerEnter({ warum: 'invalid' })))
    const { back, weiter } = asked
    return async () => {
      const known = await whoCame(asked, new URL(comingBack(work) + work.url.search), work.now)
      if (typeof known === 'string') return seeOther(back + queryString({ warum: known, weiter }))
      return seeOther(back, carry(work, 'known', { ...known, id: work.newId(), weiter }))
    }
  },
})

/** The button after the way back: logs in, connects an account or makes one. */
export const enterByProvider = form(access, {
  address: addresses.providerEnter,
  action: 'account.begin',
  house: true,
  page: providerPage,
  fields: { name: optionalText(80) },
  async run(work, input) {
    const known = carried(work, 'known')
    const meaning: Meaning = known ? await meaningOf(work, known) : { does: 'nothing', why: 'invalid' }
    if (!known || meaning.does === 'nothing') refuse(problems.providerUnusable)
    if (meaning.does === 'create' && !input.name) refuse(problemSentence('missing'), 'name')
    if (!(await useUp(work, known.id))) refuse(problems.providerUnusable)
    const person = meaning.does === 'create' ? work.newId() : meaning.person
    if (meaning.does === 'create') {
      const { mail } = meaning
      const account = { id: person, name: input.name as string, mail, language: work.language, passwordHash: null }
      if (!(await addAccount(work, account))) refuse(problems.accountThere)
      await claimWhatGuestsLeft(work, mail, person)
    }
    await connect(work, person, known)
    if (meaning.does === 'connect') await tellFactorChanged(work, person)
    const residence = await confirmByProvider(work, person, known)
    const notice = residence === 'elsewhere' ? residents.confirmedElsewhere : undefined
    return enter(work, person, known.weiter, notice ?? (meaning.does === 'create' ? notices.welcome : undefined))
  },
})

/** The provider stands for the password, not for the second step. */
async function enter(work: Work, person: string, weiter: string | undefined, notice: Sentence | undefined) {
  const login = await loginOf(work.tx, person)
  if (login?.totpConfirmedAt) {
    const held = { purpose: 'second-step', mail: login.mail, person, payload: { first: 'oidc' }, hours: 1 / 6 }
    return { to: addresses.secondStep({ token: await issueToken(work, held) }, { weiter }) }
  }
  const wished = new URL(queryString({ weiter }), work.origin)
  const to = after({ origin: work.origin, url: wished }, front())
  return goWith(await beginSession(work, person, ['oidc']), to, notice)
}

/** Takes a connection away, unless it is the only way in. */
export const removeIdentity = form(access, {
  address: addresses.identityRemove,
  action: 'account.own',
  house: true,
  page: securityPage,
  fields: { identity: id() },
  async run({ tx, viewer }, input) {
    const { rows } = await sql<{ others: boolean }>`
      select l.password_hash is not null
        or exists (select from accounts.passkey k where k.person_id = l.person_id)
        or exists (select from accounts.identity i where i.person_id = l.person_id and i.id <> ${input.identity}) as others
      from accounts.login l where l.person_id = ${viewer.person} for update of l`.execute(tx)
    if (!rows[0]?.others) refuse(problems.lastWayIn)
    await sql`delete from accounts.identity where person_id = ${viewer.person} and id = ${input.identity}`.execute(tx)
    return goTo(addresses.security(), notices.identityRemoved)
  },
})
