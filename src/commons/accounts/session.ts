import { sql } from 'kysely'
import type { Tx } from '#foundation/database/connection.ts'
import type { LocalAddress } from '#foundation/http/address.ts'
import type { GoTo } from '#foundation/http/problems.ts'
import type { Work } from '#foundation/http/route.ts'
import { digest } from '#foundation/http/session-cookie.ts'
import type { Sentence } from '#foundation/text/catalogue.ts'

/** Days after which a browser that was not used is logged out, and after which everyone logs in again. */
export const idleDays = 30
export const longestDays = 90

/** What somebody has proven in this session. */
export type Proof = 'password' | 'mail' | 'app' | 'code' | 'passkey' | 'oidc'

/**
 * Begins a session in this browser. The one it had, if any, ends: a session id known before the rights rose is worth nothing after.
 * Only on global tables (`house: true`).
 */
export async function beginSession(
  work: Work,
  person: string,
  proven: readonly Proof[],
): Promise<NonNullable<GoTo['session']>> {
  const token = work.random(32).toString('base64url')
  if (work.viewer.session) await endSessions(work.tx, { only: work.viewer.session })
  await work.tx
    .insertInto('accounts.session')
    .values({
      token_hash: digest(token),
      person_id: person,
      created_at: work.now,
      seen_at: toTheHour(work.now),
      expires_at: work.now.add({ hours: longestDays * 24 }),
      device: work.device,
      proven: [...proven],
    })
    .execute()
  return { token, keepDays: longestDays }
}

/**
 * Gives the running session a new id: whenever its person may do more than before (a new role, an accepted invitation).
 * Works inside a space too.
 */
export async function renewSession(work: Work): Promise<GoTo['session']> {
  if (!work.viewer.session) return undefined
  const token = work.random(32).toString('base64url')
  await sql`update accounts.session set token_hash = ${digest(token)} where token_hash = ${Buffer.from(work.viewer.session, 'hex')}`.execute(
    work.tx,
  )
  return { token, keepDays: longestDays }
}

/** Ends one session (hash as hex), all of a person, or all but one. */
export async function endSessions(
  tx: Tx,
  which: { only: string } | { of: string; but?: string | null },
): Promise<void> {
  if ('only' in which) {
    await sql`delete from accounts.session where token_hash = ${Buffer.from(which.only, 'hex')}`.execute(tx)
  } else {
    await sql`delete from accounts.session where person_id = ${which.of} and token_hash <> ${Buffer.from(which.but ?? '', 'hex')}`.execute(
      tx,
    )
  }
}

/** Notes that a session is in use, to the hour: enough to end forgotten ones, too little to follow somebody's day. */
export async function touchSession(tx: Tx, session: Buffer, now: Temporal.Instant): Promise<void> {
  await sql`update accounts.session set seen_at = ${toTheHour(now)} where token_hash = ${session} and seen_at < ${toTheHour(now)}`.execute(
    tx,
  )
}

/** Where to go, with a session that begins or ends. */
export function goWith(session: GoTo['session'], to: LocalAddress | string, notice?: Sentence): GoTo {
  return { to, ...(session ? { session } : {}), ...(notice ? { notice } : {}) }
}

const toTheHour = (now: Temporal.Instant) => now.round({ smallestUnit: 'hour', roundingMode: 'floor' })
