import { sql } from 'kysely'
import type { Tx } from '#foundation/database/connection.ts'
import type { District, Membership, NetworkRole, Space, StaffRole, Viewer } from '#foundation/http/visit.ts'
import { idleDays } from './session.ts'

interface ViewerRow {
  person: string
  name: string
  resident: boolean
  operator: boolean
  roles: string[] | null
  elsewhere: boolean
  network: string[] | null
  memberships: Membership[] | null
  districts: District[] | null
  unread: number
  stale: boolean
}

const staffRoles: readonly string[] = ['editor', 'moderator', 'administrator']

/**
 * Who a session belongs to, and what they may do in a space. One statement, on global tables only.
 * Staff of any district and members of organisations admitted to the network are network members.
 * @param session hash of the session's token
 * @param touch called when the session was last noted as used more than an hour ago
 */
export async function findViewer(
  tx: Tx,
  session: Buffer,
  space: Space,
  now: Temporal.Instant,
  touch?: (session: Buffer) => void,
): Promise<Viewer | undefined> {
  const { rows } = await sql<ViewerRow>`
    with me as (
      select p.id, p.display_name, p.operator, s.seen_at < ${now.subtract({ hours: 2 })} as stale
      from accounts.session s join accounts.person p on p.id = s.person_id
      where s.token_hash = ${session} and s.expires_at > ${now} and s.seen_at > ${now.subtract({ hours: 24 * idleDays + 1 })} and p.deleted_at is null
    ), network as (select id from spaces.space where kind = 'network')
    select me.id as person, me.display_name as name, me.operator, me.stale,
      exists (select from residents.resident where person_id = me.id and space_id = ${space.id}
        and expires_on >= (${now}::timestamptz at time zone 'Europe/Berlin')::date) as resident,
      (select array_agg(role) from spaces.staff where person_id = me.id and space_id = ${space.id}) as roles,
      exists (select from spaces.staff where person_id = me.id) or exists (
        select from organisations.membership m join organisations.admission a using (organisation_id), network
        where m.person_id = me.id and a.space_id = network.id and a.part = 'network.member' and a.state = 'admitted') as elsewhere,
      (select array_agg(role) from spaces.staff, network where person_id = me.id and space_id = network.id) as network,
      (select json_agg(json_build_object('organisation', o.id, 'name', o.name, 'role', m.role, 'admitted', coalesce(
          (select json_agg(a.part) from organisations.admission a
            where a.space_id = ${space.id} and a.organisation_id = o.id and a.state = 'admitted'
              and (a.expires_on is null or a.expires_on >= (${now}::timestamptz at time zone 'Europe/Berlin')::date)), '[]'))
        order by o.name)
        from organisations.membership m join organisations.organisation o on o.id = m.organisation_id where m.person_id = me.id) as memberships,
      (select json_agg(json_build_object('id', s.id, 'slug', s.slug, 'name', s.name, 'roles', s.roles) order by s.name collate german) from (
        select s.id, s.slug, s.name, array_agg(st.role) as roles from spaces.staff st join spaces.space s on s.id = st.space_id
        where st.person_id = me.id and s.kind = 'district' and s.state <> 'closed' group by s.id) s) as districts,
      (select count(*)::int from inbox.message where person_id = me.id and read_at is null) as unread
    from me`.execute(tx)
  const row = rows[0]
  if (!row) return undefined
  if (row.stale) touch?.(session)
  const networkRoles = new Set(
    [...(row.network ?? []), ...(row.elsewhere ? ['member'] : [])].filter((role) => !staffRoles.includes(role)),
  )
  const roles = new Set((row.roles ?? []).filter((role) => staffRoles.includes(role)))
  // The programme office is the staff of the network space.
  if (space.kind === 'network' && networkRoles.has('programme-office')) roles.add('administrator')
  return {
    person: row.person,
    name: row.name,
    session: session.toString('hex'),
    staff: [...roles] as StaffRole[],
    network: [...networkRoles] as NetworkRole[],
    memberships: row.memberships ?? [],
    districts: row.districts ?? [],
    verifiedResident: row.resident,
    operator: row.operator,
    unread: row.unread,
  }
}
