import { sql } from 'kysely'
import type { Tx } from '#foundation/database/connection.ts'
import type { MovedPerson } from './format.ts'

/**
 * People among some ids, and everybody who left something in the space. Runs on global tables.
 * @param withAccounts with mail address and password; a login with a second factor comes without its password, because the factor cannot move
 */
export async function referredPeople(
  tx: Tx,
  space: string,
  ids: ReadonlySet<string>,
  withAccounts: boolean,
): Promise<MovedPerson[]> {
  const { rows } = await sql<MovedPerson>`
    select p.id, p.display_name, p.deleted_at is not null as deleted,
      case when ${withAccounts} and l.person_id is not null then jsonb_build_object('mail', l.mail, 'mail_confirmed_at', l.mail_confirmed_at,
        'password_hash', case when l.totp_confirmed_at is null then l.password_hash end, 'language', p.language, 'created_at', p.created_at) end as account
    from accounts.person p left join accounts.login l on l.person_id = p.id
    where p.id = any(${[...ids]}::uuid[]) or p.id in (select person_id from accounts.presence where space_id = ${space})
    order by p.id`.execute(tx)
  return rows
}

/** Organisations among some ids, and those at home in the space. @returns rows as JSON texts */
export async function referredOrganisations(
  tx: Tx,
  space: string,
  ids: ReadonlySet<string>,
): Promise<{ id: string; line: string }[]> {
  const { rows } = await sql<{ id: string; line: string }>`
    select id, to_jsonb(o)::text as line from organisations.organisation o
    where id = any(${[...ids]}::uuid[]) or home_space_id = ${space} order by id`.execute(tx)
  return rows
}

/** Who belongs to some organisations. */
export async function membershipsOf(
  tx: Tx,
  organisations: readonly string[],
): Promise<{ person: string; line: string }[]> {
  const { rows } = await sql<{ person: string; line: string }>`
    select person_id as person, to_jsonb(m)::text as line from organisations.membership m
    where organisation_id = any(${organisations}::uuid[]) order by organisation_id, person_id`.execute(tx)
  return rows
}

/** One row per person and module, as JSON texts. */
export async function presenceIn(tx: Tx, space: string): Promise<string[]> {
  const { rows } = await sql<{ line: string }>`
    select jsonb_build_object('person_id', person_id, 'module', module, 'since', since)::text as line from accounts.presence
    where space_id = ${space} order by person_id, module collate "C"`.execute(tx)
  return rows.map(({ line }) => line)
}

export async function tandemsOf(tx: Tx, space: string): Promise<string[]> {
  const { rows } = await sql<{ line: string }>`
    select jsonb_build_object('field_id', field_id, 'since', since)::text as line from spaces.tandem
    where space_id = ${space} order by field_id collate "C"`.execute(tx)
  return rows.map(({ line }) => line)
}
