import { sql } from 'kysely'
import { notePresence } from '#commons/privacy/presence.ts'
import type { MeasureRow } from '../measures/measure.ts'
import { measureRows, shown } from '../measures/queries.ts'
import { freshnessOf } from '../measures/rules/freshness.ts'
import { timelinessOf } from '../measures/rules/timeliness.ts'
import { today } from '../measures/save-measure.ts'
import type { Writing } from '../writing.ts'
import type { Reported } from './report.ts'
import type { HalfYear } from './rules/half-year.ts'

/**
 * Freezes all public measures as they are now into a draft. Whoever is just changing one is waited for, and whoever begins now waits until
 * all are read (every change of a measure or its parts writes the measure's row): a report never holds half of somebody's update.
 * @returns false: there is a report of that half-year already
 */
export async function freeze(work: Writing, by: string, half: HalfYear): Promise<boolean> {
  const { tx, space } = work
  const words = await sql<Words>`
    select m.id, m.standing, m.lesson, s.title as solution,
      (select v.title from strategy.vision v where v.space_id = s.space_id and v.id = s.vision_id) as vision
    from strategy.measure m left join strategy.solution s on s.space_id = m.space_id and s.id = m.solution_id
    where m.space_id = ${space.id} and ${shown} and m.successor_id is null order by m.id for share of m`.execute(tx)
  const said = new Map(words.rows.map((row) => [row.id, row]))
  const day = today(work)
  const rows = (await measureRows(tx, space.id, { today: day })).flatMap((row) => {
    const own = said.get(row.id)
    return own ? [reportedOf(row, own, day)] : []
  })
  return saveReport(work, by, half, { figuresOn: day, rows })
}

interface Words {
  readonly id: string
  readonly standing: string
  readonly lesson: string
  readonly solution: string | null
  readonly vision: string | null
}

const reportedOf = (row: MeasureRow, words: Words, day: Temporal.PlainDate): Reported => ({
  ...row,
  ...words,
  measureId: row.id,
  timeliness: timelinessOf(row, day).value,
  freshness: freshnessOf(row, day).value,
})

/** A report with its measures, in two statements however many. @returns false: there is one of that half-year already */
export async function saveReport(
  work: Writing,
  by: string | null,
  half: HalfYear,
  {
    figuresOn,
    rows,
    introduction = '',
  }: { figuresOn: Temporal.PlainDate; rows: readonly Reported[]; introduction?: string },
): Promise<boolean> {
  const { tx, space, now } = work
  const id = work.newId()
  const made = await sql`
    insert into strategy.report (space_id, id, slug, until_day, figures_on, introduction, state, frozen_at, frozen_by)
    values (${space.id}, ${id}, ${half.slug}, ${half.until}, ${figuresOn}, ${introduction}, 'draft', ${now}, ${by})
    on conflict (space_id, slug) do nothing returning id`.execute(tx)
  if (made.rows.length === 0) return false
  const json = JSON.stringify(
    rows.map((row) => ({
      measure_id: row.measureId,
      slug: row.slug,
      code: row.code,
      title: row.title,
      lead: row.lead,
      vision: row.vision,
      solution: row.solution,
      field_id: row.field,
      in_charge: row.inCharge,
      phase: row.phase,
      paused: row.paused,
      timeliness: row.timeliness,
      freshness: row.freshness,
      standing: row.standing,
      standing_on: row.standingOn,
      lesson: row.lesson,
      milestones_done: row.milestonesDone,
      milestones_open: row.milestonesOpen,
      planned_end: row.plannedEnd,
      planned_cents: row.plannedCents,
      actual_cents: row.actualCents,
      whole_district: row.wholeDistrict,
      municipalities: row.municipalities,
    })),
  )
  await sql`
    insert into strategy.reported
    select ${space.id}, ${id}, r.* from jsonb_to_recordset(${json}::jsonb) as r(measure_id uuid, slug text, code text, title text, lead text,
      vision text, solution text, field_id text, in_charge text, phase text, paused boolean, timeliness text, freshness text, standing text,
      standing_on date, lesson text, milestones_done integer, milestones_open integer, planned_end date, planned_cents bigint,
      actual_cents bigint, whole_district boolean, municipalities text[])`.execute(tx)
  if (by) await notePresence(work, by, 'strategy')
  return true
}
