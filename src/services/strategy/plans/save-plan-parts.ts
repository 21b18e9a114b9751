import { sql } from 'kysely'
import type { Writing } from '../writing.ts'
import type { Deed } from './plan.ts'

type Part = Pick<Deed, 'money' | 'milestones' | 'counts'> & { readonly id: string }

/** Writes what hangs on measures as it is afterwards; entries that the plan does not name stay. One or two statements for each table. */
export async function saveParts(work: Writing, parts: readonly Part[]): Promise<void> {
  await saveMoney(work, parts)
  await saveMilestones(work, parts)
  await saveCounts(work, parts)
}

async function saveMoney({ tx, space, newId }: Writing, parts: readonly Part[]): Promise<void> {
  const rows = parts.flatMap(({ id, money }) =>
    money.map((one) => ({
      id: newId(),
      measure_id: id,
      year: one.year,
      source: one.source,
      kind: one.kind,
      planned_cents: one.plannedCents,
      actual_cents: one.actualCents,
      share_percent: one.sharePercent,
    })),
  )
  if (rows.length === 0) return
  await sql`
    insert into strategy.money (space_id, id, measure_id, year, source, kind, planned_cents, actual_cents, share_percent)
    select ${space.id}, r.* from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(id uuid, measure_id uuid, year integer, source text,
      kind text, planned_cents bigint, actual_cents bigint, share_percent numeric)
    on conflict (space_id, measure_id, year, source) do update set kind = excluded.kind, planned_cents = excluded.planned_cents,
      actual_cents = excluded.actual_cents, share_percent = excluded.share_percent`.execute(tx)
}

/** A milestone is known by its words. */
async function saveMilestones({ tx, space, newId }: Writing, parts: readonly Part[]): Promise<void> {
  const rows = parts.flatMap(({ id, milestones }) =>
    milestones.map(({ title, dueOn, state, doneOn, note }) => ({
      id: newId(),
      measure_id: id,
      title,
      due_on: dueOn,
      state,
      done_on: doneOn,
      note,
    })),
  )
  if (rows.length === 0) return
  const given = sql`jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
    as r(id uuid, measure_id uuid, title text, due_on date, state text, done_on date, note text)`
  await sql`
    with changed as (
      update strategy.milestone m set due_on = r.due_on, state = r.state, done_on = r.done_on, note = r.note
      from ${given} where m.space_id = ${space.id} and m.measure_id = r.measure_id and m.title = r.title
      returning m.measure_id, m.title
    )
    insert into strategy.milestone (space_id, id, measure_id, title, due_on, state, done_on, note)
    select ${space.id}, r.id, r.measure_id, r.title, r.due_on, r.state, r.done_on, r.note from ${given}
    where not exists (select from changed c where c.measure_id = r.measure_id and c.title = r.title)`.execute(tx)
}

/** An indicator is known by its words; one that is not there yet is added behind the others. */
async function saveCounts({ tx, space, newId }: Writing, parts: readonly Part[]): Promise<void> {
  const rows = parts.flatMap(({ id, counts }) =>
    counts.map((one) => ({
      id: newId(),
      measure_id: id,
      title: one.indicator,
      level: one.level,
      indicator_unit: one.unit,
      kind: one.kind,
      day: one.day,
      value: one.value,
      unit: one.valueUnit,
      source: one.source,
    })),
  )
  if (rows.length === 0) return
  const given = sql`jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(id uuid, measure_id uuid, title text, level text,
    indicator_unit text, kind text, day date, value numeric, unit text, source text)`
  await sql`
    insert into strategy.indicator (space_id, id, measure_id, position, level, title, unit, better)
    select distinct on (r.measure_id, r.title collate "C") ${space.id}::uuid, r.id, r.measure_id,
      1 + coalesce((select max(o.position) from strategy.indicator o where o.space_id = ${space.id} and o.measure_id = r.measure_id), 0),
      r.level, r.title, r.indicator_unit, 'more'
    from ${given}
    where not exists (select from strategy.indicator i where i.space_id = ${space.id} and i.measure_id = r.measure_id and i.title = r.title)
    order by r.measure_id, r.title collate "C", r.id`.execute(tx)
  const found = sql`${given} join strategy.indicator i on i.space_id = ${space.id} and i.measure_id = r.measure_id and i.title = r.title`
  await sql`
    insert into strategy.indicator_value (space_id, indicator_id, day, value, unit, source)
    select ${space.id}::uuid, i.id, r.day, r.value, r.unit, r.source from ${found} where r.kind = 'value'
    on conflict (space_id, indicator_id, day) do update set value = excluded.value, unit = excluded.unit, source = excluded.source`.execute(
    tx,
  )
  await sql`
    insert into strategy.indicator_goal (space_id, indicator_id, day, value, unit)
    select ${space.id}::uuid, i.id, r.day, r.value, r.unit from ${found} where r.kind = 'goal'
    on conflict (space_id, indicator_id, day) do update set value = excluded.value, unit = excluded.unit`.execute(tx)
}
