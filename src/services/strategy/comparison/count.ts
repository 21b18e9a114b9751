import { sql } from 'kysely'
import type { Job } from '#commons/manifest.ts'
import type { Tx } from '#foundation/database/connection.ts'
import { homeZone } from '#foundation/text/dates.ts'
import { measureRows } from '../measures/queries.ts'
import { rollUp } from '../measures/rules/roll-up.ts'

export const compareQueue = 'strategy.compare'

/** Every night each district with this room is counted from what is public there; those without it leave the comparison. */
export const compareJob: Job = {
  queue: compareQueue,
  cron: '40 2 * * *',
  async run(tools) {
    const today = tools.now().toZonedDateTimeISO(homeZone).toPlainDate()
    const spaces = await tools.inHouse((tx) =>
      sql<{ id: string }>`
        select id from spaces.space where 'strategy' = any(services) and state = 'open' and kind = 'district' order by id`.execute(
        tx,
      ),
    )
    const ids = spaces.rows.map(({ id }) => id)
    await tools.inHouse((tx) =>
      sql`delete from strategy.compared where not (origin_id = any(${ids}::uuid[]))`.execute(tx),
    )
    for (const id of ids) {
      const counted = await tools.inSpace(id, (tx) => countSpace(tx, id, today))
      await tools.inHouse((tx) => saveCounted(tx, id, today, counted))
    }
  },
}

async function countSpace(tx: Tx, space: string, today: Temporal.PlainDate) {
  const all = rollUp(await measureRows(tx, space, { today }), today)
  const { rows } = await sql<{ common: unknown }>`
    select coalesce(jsonb_object_agg(i.common, jsonb_build_object('value', v.value, 'day', v.day)), '{}') as common
    from strategy.indicator i cross join lateral (
      select value, day from strategy.indicator_value v
      where v.space_id = i.space_id and v.indicator_id = i.id and v.unit = i.unit order by day desc limit 1) v
    where i.space_id = ${space} and i.measure_id is null and i.common is not null`.execute(tx)
  return {
    measures: all.count,
    completed: all.phases.completed,
    late: all.timeliness.late,
    scheduled: all.timeliness.late + all.timeliness['on-time'],
    planned_cents: all.withPlanned ? all.plannedCents : null,
    actual_cents: all.withActual ? all.actualCents : null,
    common: rows[0]?.common ?? {},
  }
}

async function saveCounted(
  tx: Tx,
  space: string,
  today: Temporal.PlainDate,
  counted: Awaited<ReturnType<typeof countSpace>>,
): Promise<void> {
  const { measures, completed, late, scheduled, planned_cents, actual_cents, common } = counted
  await sql`
    insert into strategy.compared (origin_id, counted_on, measures, completed, late, scheduled, planned_cents, actual_cents, common)
    values (${space}, ${today}, ${measures}, ${completed}, ${late}, ${scheduled}, ${planned_cents}, ${actual_cents}, ${JSON.stringify(common)}::jsonb)
    on conflict (origin_id) do update set counted_on = excluded.counted_on, measures = excluded.measures, completed = excluded.completed,
      late = excluded.late, scheduled = excluded.scheduled, planned_cents = excluded.planned_cents, actual_cents = excluded.actual_cents,
      common = excluded.common`.execute(tx)
}
