import { sql } from 'kysely'
import type { Work } from '#foundation/http/route.ts'
import { digest } from '#foundation/http/session-cookie.ts'

/** What a one-time link stands for. */
export interface Held {
  readonly mail: string
  readonly person: string | null
  readonly payload: Readonly<Record<string, unknown>>
}

/** Why a link cannot be used: never issued (or for something else), used before, too old. */
export type Unusable = 'unknown' | 'used' | 'expired'

type Issuing = Pick<Work, 'tx' | 'now' | 'random'>
type Taking = Pick<Work, 'tx' | 'now'>

/**
 * Makes a one-time token for a link in a mail. Only its hash is stored. Works inside a space for purposes with a dot
 * ('gatherings.registration'), on global tables (`house: true`) for all.
 * @param token.hours how long it holds
 * @returns the token, 43 characters, to be put into an address
 */
export async function issueToken(
  { tx, now, random }: Issuing,
  token: { purpose: string; mail: string; person?: string | null; payload?: object; hours: number },
): Promise<string> {
  const secret = random(32).toString('base64url')
  await tx
    .insertInto('accounts.token')
    .values({
      token_hash: digest(secret),
      purpose: token.purpose,
      person_id: token.person ?? null,
      mail: token.mail,
      payload: JSON.stringify(token.payload ?? {}),
      created_at: now,
      expires_at: now.add({ minutes: Math.round(token.hours * 60) }),
      used_at: null,
    })
    .execute()
  return secret
}

/** Uses a token up. Of two at the same moment exactly one gets it; the other hears 'used'. */
export async function takeToken(work: Taking, token: string, purpose: string): Promise<Held | Unusable> {
  const { rows } = await sql<Row>`
    select mail, person_id as person, payload from accounts.take_token(${digest(token)}, ${purpose}, ${work.now})`.execute(
    work.tx,
  )
  if (rows[0]) return rows[0]
  const held = await peekToken(work, token, purpose)
  return typeof held === 'string' ? held : 'used'
}

/** What a token stands for, without using it: for the page that asks before the button is pressed (mail scanners open links). */
export async function peekToken({ tx, now }: Taking, token: string, purpose: string): Promise<Held | Unusable> {
  const { rows } = await sql<Row & { state: 'open' | 'used' | 'expired' }>`
    select state, mail, person_id as person, payload from accounts.peek_token(${digest(token)}, ${purpose}, ${now})`.execute(
    tx,
  )
  const row = rows[0]
  if (!row) return 'unknown'
  return row.state === 'open' ? { mail: row.mail, person: row.person, payload: row.payload } : row.state
}

interface Row {
  mail: string
  person: string | null
  payload: Record<string, unknown>
}
