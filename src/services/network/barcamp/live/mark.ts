import { sql } from 'kysely'
import type { LiveMark, LiveReading } from '#foundation/http/live.ts'

/**
 * What tells that anything of a barcamp has changed: a hash over its rows, as they are, so that no command can forget to say it. The clock is
 * in it as well: a slot that begins or ends changes what is on. Who wants to come is not: that changes all the time and moves nothing.
 * Read it before what it stands for: then a change in between is told once too often, and never not at all. One statement.
 */
export async function markOf(
  { tx, space, now }: Pick<LiveReading, 'tx' | 'now'> & { space: { id: string } },
  meeting: string,
): Promise<LiveMark> {
  const { rows } = await sql<LiveMark>`
    select concat_ws(' ', m.form, m.state, m.audience, m.hidden, m.host_id) as door, md5(concat_ws(' ', m.title,
      (select hash_record_extended(c, 0) from network.camp c where c.space_id = m.space_id and c.meeting_id = m.id),
      (select sum(hash_record_extended(r, 0)) from network.room r where r.space_id = m.space_id and r.meeting_id = m.id),
      (select concat_ws(' ', sum(hash_record_extended(t, 0)), count(*) filter (where t.starts_at <= ${now}), count(*) filter (where t.ends_at <= ${now}))
        from network.slot t where t.space_id = m.space_id and t.meeting_id = m.id),
      (select concat_ws(' ', sum(hash_record_extended(s, 0)), sum(hash_record_extended(p, 0)))
        from network.session s left join network.placement p on p.space_id = s.space_id and p.session_id = s.id
        where s.space_id = m.space_id and s.meeting_id = m.id),
      (select sum(hash_record_extended(row(h.id, h.name, h.position, w.display_name, a.name), 0))
        from network.session s join network.session_host h on h.space_id = s.space_id and h.session_id = s.id
          left join accounts.person w on w.id = h.person_id and w.deleted_at is null
          left join network.actor a on a.space_id = h.space_id and a.id = h.actor_id
        where s.space_id = m.space_id and s.meeting_id = m.id))) as state
    from network.meeting m where m.space_id = ${space.id} and m.id = ${meeting}`.execute(tx)
  return rows[0] ?? { state: 'gone', door: 'gone' }
}

/** The state a page is drawn from; to be read before everything else it shows. One statement. */
export const standOf = async (work: Parameters<typeof markOf>[0], meeting: string): Promise<string> =>
  (await markOf(work, meeting)).state
