import { sql } from 'kysely'
import { worded, wordingsOf } from '#commons/translations/wordings.ts'
import type { Tx } from '#foundation/database/connection.ts'
import type { Language } from '#foundation/text/language.ts'
import { shown } from '../measures/queries.ts'

/** Money of all public measures in one year. Sums are of what is known; null: nothing is known, which is not nought. */
export interface MoneyYear {
  readonly year: number
  readonly plannedCents: number | null
  readonly actualCents: number | null
  /** Of how many measures something is known. */
  readonly withPlanned: number
  readonly withActual: number
}

/** Money year by year. One statement. */
export async function moneyByYear(tx: Tx, space: string): Promise<MoneyYear[]> {
  const { rows } = await sql<MoneyYear>`
    select x.year, sum(x.planned_cents)::float8 as "plannedCents", sum(x.actual_cents)::float8 as "actualCents",
      count(distinct x.measure_id) filter (where x.planned_cents is not null)::int as "withPlanned",
      count(distinct x.measure_id) filter (where x.actual_cents is not null)::int as "withActual"
    from strategy.money x join strategy.measure m on m.space_id = x.space_id and m.id = x.measure_id
    where x.space_id = ${space} and ${shown} group by x.year order by x.year`.execute(tx)
  return rows
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
