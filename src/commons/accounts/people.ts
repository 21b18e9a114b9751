import { sql } from 'kysely'
import type { Tx } from '#foundation/database/connection.ts'
import type { Language } from '#foundation/text/language.ts'

/** How a person gets in, with what mails to them need. Only on global tables. */
export interface Login {
  readonly person: string
  readonly name: string
  readonly language: Language
  readonly mail: string
  readonly passwordHash: string | null
  readonly totpSecret: Buffer | null
  readonly totpConfirmedAt: Temporal.Instant | null
  readonly totpLastStep: number | null
}

const login = sql`
  select p.id as person, p.display_name as name, p.language, l.mail, l.password_hash as "passwordHash", l.totp_secret as "totpSecret",
    l.totp_confirmed_at as "totpConfirmedAt", l.totp_last_step as "totpLastStep"
  from accounts.login l join accounts.person p on p.id = l.person_id
  where p.deleted_at is null`

/** The account behind a mail address, in whatever case it was typed. */
export async function loginByMail(tx: Tx, mail: string): Promise<Login | undefined> {
  return (await sql<Login>`${login} and lower(l.mail) = lower(${mail})`.execute(tx)).rows[0]
}

/** The login of a person; locked when something about it is going to change. */
export async function loginOf(tx: Tx, person: string, lock = false): Promise<Login | undefined> {
  return (await sql<Login>`${login} and p.id = ${person} ${lock ? sql`for update of l` : sql``}`.execute(tx)).rows[0]
}

/**
 * Makes an account for a confirmed address.
 * @returns false when the address has one already
 */
export async function addAccount(
  { tx, now }: { tx: Tx; now: Temporal.Instant },
  account: { id: string; name: string; mail: string; language: Language; passwordHash: string | null },
): Promise<boolean> {
  if (await loginByMail(tx, account.mail)) return false
  await tx
    .insertInto('accounts.person')
    .values({
      id: account.id,
      display_name: account.name,
      language: account.language,
      created_at: now,
      deleted_at: null,
    })
    .execute()
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('accounts.login')
    .values({
      person_id: account.id,
      mail: account.mail,
      mail_confirmed_at: now,
      password_hash: account.passwordHash,
      totp_secret: null,
      totp_confirmed_at: null,
      totp_last_step: null,
      changed_at: now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

/** @param change columns of accounts.login */
export async function changeLogin(
  { tx, now }: { tx: Tx; now: Temporal.Instant },
  person: string,
  change: {
    password_hash?: string
    mail?: string
    mail_confirmed_at?: Temporal.Instant
    totp_secret?: Buffer | null
    totp_confirmed_at?: Temporal.Instant | null
    totp_last_step?: number | null
  },
): Promise<void> {
  await tx
    .updateTable('accounts.login')
    .set({ ...change, changed_at: now })
    .where('person_id', '=', person)
    .execute()
}
