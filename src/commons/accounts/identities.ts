import { sql } from 'kysely'
import type { Work } from '#foundation/http/route.ts'
import { digest } from '#foundation/http/session-cookie.ts'
import type { Known } from './provider.ts'

/** What pressing the button would do for somebody the provider knows. */
export type Meaning =
  /** They were here before. */
  | { readonly does: 'enter'; readonly person: string; readonly name: string }
  /** Their address, confirmed there and here, belongs to an account: it is connected. */
  | { readonly does: 'connect'; readonly person: string; readonly mail: string }
  | { readonly does: 'create'; readonly mail: string; readonly name: string }
  /** The way was used up; no confirmed address there; the account's address was never confirmed here. */
  | { readonly does: 'nothing'; readonly why: 'invalid' | 'mail' | 'unconfirmed' }

type Reading = Pick<Work, 'tx'>

interface Row {
  used: boolean
  known: string | null
  name: string | null
  owner: string | null
  confirmed: boolean | null
}

const looksLikeMail = /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/

/** Only on global tables. @param known.id of this one way to the provider and back */
export async function meaningOf({ tx }: Reading, known: Known & { id: string }): Promise<Meaning> {
  const mail = known.verified && known.mail && looksLikeMail.test(known.mail) ? known.mail : null
  const { rows } = await sql<Row>`
    select exists (select from accounts.token where token_hash = ${digest(known.id)}) as used,
      p.id as known, p.display_name as name, o.person_id as owner, o.mail_confirmed_at is not null as confirmed
    from (select) as one
      left join accounts.identity i on i.issuer = ${known.issuer} and i.subject = ${known.subject}
      left join accounts.person p on p.id = i.person_id and p.deleted_at is null
      left join accounts.login o on lower(o.mail) = lower(${mail}::text)`.execute(tx)
  const row = rows[0]
  if (!row || row.used) return { does: 'nothing', why: 'invalid' }
  if (row.known) return { does: 'enter', person: row.known, name: row.name ?? '' }
  if (!mail) return { does: 'nothing', why: 'mail' }
  if (!row.owner) return { does: 'create', mail, name: known.name }
  return row.confirmed ? { does: 'connect', person: row.owner, mail } : { does: 'nothing', why: 'unconfirmed' }
}

/** A way there and back counts once. @returns false for the second of two */
export async function useUp({ tx, now }: Pick<Work, 'tx' | 'now'>, id: string): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('accounts.token')
    .values({
      token_hash: digest(id),
      purpose: 'provider',
      person_id: null,
      mail: '',
      payload: '{}',
      created_at: now,
      expires_at: now,
      used_at: now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

/** Connects an account with its identity at the provider, or notes that the connection was used. */
export async function connect(
  { tx, now, newId }: Pick<Work, 'tx' | 'now' | 'newId'>,
  person: string,
  { issuer, subject }: Pick<Known, 'issuer' | 'subject'>,
): Promise<void> {
  await sql`
    insert into accounts.identity (id, person_id, issuer, subject, created_at, used_at)
    values (${newId()}, ${person}, ${issuer}, ${subject}, ${now}, ${now})
    on conflict (issuer, subject) do update set used_at = excluded.used_at, person_id = excluded.person_id`.execute(tx)
}
