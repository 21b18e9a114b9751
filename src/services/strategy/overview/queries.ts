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

/**
 * Money by year and by source. One statement: first measure by measure, so that each is counted once, then together. Cents as float8 are
 * exact up to 90 billion euros. @param ids only of these measures; null: of all that are public
 */
export async function moneyOf(tx: Tx, space: string, ids: readonly string[] | null): Promise<Money> {
  const sums = sql`sum(planned) as "plannedCents", sum(actual) as "actualCents", count(planned)::int as "withPlanned", count(actual)::int as "withActual"`
  const { rows } = await sql<MoneyRow>`
    with known as (
      select x.measure_id, x.year, x.source, x.kind, x.planned_cents::float8 as planned, x.actual_cents::float8 as actual
      from strategy.money x join strategy.measure m on m.space_id = x.space_id and m.id = x.measure_id
      where x.space_id = ${space} and ${shown} and (${ids}::uuid[] is null or m.id = any(${ids}))
    )
    select year, null as source, null as kind, ${sums}
      from (select measure_id, year, sum(planned) as planned, sum(actual) as actual from known group by measure_id, year) y group by year
    union all
    select null, source, kind, ${sums}
      from (select measure_id, source, kind, sum(planned) as planned, sum(actual) as actual from known group by measure_id, source, kind) z
      group by source, kind
    order by 1 nulls last, 4 desc nulls last, 2, 3`.execute(tx)
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
