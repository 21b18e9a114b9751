// Who votes. A voter is a keyed hash, the same for one human on every way the phase knows them by: for residents the fingerprint of their
// residence (whatever account, letter or paper), otherwise the account, the confirmed mail address, or the code of a printed ballot paper.
import { sql } from 'kysely'
import { fingerprintOfCode, fingerprintOfPerson } from '#commons/residents/fingerprints.ts'
import { refuse } from '#foundation/http/problems.ts'
import type { Work } from '#foundation/http/route.ts'
import { readCode } from '../codes.ts'
import type { Channel } from '../methods/method.ts'
import type { Phase } from '../phases/phase.ts'
import { ballotRefusals } from './texts.ts'

/** Somebody who may cast one ballot in one phase, and the way it comes. */
export interface Voter {
  readonly hash: Buffer
  readonly channel: Channel
  /** The account, where it is known: only online. */
  readonly person: string | null
}

type Asking = Pick<Work, 'tx' | 'space' | 'sign'>
type Of = Pick<Phase, 'id' | 'who'>

const hashed = ({ sign }: Pick<Work, 'sign'>, { id }: Of, kind: string, value: string): Buffer =>
  sign(`participation.voter ${id} ${kind} ${value}`)

/** Somebody with an account. @returns null: the phase is for residents and this account's residence is not proven */
export async function voterOfPerson(work: Asking, phase: Of, person: string): Promise<Voter | null> {
  if (phase.who !== 'resident') return { hash: hashed(work, phase, 'person', person), channel: 'online', person }
  const fingerprint = await fingerprintOfPerson(work, person)
  if (!fingerprint) return null
  return { hash: hashed(work, phase, 'resident', fingerprint.toString('hex')), channel: 'online', person }
}

/** A guest whose mail address has just been confirmed; only in phases for guests. */
export const voterOfMail = (work: Pick<Work, 'sign'>, phase: Of, mail: string): Voter => ({
  hash: hashed(work, phase, 'mail', mail.toLowerCase()),
  channel: 'online',
  person: null,
})

/**
 * Whoever holds a code: in phases for residents the one of a letter that proves the residence (used or not: it stays what it is), in all
 * others that of a printed ballot paper of this phase. The caller limits how often codes may be tried.
 * @throws {Refusal} at the field `code`
 */
export async function voterOfCode(
  work: Asking & Pick<Work, 'now'>,
  phase: Of,
  typed: string,
  channel: Channel,
): Promise<Voter> {
  if (phase.who === 'resident') {
    const fingerprint = await fingerprintOfCode(work, typed)
    if (!fingerprint) return refuse(ballotRefusals.noSuchLetterCode, 'code')
    return { hash: hashed(work, phase, 'resident', fingerprint.toString('hex')), channel, person: null }
  }
  const code = readCode(typed)
  if (!code || !(await isPrinted(work, phase.id, code))) return refuse(ballotRefusals.noSuchCode, 'code')
  return { hash: hashed(work, phase, 'code', code), channel, person: null }
}

/** Somebody staff know in another way, on the telephone or on site: nothing tells them apart, so never for residents. */
export const voterUnknown = (work: Pick<Work, 'random'>, channel: 'telephone' | 'on-site'): Voter => ({
  hash: work.random(32),
  channel,
  person: null,
})

async function isPrinted({ tx, space }: Pick<Work, 'tx' | 'space'>, phase: string, code: string): Promise<boolean> {
  const { rows } = await sql`
    select 1 from participation.ballot_paper where space_id = ${space.id} and phase_id = ${phase} and code = ${code}`.execute(
    tx,
  )
  return rows.length > 0
}
