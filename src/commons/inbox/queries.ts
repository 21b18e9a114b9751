import { sql } from 'kysely'
import type { Tx } from '#foundation/database/connection.ts'

export interface InboxMessage {
  readonly id: string
  readonly subject: string
  readonly body: string
  /** With the space's prefix, without language. */
  readonly address: string | null
  readonly place: string
  readonly createdAt: Temporal.Instant
  readonly readAt: Temporal.Instant | null
}

/** Where a list goes on: the last entry seen. */
export interface Cursor {
  readonly at: Temporal.Instant
  readonly id: string
}

/** A person's messages, newest first. One statement, on global tables. */
export async function messagesOf(
  tx: Tx,
  person: string,
  { before, limit }: { before?: Cursor; limit: number },
): Promise<InboxMessage[]> {
  const { rows } = await sql<InboxMessage>`
    select m.id, m.subject, m.body, m.address, coalesce(s.name, '') as place, m.created_at as "createdAt", m.read_at as "readAt"
    from inbox.message m left join spaces.space s on s.id = m.space_id
    where m.person_id = ${person} ${before ? sql`and (m.created_at, m.id) < (${before.at}, ${before.id})` : sql``}
    order by m.created_at desc, m.id desc limit ${limit}`.execute(tx)
  return rows
}

export interface OutboxMail {
  readonly id: string
  readonly recipient: string
  readonly subject: string
  readonly createdAt: Temporal.Instant
  readonly sentAt: Temporal.Instant | null
  readonly givenUpAt: Temporal.Instant | null
  readonly nextTryAt: Temporal.Instant | null
  readonly tries: number
  readonly problem: string | null
}

export interface WholeMail extends OutboxMail {
  readonly body: string
  readonly attachment: { readonly name: string; readonly type: string; readonly content: string } | null
}

const mailColumns =
  sql.raw(`id, recipient, subject, created_at as "createdAt", sent_at as "sentAt", given_up_at as "givenUpAt",
  next_try_at as "nextTryAt", tries, problem`)

/** A mail in the list: with the beginning of its text. */
export interface ListedMail extends OutboxMail {
  readonly begins: string
}

/** Mails of the outbox, newest first; `stuck`: only those with trouble; `to`: only to addresses that contain this. One statement. */
export async function outboxMails(
  tx: Tx,
  { before, stuck, to, limit }: { before?: Cursor; stuck: boolean; to: string; limit: number },
): Promise<ListedMail[]> {
  const { rows } = await sql<ListedMail>`
    select ${mailColumns}, left(body, 600) as begins from inbox.mail
    where ${stuck ? sql`sent_at is null and problem is not null` : sql`true`}
      ${to ? sql`and position(lower(${to}) in lower(recipient)) > 0` : sql``}
      ${before ? sql`and (created_at, id) < (${before.at}, ${before.id})` : sql``}
    order by created_at desc, id desc limit ${limit}`.execute(tx)
  return rows
}

export async function mailById(tx: Tx, id: string): Promise<WholeMail | undefined> {
  const { rows } = await sql<WholeMail>`
    select ${mailColumns}, body, attachment from inbox.mail where id::text = ${id}`.execute(tx)
  return rows[0]
}

/** Whether the demo's logins exist: this house holds invented people only. */
export async function isDemo(tx: Tx): Promise<boolean> {
  const { rows } = await sql<{ demo: boolean }>`select exists (select from accounts.demo_login) as demo`.execute(tx)
  return rows[0]?.demo ?? false
}
