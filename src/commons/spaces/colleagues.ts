import { sql } from 'kysely'
import { refuse } from '#foundation/http/problems.ts'
import type { Work } from '#foundation/http/route.ts'
import { governingRole, type Role } from './roles.ts'
import { staffNotices } from './texts/staff.ts'

export interface Colleague {
  readonly id: string
  readonly name: string
  readonly language: 'de' | 'en' | 'leicht'
  readonly roles: readonly Role[]
  readonly since: Temporal.Instant
}

type InSpace = Pick<Work, 'tx' | 'space'>

/** Who works in a space, with all roles. One statement. */
export async function colleaguesOf({ tx, space }: InSpace, person: string | null = null): Promise<Colleague[]> {
  const { rows } = await sql<Colleague>`
    select p.id, p.display_name as name, p.language, array_agg(s.role order by s.role) as roles, min(s.given_at) as since
    from spaces.staff s join accounts.person p on p.id = s.person_id
    where s.space_id = ${space.id} and (${person}::uuid is null or p.id = ${person})
    group by p.id order by p.display_name collate german, p.id limit 1000`.execute(tx)
  return rows
}

export interface OpenInvitation {
  readonly id: string
  readonly mail: string
  readonly role: Role
  readonly invitedAt: Temporal.Instant
  readonly expiresAt: Temporal.Instant
}

export async function openInvitations({ tx, space }: InSpace): Promise<OpenInvitation[]> {
  const { rows } = await sql<OpenInvitation>`
    select id, mail, role, invited_at as "invitedAt", expires_at as "expiresAt" from spaces.invitation
    where space_id = ${space.id} and accepted_at is null and withdrawn_at is null order by invited_at desc, id limit 200`.execute(
    tx,
  )
  return rows
}

/** Gives somebody exactly these roles; none takes them off the list. The governing role is never left vacant. */
export async function setRoles(
  work: Pick<Work, 'tx' | 'space' | 'now' | 'viewer'>,
  person: string,
  roles: readonly Role[],
): Promise<void> {
  const { tx, space } = work
  const governing = governingRole(space.kind)
  if (!roles.includes(governing)) await keepOneOther(work, person, governing)
  await sql`delete from spaces.staff where space_id = ${space.id} and person_id = ${person} and not role = any(${[...roles]}::text[])`.execute(
    tx,
  )
  for (const role of roles) await giveRole(work, person, role)
}

export async function giveRole(
  { tx, space, now, viewer }: Pick<Work, 'tx' | 'space' | 'now' | 'viewer'>,
  person: string,
  role: Role,
): Promise<void> {
  await tx
    .insertInto('spaces.staff')
    .values({ space_id: space.id, person_id: person, role, given_by: viewer.person, given_at: now })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** Locks the holders of a role, so that two of them removing each other cannot both succeed. */
async function keepOneOther({ tx, space }: InSpace, person: string, role: Role): Promise<void> {
  const { rows } = await sql<{ person: string }>`
    select person_id as person from spaces.staff where space_id = ${space.id} and role = ${role} order by person_id for update`.execute(
    tx,
  )
  const holds = rows.some((row) => row.person === person)
  if (holds && rows.length === 1) refuse(space.kind === 'district' ? staffNotices.lastOne : staffNotices.lastOffice)
}
