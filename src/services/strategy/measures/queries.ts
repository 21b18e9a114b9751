import { type RawBuilder, sql } from 'kysely'
import { worded, wordingsOf } from '#commons/translations/wordings.ts'
import type { Tx } from '#foundation/database/connection.ts'
import type { Language } from '#foundation/text/language.ts'
import { kind, type Measure, type MeasureRow } from './measure.ts'
import { type Parts, partsColumns, revived } from './parts.ts'

/** What everybody may see; `m` is the measure. */
export const shown = sql`m.state = 'published' and not m.hidden`

const own = sql`
  m.id, m.slug, m.code, m.title, m.lead, m.field_id as field, m.in_charge as "inCharge", m.priority, m.phase, m.paused, m.planned_start as "plannedStart",
  m.planned_end as "plannedEnd", m.actual_start as "actualStart", m.actual_end as "actualEnd", m.standing_on as "standingOn",
  m.timeliness_said as "timelinessSaid", m.freshness_said as "freshnessSaid", m.solution_id as "solutionId", s.vision_id as "visionId",
  m.whole_district as "wholeDistrict", m.updated_at as "updatedAt"`

const municipalities = sql`
  coalesce((select array_agg(mm.municipality order by mm.municipality) from strategy.measure_municipality mm
    where mm.space_id = m.space_id and mm.measure_id = m.id), '{}') as municipalities`

export interface RowsOptions {
  readonly today: Temporal.PlainDate
  /** Also drafts and hidden ones; for staff. */
  readonly all?: boolean
  /** Narrows down; `m` is the measure, `s` its solution. */
  readonly where?: RawBuilder<unknown>
  readonly limit?: number
}

/** More are not read at once: the list says so. */
export const mostMeasures = 2000

/**
 * Measures as lists and roll-ups need them, in the order of their numbers, then titles. One statement however many: what hangs on measures
 * is gathered for all of them at once, never measure by measure. Municipalities come as JSON: the driver reads it many times faster than arrays.
 */
export async function measureRows(
  tx: Tx,
  space: string,
  { today, all = false, where = sql`true`, limit = mostMeasures }: RowsOptions,
): Promise<MeasureRow[]> {
  const { rows } = await sql<MeasureRow>`
    with chosen as (
      select ${own}
      from strategy.measure m left join strategy.solution s on s.space_id = m.space_id and s.id = m.solution_id
      where m.space_id = ${space} and (${all}::boolean or (${shown} and m.successor_id is null)) and ${where}
      order by m.code collate "C" nulls last, m.title collate "C", m.id limit ${sql.lit(limit)}
    ), reached as (
      select measure_id, count(*) filter (where state = 'done')::int as done, count(*) filter (where state = 'open')::int as open,
        min(due_on) filter (where state = 'open') as due
      from strategy.milestone where space_id = ${space} group by measure_id
    ), spent as (
      select measure_id, sum(planned_cents)::float8 as planned, sum(actual_cents)::float8 as actual
      from strategy.money where space_id = ${space} group by measure_id
    ), placed as (
      select measure_id, json_agg(municipality order by municipality) as keys
      from strategy.measure_municipality where space_id = ${space} group by measure_id
    ), goals as (
      select i.id, i.measure_id, i.better, g.day, g.value, g.unit,
        row_number() over (partition by i.id order by g.day desc) as nth,
        lead(g.day) over (partition by i.id order by g.day desc) as earlier
      from strategy.indicator i join strategy.indicator_goal g on g.space_id = i.space_id and g.indicator_id = i.id
      where i.space_id = ${space} and i.measure_id is not null and g.day < ${today}
    ), aimed as (
      select distinct i.measure_id from strategy.indicator i
      join strategy.indicator_goal g on g.space_id = i.space_id and g.indicator_id = i.id
      where i.space_id = ${space} and i.measure_id is not null
    ), missed as (
      select distinct g.measure_id
      from goals g cross join lateral (
        select v.value from strategy.indicator_value v
        where v.space_id = ${space} and v.indicator_id = g.id and v.unit = g.unit and (g.earlier is null or v.day > g.earlier)
        order by v.day desc limit 1) v
      where g.nth = 1 and ((g.better = 'more' and v.value < g.value) or (g.better = 'less' and v.value > g.value))
    )
    select c.*, coalesce(p.keys, '[]') as municipalities, coalesce(r.done, 0) as "milestonesDone", coalesce(r.open, 0) as "milestonesOpen",
      r.due as "nextDue", x.planned as "plannedCents", x.actual as "actualCents",
      a.measure_id is not null as "hasGoals", f.measure_id is not null as "hasMissedGoal"
    from chosen c
      left join reached r on r.measure_id = c.id left join spent x on x.measure_id = c.id left join placed p on p.measure_id = c.id
      left join aimed a on a.measure_id = c.id left join missed f on f.measure_id = c.id
    order by c.code collate "C" nulls last, c.title collate "C", c.id`.execute(tx)
  return rows
}

/** The same in the reader's language: one statement more in other languages than German. */
export async function measureRowsIn(
  tx: Tx,
  space: string,
  language: Language,
  options: RowsOptions,
): Promise<MeasureRow[]> {
  const rows = await measureRows(tx, space, options)
  const ids = rows.map(({ id }) => id)
  const wordings = await wordingsOf(tx, kind, ids, language)
  return rows.map((row) => worded(row, wordings.get(row.id)))
}

type Row = Omit<Measure, 'translated' | keyof Parts> & { parts: unknown }

interface WholeOptions {
  readonly language?: Language
  /** Also other ends of dependencies that are not public. */
  readonly staff?: boolean
}

/**
 * Measures with everything that belongs to them, whatever their state: the page decides who may see them. One statement, two in other
 * languages. @param where narrows down; `m` is the measure
 */
export async function wholeMeasures(
  tx: Tx,
  space: string,
  where: RawBuilder<unknown>,
  { language = 'de', staff = false }: WholeOptions = {},
): Promise<Measure[]> {
  const { rows } = await sql<Row>`
    select ${own}, ${municipalities}, m.state, m.hidden, m.body, m.aim, m.effect, m.owner_id as "ownerId", m.phase_since as "phaseSince",
      m.standing, m.lesson, m.licence, m.repository, m.transfer, m.source, m.timeliness_why as "timelinessWhy",
      m.freshness_why as "freshnessWhy", m.said_at as "saidAt", m.author_id as "authorId", m.version, m.published_at as "publishedAt",
      case when s.id is not null and (${staff}::boolean or (s.published and not s.hidden))
        then jsonb_build_object('slug', s.slug, 'title', s.title) end as solution,
      (select jsonb_build_object('slug', v.slug, 'title', v.title) from strategy.vision v
        where v.space_id = s.space_id and v.id = s.vision_id) as vision,
      ${partsColumns(staff)} as parts
    from strategy.measure m left join strategy.solution s on s.space_id = m.space_id and s.id = m.solution_id
    where m.space_id = ${space} and ${where}
    order by m.code collate "C" nulls last, m.title collate "C", m.id limit ${sql.lit(mostMeasures)}`.execute(tx)
  const ids = rows.map(({ id }) => id)
  const wordings = await wordingsOf(tx, kind, ids, language)
  return rows.map(({ parts, ...rest }) => ({
    ...worded(rest, wordings.get(rest.id)),
    ...revived(parts),
    translated: wordings.has(rest.id),
  }))
}

/** One of them by the last part of its address. */
export async function measureBySlug(
  tx: Tx,
  space: string,
  slug: string,
  options: WholeOptions = {},
): Promise<Measure | undefined> {
  return (await wholeMeasures(tx, space, sql`m.slug = ${slug}`, options))[0]
}

/** Drafts and withdrawn ones, the last touched first. */
export async function unpublishedMeasures(
  tx: Tx,
  space: string,
  limit = 100,
): Promise<Pick<Measure, 'slug' | 'title' | 'state' | 'updatedAt'>[]> {
  const { rows } = await sql<Pick<Measure, 'slug' | 'title' | 'state' | 'updatedAt'>>`
    select slug, title, state, updated_at as "updatedAt" from strategy.measure
    where space_id = ${space} and state in ('draft', 'withdrawn') order by updated_at desc, id limit ${sql.lit(limit)}`.execute(
    tx,
  )
  return rows
}

/** Solutions a measure can belong to, with their visions, for the choice in forms. One statement. */
export async function solutionChoices(
  tx: Tx,
  space: string,
): Promise<{ id: string; title: string; vision: string | null }[]> {
  const { rows } = await sql<{ id: string; title: string; vision: string | null }>`
    select s.id, s.title, v.title as vision from strategy.solution s
      left join strategy.vision v on v.space_id = s.space_id and v.id = s.vision_id
    where s.space_id = ${space} and s.state <> 'dropped' order by v.position nulls last, s.position, s.title collate "C", s.id limit 300`.execute(
    tx,
  )
  return rows
}
