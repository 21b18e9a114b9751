import { sql } from 'kysely'
import { refuse } from '#foundation/http/problems.ts'
import type { Work } from '#foundation/http/route.ts'
import { notices } from './texts.ts'

/** Changes somebody's role, or takes them out (null). The last owner stays. */
export async function setMembership(
  { tx }: Pick<Work, 'tx'>,
  organisation: string,
  person: string,
  role: 'owner' | 'member' | null,
): Promise<void> {
  // All owners are locked, so that two of them leaving at once cannot both succeed.
  const { rows } = await sql<{ person: string }>`
    select person_id as person from organisations.membership where organisation_id = ${organisation} and role = 'owner' order by person_id for update`.execute(
    tx,
  )
  if (role !== 'owner' && rows.length === 1 && rows[0]?.person === person) refuse(notices.lastOwner)
  if (role)
    await sql`update organisations.membership set role = ${role} where organisation_id = ${organisation} and person_id = ${person}`.execute(
      tx,
    )
  else
    await sql`delete from organisations.membership where organisation_id = ${organisation} and person_id = ${person}`.execute(
      tx,
    )
}
