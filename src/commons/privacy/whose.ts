import { sql } from 'kysely'
import { guestKey } from '#commons/accounts/guests.ts'
import type { Tx } from '#foundation/database/connection.ts'
import type { Whose } from './rows.ts'

/** All that identifies somebody. */
export function whoseRows(
  signing: { sign: (text: string) => Buffer },
  who: { person: string | null; mail: string | null },
): Whose {
  return { ...who, mailHash: who.mail ? guestKey(signing, who.mail) : null }
}

/** The spaces in which somebody has left something: as noted, as guest, and where they work or have worked. House only. */
export async function spacesOf(tx: Tx, whose: Whose): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select s.id from spaces.space s where s.id in (
      select space_id from accounts.presence where person_id = ${whose.person}::uuid
      union select space_id from spaces.staff where person_id = ${whose.person}::uuid
      union select space_id from accounts.guest_presence where mail_hash = ${whose.mailHash}::bytea) order by s.id`.execute(
    tx,
  )
  return rows.map(({ id }) => id)
}

/** What keeps somebody from leaving: they are the last administrator of a place, or the last owner of an organisation with others in it. */
export interface Standing {
  readonly places: readonly string[]
  readonly organisations: readonly string[]
}

export async function whatHoldsBack(tx: Tx, person: string): Promise<Standing> {
  const { rows: places } = await sql<{ name: string }>`
    select s.name from spaces.staff mine join spaces.space s on s.id = mine.space_id
    where mine.person_id = ${person} and mine.role in ('administrator', 'programme-office') and s.state <> 'closed' and not exists (
      select from spaces.staff other join accounts.person p on p.id = other.person_id and p.deleted_at is null
      where other.space_id = mine.space_id and other.role = mine.role and other.person_id <> mine.person_id)
    order by s.name collate german`.execute(tx)
  const { rows: organisations } = await sql<{ name: string }>`
    select o.name from organisations.membership mine join organisations.organisation o on o.id = mine.organisation_id
    where mine.person_id = ${person} and mine.role = 'owner'
      and not exists (select from organisations.membership other
        where other.organisation_id = mine.organisation_id and other.role = 'owner' and other.person_id <> mine.person_id)
      and exists (select from organisations.membership other
        where other.organisation_id = mine.organisation_id and other.person_id <> mine.person_id)
    order by o.name collate german`.execute(tx)
  return { places: places.map(({ name }) => name), organisations: organisations.map(({ name }) => name) }
}
