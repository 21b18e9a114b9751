import { sql } from 'kysely'
import type { Tx } from '#foundation/database/connection.ts'
import type { CommonFigure } from '../comparison/common.ts'
import type { Writing } from '../writing.ts'
import type { Value } from './rules/series.ts'

/** A figure of the region, which belongs to no measure. */
export interface Figure {
  readonly id: string
  readonly title: string
  readonly unit: string
  readonly source: string
  readonly everyMonths: number | null
  /** What it is in every district, where it means the same there. */
  readonly common: CommonFigure | null
  readonly version: number
  /** By day. */
  readonly values: readonly Value[]
}

export const mostFigures = 60

type Row = Omit<Figure, 'values'> & {
  readonly values: readonly { day: string; value: number; unit: string; source: string }[]
}

/** Figures in their order. One statement. @param id only this one */
export async function figuresOf(tx: Tx, space: string, id: string | null = null): Promise<Figure[]> {
  const { rows } = await sql<Row>`
    select i.id, i.title, i.unit, i.source, i.every_months as "everyMonths", i.common, i.version,
      coalesce((select jsonb_agg(jsonb_build_object('day', v.day, 'value', v.value, 'unit', v.unit, 'source', v.source) order by v.day)
        from strategy.indicator_value v where v.space_id = i.space_id and v.indicator_id = i.id), '[]'::jsonb) as values
    from strategy.indicator i
    where i.space_id = ${space} and i.measure_id is null and (${id}::uuid is null or i.id = ${id})
    order by i.position, i.title collate "C", i.id`.execute(tx)
  return rows.map(({ values, ...figure }) => ({
    ...figure,
    values: values.map(({ day, value, unit, source }) => ({
      day: Temporal.PlainDate.from(day),
      value,
      unit: unit === figure.unit ? null : unit,
      source: source || null,
    })),
  }))
}

export interface FigureInput {
  readonly title: string
  readonly unit: string
  readonly source: string | null
  readonly everyMonths: number | null
  readonly common?: CommonFigure | null
  readonly values: readonly Value[]
}

/** Adds a figure of the region. @returns false when there are too many */
export async function addFigure(work: Writing, input: FigureInput): Promise<boolean> {
  const { tx, space } = work
  const id = work.newId()
  const { rows } = await sql`
    insert into strategy.indicator (space_id, id, measure_id, position, level, title, unit, better, source, every_months, common)
    select ${space.id}::uuid, ${id}::uuid, null, coalesce(max(position), 0) + 1, 'impact', ${input.title}::text, ${input.unit}::text, 'more',
      ${input.source ?? ''}::text, ${input.everyMonths}::integer, ${input.common ?? null}::text
    from strategy.indicator where space_id = ${space.id} and measure_id is null
    having count(*) < ${sql.lit(mostFigures)} returning 1`.execute(tx)
  if (rows.length === 0) return false
  await saveValues(work, id, input)
  return true
}

/** Changes a figure with all its values. @returns false when somebody else was faster */
export async function changeFigure(work: Writing, id: string, version: number, input: FigureInput): Promise<boolean> {
  const { tx, space } = work
  const { rows } = await sql`
    update strategy.indicator set title = ${input.title}, unit = ${input.unit}, source = ${input.source ?? ''},
      every_months = ${input.everyMonths}, common = ${input.common ?? null}, version = version + 1
    where space_id = ${space.id} and id = ${id} and measure_id is null and version = ${version} returning 1`.execute(tx)
  if (rows.length === 0) return false
  await saveValues(work, id, input)
  return true
}

async function saveValues({ tx, space }: Writing, id: string, { unit, values }: FigureInput): Promise<void> {
  await sql`delete from strategy.indicator_value where space_id = ${space.id} and indicator_id = ${id}`.execute(tx)
  if (values.length === 0) return
  await tx
    .insertInto('strategy.indicator_value')
    .values(
      values.map((one) => ({
        space_id: space.id,
        indicator_id: id,
        day: one.day,
        value: one.value,
        unit: one.unit ?? unit,
        source: one.source ?? '',
        note: '',
      })),
    )
    .execute()
}

/** Whether another figure of the region already says what this common one says. One statement. */
export async function commonTaken(
  { tx, space }: Writing,
  common: CommonFigure | null,
  id: string | null,
): Promise<boolean> {
  if (common === null) return false
  const { rows } = await sql`
    select from strategy.indicator where space_id = ${space.id} and common = ${common} and id is distinct from ${id}::uuid`.execute(
    tx,
  )
  return rows.length > 0
}

/** Takes a figure out; versions that were adopted keep it. @returns false when somebody has changed it since */
export async function removeFigure({ tx, space }: Writing, id: string, version: number): Promise<boolean> {
  const { rows } = await sql`
    delete from strategy.indicator where space_id = ${space.id} and id = ${id} and measure_id is null and version = ${version}
    returning 1`.execute(tx)
  return rows.length > 0
}
