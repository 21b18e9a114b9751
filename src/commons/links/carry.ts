import { sql } from 'kysely'
import type { Job } from '#commons/manifest.ts'

/**
 * Brings an edge into the other space: as it stands now here, so that running twice or out of order does no harm. No
 * transaction sees both spaces. Who made it stays where it was made; whether a thing is gone, the space says it lives in.
 */
export const carryEdge: Job = {
  queue: 'links.carry',
  async run({ inSpace, inHouse }, data) {
    const { from, to, edge } = data as { from: string; to: string; edge: string }
    const row = await inSpace(from, async (tx) => {
      const { rows } = await sql<{ row: string }>`
        select to_jsonb(e)::text as row from links.edge e where space_id = ${from} and id = ${edge}`.execute(tx)
      return rows[0]?.row
    })
    const there = await inHouse((tx) => sql`select 1 from spaces.space where id = ${to}`.execute(tx))
    if (!there.rows.length) return
    await inSpace(to, async (tx) => {
      if (!row) {
        await sql`delete from links.edge where space_id = ${to} and id = ${edge}`.execute(tx)
        return
      }
      await sql`
        insert into links.edge as e (space_id, id, relation, from_kind, from_id, to_kind, to_id, other_space, far,
          from_gone, to_gone, made_by, made_at)
        select ${to}, r.id, r.relation, r.from_kind, r.from_id, r.to_kind, r.to_id, ${from},
          case r.far when 'from' then 'to' else 'from' end, r.from_gone, r.to_gone, null, r.made_at
        from jsonb_populate_record(null::links.edge, ${row}::jsonb) r
        on conflict (space_id, relation, from_kind, from_id, to_kind, to_id) do update
          set from_gone = case when e.far = 'from' then excluded.from_gone else e.from_gone end,
            to_gone = case when e.far = 'to' then excluded.to_gone else e.to_gone end`.execute(tx)
    })
  },
}
