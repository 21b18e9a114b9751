import { sql } from 'kysely'
import { generateURI, verify } from 'otplib'
import type { Work } from '#foundation/http/route.ts'
import { changeLogin, type Login } from './people.ts'
import { seal, unseal } from './seal.ts'

/** Seconds a code holds (RFC 6238); one step before and after counts, because clocks differ. */
const stepSeconds = 30
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/** A new key for the app: 160 bits in base32, as RFC 4226 recommends. */
export function newKey(work: Pick<Work, 'random'>): string {
  const bits = [...work.random(20)].map((byte) => byte.toString(2).padStart(8, '0')).join('')
  return (bits.match(/.{5}/g) ?? []).map((five) => alphabet[Number.parseInt(five, 2)]).join('')
}

export const sealKey = (work: Work, person: string, key: string) => seal(work, `totp ${person}`, key)

/** The key of a person's app, unsealed. */
export function keyOf(work: Pick<Work, 'sign'>, login: Login): string | undefined {
  return login.totpSecret ? unseal(work, `totp ${login.person}`, login.totpSecret) : undefined
}

/** What the picture says and the app reads. */
export function appAddress(key: string, mail: string, place: string): string {
  return generateURI({ issuer: place, label: mail, secret: key })
}

/**
 * Whether a code from the app is right now, and was not used before: each step counts once, so a code seen over somebody's
 * shoulder is worthless. The login must have been read with a lock.
 */
export async function appCodeHolds(work: Work, login: Login, code: string): Promise<boolean> {
  const key = keyOf(work, login)
  const digits = code.replace(/\s/g, '')
  if (!key || !/^\d{6}$/.test(digits)) return false
  const epoch = Math.floor(work.now.epochMilliseconds / 1000)
  const result = await verify({ secret: key, token: digits, epoch, epochTolerance: stepSeconds })
  if (!result.valid) return false
  const step = Math.floor(epoch / stepSeconds) + result.delta
  if (login.totpLastStep !== null && step <= login.totpLastStep) return false
  await changeLogin(work, login.person, { totp_last_step: step })
  return true
}

/** Ten codes on paper, in place of all there were; only their hashes stay. Without letters that look like digits. */
export async function newRecoveryCodes(work: Work, person: string): Promise<string[]> {
  const codes = Array.from({ length: 10 }, () => recoveryCode(work))
  await sql`delete from accounts.recovery_code where person_id = ${person}`.execute(work.tx)
  for (const code of codes) {
    await work.tx
      .insertInto('accounts.recovery_code')
      .values({ person_id: person, code_hash: hashOf(work, person, code), used_at: null })
      .execute()
  }
  return codes
}

/** 60 bits, e.g. 'K7QP-2MNX-HR4T'. */
function recoveryCode(work: Pick<Work, 'random'>): string {
  const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789'
  const text = [...work.random(12)].map((byte) => letters[byte % 32]).join('')
  return `${text.slice(0, 4)}-${text.slice(4, 8)}-${text.slice(8)}`
}

/** Uses a recovery code up. Of two at once one wins. */
export async function takeRecoveryCode(work: Work, person: string, code: string): Promise<boolean> {
  const { rows } = await sql`
    update accounts.recovery_code set used_at = ${work.now}
    where person_id = ${person} and code_hash = ${hashOf(work, person, code)} and used_at is null returning 1`.execute(
    work.tx,
  )
  return rows.length === 1
}

const hashOf = (work: Pick<Work, 'sign'>, person: string, code: string) =>
  work.sign(`recovery ${person} ${code.toUpperCase().replace(/[^A-Z0-9]/g, '')}`)
