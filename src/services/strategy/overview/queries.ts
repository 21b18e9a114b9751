import { sql } from 'kysely'
import { worded, wordingsOf } from '#commons/translations/wordings.ts'
import type { Tx } from '#foundation/database/connection.ts'
import type { Language } from '#foundation/text/language.ts'
import type { MoneyKind } from '../measures/measure.ts'
import { shown } from '../measures/queries.ts'

/** Money of public measures in one year, or from one source. Sums are of what is known; null: nothing is known, which is not nought. */
export interface MoneySum {
  readonly plannedCents: number | null
  readonly actualCents: number | null
  /** Of how many measures something is known. */
  readonly withPlanned: number
  readonly withActual: number
}

export interface Money {
  readonly years: readonly (MoneySum & { readonly year: number })[]
  /** The largest first; what the sources beyond `mostSources` give is in the years, not here. */
  readonly sources: readonly (MoneySum & { readonly source: string; readonly kind: MoneyKind })[]
  /** How many sources there are. */
  readonly allSources: number
}

/** More sources nobody reads on the overview; the open data of the measures have them all. */
export const mostSources = 12

type MoneyRow = MoneySum & { year: number | null; source: string; kind: MoneyKind }

/** Money by year and by source. One statement. @param ids only of these measures; null: of all that are public */
export async function moneyOf(tx: Tx, space: string, ids: readonly string[] | null): Promise<Money> {
  const { rows } = await sql<MoneyRow>`
    select x.year, x.source, x.kind, sum(x.planned_cents)::float8 as "plannedCents", sum(x.actual_cents)::float8 as "actualCents",
      count(distinct x.measure_id) filter (where x.planned_cents is not null)::int as "withPlanned",
      count(distinct x.measure_id) filter (where x.actual_cents is not null)::int as "withActual"
    from strategy.money x join strategy.measure m on m.space_id = x.space_id and m.id = x.measure_id
    where x.space_id = ${space} and ${shown} and (${ids}::uuid[] is null or m.id = any(${ids}))
    group by grouping sets ((x.year), (x.kind, x.source))
    order by x.year nulls last, sum(coalesce(x.planned_cents, x.actual_cents)) desc nulls last, x.source collate "C", x.kind collate "C"`.execute(
    tx,
  )
  const sources = rows.filter(({ year }) => year === null)
  return {
    years: rows.flatMap((row) => (row.year === null ? [] : [{ ...row, year: row.year }])),
    sources: sources.slice(0, mostSources),
    allSources: sources.length,
  }
}

/** A guiding vision or a solution, as a way in. */
export interface Entry {
  readonly kind: 'strategy.vision' | 'strategy.solution'
  readonly id: string
  readonly slug: string
  readonly title: string
  readonly lead: string
  /** Of a solution; null when it belongs to none, and for visions. */
  readonly visionId: string | null
}

/** Visions and public solutions that were chosen, in their order. One statement, two more in other languages than German. */
export async function entriesOf(tx: Tx, space: string, language: Language): Promise<Entry[]> {
  const { rows } = await sql<Entry>`
    select 'strategy.vision' as kind, id, slug, title, lead, null::uuid as "visionId", position from strategy.vision where space_id = ${space}
    union all
    select 'strategy.solution', id, slug, title, lead, vision_id, position from strategy.solution
      where space_id = ${space} and published and not hidden and state = 'chosen'
    order by kind desc, position, title, id limit 400`.execute(tx)
  if (language === 'de') return rows
  const idsOf = (kind: Entry['kind']) => rows.filter((row) => row.kind === kind).map(({ id }) => id)
  const visions = await wordingsOf(tx, 'strategy.vision', idsOf('strategy.vision'), language)
  const solutions = await wordingsOf(tx, 'strategy.solution', idsOf('strategy.solution'), language)
  return rows.map((row) => worded(row, (row.kind === 'strategy.vision' ? visions : solutions).get(row.id)))
}

/** A milestone that is still to come, or is past its day. */
export interface NextMilestone {
  readonly measureId: string
  readonly title: string
  readonly dueOn: Temporal.PlainDate
}

/** Open milestones of some measures, the first due first, also those past their day. One statement. */
export async function nextMilestones(
  tx: Tx,
  space: string,
  measures: readonly string[],
  limit: number,
): Promise<NextMilestone[]> {
  const { rows } = await sql<NextMilestone>`
    select measure_id as "measureId", title, due_on as "dueOn" from strategy.milestone
    where space_id = ${space} and measure_id = any(${measures}::uuid[]) and state = 'open' and due_on is not null
    order by due_on, title collate "C", id limit ${sql.lit(limit)}`.execute(tx)
  return rows
}
