import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server'
import { sql } from 'kysely'
import { address } from '#foundation/http/address.ts'
import { longText, password, text } from '#foundation/http/fields.ts'
import { goTo, refuse } from '#foundation/http/problems.ts'
import { form, type Work } from '#foundation/http/route.ts'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { after } from '../next-page.ts'
import { loginPage } from '../pages/login.tsx'
import { securityPage } from '../pages/security.tsx'
import { beginSession, goWith } from '../session.ts'
import { notices, problems } from '../texts.ts'
import { issueToken, takeToken } from '../tokens.ts'
import { provenLogin } from './change-login.ts'
import { tellFactorChanged } from './second-step.ts'

const front = address('/')

/** A fifth of a second of loading that only those pay who use it. */
const webAuthn = () => import('@simplewebauthn/server')

/** Passkeys are bound to the host name: a district with a name of its own has its own. */
const hostOf = ({ origin }: Work) => new URL(origin).hostname

/** The challenge waits as a one-time token, so an answer counts once and for ten minutes. */
async function challengeFor(
  work: Work,
  purpose: string,
  person: string | null,
): Promise<{ challenge: Uint8Array<ArrayBuffer>; token: string }> {
  const challenge = new Uint8Array(work.random(32))
  const payload = { challenge: Buffer.from(challenge).toString('base64url') }
  return { challenge, token: await issueToken(work, { purpose, mail: '', person, payload, hours: 1 / 6 }) }
}

async function challengeOf(
  work: Work,
  purpose: string,
  token: string,
): Promise<{ challenge: string; person: string | null }> {
  const held = await takeToken(work, token, purpose)
  if (typeof held === 'string') refuse(problems.passkeyFailed)
  return { challenge: String(held.payload.challenge), person: held.person }
}

const never = { 'cache-control': 'no-store' }

/** What the browser needs to make a passkey, after the password was given again. */
export const offerPasskey = form(access, {
  address: addresses.passkeyOffer,
  action: 'account.own',
  house: true,
  page: securityPage,
  fields: { name: text(60), current: password() },
  async run(work, input) {
    const login = await provenLogin(work, input.current)
    const { rows } = await sql<{
      id: Buffer
    }>`select credential_id as id from accounts.passkey where person_id = ${login.person}`.execute(work.tx)
    const { challenge, token } = await challengeFor(work, 'passkey-new', login.person)
    const options = await (await webAuthn()).generateRegistrationOptions({
      rpName: work.space.name,
      rpID: hostOf(work),
      userName: login.mail,
      userDisplayName: login.name,
      userID: new Uint8Array(Buffer.from(login.person.replaceAll('-', ''), 'hex')),
      challenge,
      attestationType: 'none',
      excludeCredentials: rows.map(({ id }) => ({ id: id.toString('base64url') })),
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
      supportedAlgorithmIDs: [-7, -257],
    })
    return Response.json({ token, options }, { headers: never })
  },
})

export const addPasskey = form(access, {
  address: addresses.passkeyAdd,
  action: 'account.own',
  house: true,
  page: securityPage,
  fields: { name: text(60), token: text(100), response: longText(20_000) },
  async run(work, input) {
    const { challenge, person } = await challengeOf(work, 'passkey-new', input.token)
    if (person !== work.viewer.person) refuse(problems.passkeyFailed)
    const { verifyRegistrationResponse } = await webAuthn()
    const made = await verifyRegistrationResponse({
      response: read(input.response) as RegistrationResponseJSON,
      expectedChallenge: challenge,
      expectedOrigin: work.origin,
      expectedRPID: hostOf(work),
      requireUserVerification: true,
    }).catch(() => undefined)
    if (!made?.verified) refuse(problems.passkeyFailed)
    const { id, publicKey, counter, transports = [] } = made.registrationInfo.credential
    const { numInsertedOrUpdatedRows } = await work.tx
      .insertInto('accounts.passkey')
      .values({
        credential_id: Buffer.from(id, 'base64url'),
        person_id: person as string,
        public_key: Buffer.from(publicKey),
        counter,
        transports: [...transports],
        name: input.name,
        created_at: work.now,
        used_at: null,
      })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst()
    if (numInsertedOrUpdatedRows !== 1n) refuse(problems.passkeyFailed)
    await tellFactorChanged(work, person as string)
    return goWith(
      await beginSession(work, person as string, ['password', 'passkey']),
      addresses.security(),
      notices.passkeyAdded,
    )
  },
})

export const removePasskey = form(access, {
  address: addresses.passkeyRemove,
  action: 'account.own',
  house: true,
  page: securityPage,
  fields: { passkey: text(2048) },
  async run({ tx, viewer }, input) {
    await sql`delete from accounts.passkey where person_id = ${viewer.person} and encode(credential_id, 'hex') = ${input.passkey}`.execute(
      tx,
    )
    return goTo(addresses.security(), notices.passkeyRemoved)
  },
})

/** What the browser needs to log in: a challenge, no address, so nothing is told about who has an account. */
export const offerLogin = form(access, {
  address: addresses.passkeyLoginOffer,
  action: 'account.begin',
  house: true,
  page: loginPage,
  fields: {},
  async run(work) {
    await work.limit('passkey from', work.clientAddress, 60, 15)
    const { challenge, token } = await challengeFor(work, 'passkey', null)
    const options = await (await webAuthn()).generateAuthenticationOptions({
      rpID: hostOf(work),
      challenge,
      userVerification: 'required',
    })
    return Response.json({ token, options }, { headers: never })
  },
})

interface Passkey {
  person: string
  publicKey: Buffer
  counter: number
  transports: string[]
}

/** A passkey with the device's own check of the person is two factors in one: no code is asked for after it. */
export const logInByPasskey = form(access, {
  address: addresses.passkeyLogin,
  action: 'account.begin',
  house: true,
  page: loginPage,
  fields: { token: text(100), response: longText(20_000) },
  async run(work, input) {
    await work.limit('login from', work.clientAddress, 60, 15)
    const { challenge } = await challengeOf(work, 'passkey', input.token)
    const response = read(input.response) as AuthenticationResponseJSON
    const id = Buffer.from(String(response?.id ?? ''), 'base64url')
    const { rows } = await sql<Passkey>`
      select k.person_id as person, k.public_key as "publicKey", k.counter, k.transports
      from accounts.passkey k join accounts.person p on p.id = k.person_id
      where k.credential_id = ${id} and p.deleted_at is null for update of k`.execute(work.tx)
    const passkey = rows[0]
    if (!passkey) refuse(problems.passkeyFailed)
    const { verifyAuthenticationResponse } = await webAuthn()
    const proof = await verifyAuthenticationResponse({
      response,
      expectedChallenge: challenge,
      expectedOrigin: work.origin,
      expectedRPID: hostOf(work),
      requireUserVerification: true,
      credential: {
        id: response.id,
        publicKey: new Uint8Array(passkey.publicKey),
        counter: passkey.counter,
        transports: passkey.transports,
      },
    }).catch(() => undefined)
    if (!proof?.verified) refuse(problems.passkeyFailed)
    await sql`update accounts.passkey set counter = ${proof.authenticationInfo.newCounter}, used_at = ${work.now} where credential_id = ${id}`.execute(
      work.tx,
    )
    return goWith(await beginSession(work, passkey.person, ['passkey']), after(work, front()))
  },
})

function read(response: string): unknown {
  try {
    return JSON.parse(response)
  } catch {
    return refuse(problems.passkeyFailed)
  }
}
