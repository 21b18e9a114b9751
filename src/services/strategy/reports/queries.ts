import { sql } from 'kysely'
import type { Tx } from '#foundation/database/connection.ts'
import type { Report, Reported } from './report.ts'

const columns = sql`id, slug, until_day as "untilDay", figures_on as "figuresOn", introduction, correction, state,
  published_at as "publishedAt", version`

/** A report with what a list of them says. */
export interface ReportEntry extends Report {
  readonly measures: number
  readonly completed: number
  readonly late: number
}

/** Reports, the latest half-year first; drafts only for staff. One statement. */
export async function reportsOf(
  tx: Tx,
  space: string,
  { staff, slug = null }: { readonly staff: boolean; readonly slug?: string | null },
): Promise<ReportEntry[]> {
  const { rows } = await sql<ReportEntry>`
    select ${columns}, d.* from strategy.report r cross join lateral (
      select count(*)::int as measures, count(*) filter (where phase = 'completed')::int as completed,
        count(*) filter (where timeliness = 'late')::int as late
      from strategy.reported d where d.space_id = r.space_id and d.report_id = r.id) d
    where space_id = ${space} and (${staff}::boolean or state = 'published') and (${slug}::text is null or slug = ${slug})
    order by until_day desc limit 100`.execute(tx)
  return rows
}

/** The published report of the half-year before the given day, the nearest one. One statement. */
export async function reportBefore(tx: Tx, space: string, day: Temporal.PlainDate): Promise<Report | undefined> {
  const { rows } = await sql<Report>`
    select ${columns} from strategy.report
    where space_id = ${space} and state = 'published' and until_day < ${day} order by until_day desc limit 1`.execute(
    tx,
  )
  return rows[0]
}

/** The measures of some reports as they were reported, in the order of their numbers. One statement. */
export async function reportedIn(
  tx: Tx,
  space: string,
  reports: readonly string[],
): Promise<(Reported & { readonly reportId: string })[]> {
  const { rows } = await sql<Reported & { readonly reportId: string }>`
    select report_id as "reportId", measure_id as "measureId", slug, code, title, lead, vision, solution, field_id as field,
      in_charge as "inCharge", phase, paused, timeliness, freshness, standing, standing_on as "standingOn", lesson,
      milestones_done as "milestonesDone", milestones_open as "milestonesOpen", planned_end as "plannedEnd",
      planned_cents::float8 as "plannedCents", actual_cents::float8 as "actualCents", whole_district as "wholeDistrict",
      to_json(municipalities) as municipalities
    from strategy.reported where space_id = ${space} and report_id = any(${[...reports]}::uuid[])
    order by code collate "C" nulls last, title collate "C", measure_id`.execute(tx)
  return rows
}

/** How one measure stood in each published report, the latest first. One statement. */
export async function reportsOfMeasure(
  tx: Tx,
  space: string,
  measure: string,
): Promise<
  (Pick<Reported, 'phase' | 'timeliness' | 'milestonesDone' | 'milestonesOpen'> &
    Pick<Report, 'slug' | 'figuresOn' | 'publishedAt'>)[]
> {
  const { rows } = await sql<
    Pick<Reported, 'phase' | 'timeliness' | 'milestonesDone' | 'milestonesOpen'> &
      Pick<Report, 'slug' | 'figuresOn' | 'publishedAt'>
  >`
    select r.slug, r.figures_on as "figuresOn", r.published_at as "publishedAt", d.phase, d.timeliness,
      d.milestones_done as "milestonesDone", d.milestones_open as "milestonesOpen"
    from strategy.reported d join strategy.report r on r.space_id = d.space_id and r.id = d.report_id
    where d.space_id = ${space} and d.measure_id = ${measure} and r.state = 'published' order by r.until_day desc limit 20`.execute(
    tx,
  )
  return rows
}
