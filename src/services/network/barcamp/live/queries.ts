import { sql } from 'kysely'
import type { Tx } from '#foundation/database/connection.ts'

/** Something that was moved, withdrawn or merged a short while ago. */
export interface Change {
  readonly id: string
  readonly number: number
  readonly title: string
  readonly state: 'parked' | 'withdrawn' | 'merged'
  readonly into: string | null
  readonly room: string | null
  readonly startsAt: Temporal.Instant | null
  readonly at: Temporal.Instant
}

/** What was changed since then, the latest first. One statement. */
export async function changesOf(tx: Tx, space: string, meeting: string, since: Temporal.Instant): Promise<Change[]> {
  const { rows } = await sql<Change>`
    select s.id, s.number, s.title, s.state, i.title as into, r.name as room, t.starts_at as "startsAt", coalesce(p.placed_at, s.updated_at) as at
    from network.session s left join network.placement p on p.space_id = s.space_id and p.session_id = s.id
      left join network.room r on r.space_id = p.space_id and r.id = p.room_id
      left join network.slot t on t.space_id = p.space_id and t.id = p.slot_id
      left join network.session i on i.space_id = s.space_id and i.id = s.merged_into and not i.hidden
    where s.space_id = ${space} and s.meeting_id = ${meeting} and not s.hidden
      and (p.placed_at > ${since} or (s.state in ('withdrawn', 'merged') and s.updated_at > ${since}))
    order by at desc, s.number limit 6`.execute(tx)
  return rows
}
