import { sql } from 'kysely'
import { choice, day, optionalText } from '#foundation/http/fields.ts'
import { found, goTo, refuse } from '#foundation/http/problems.ts'
import { form, type Work } from '#foundation/http/route.ts'
import { access } from '../../access.ts'
import { measureToEdit, subjectOf } from '../../measures/load-measure.ts'
import type { Measure } from '../../measures/measure.ts'
import { today, touchMeasure } from '../../measures/save-measure.ts'
import { partAddresses } from '../addresses.ts'
import { routesByKind } from '../all-routes.ts'
import { number } from '../fields.ts'
import { partNotices } from '../texts.ts'

const what = choice(['value', 'goal'] as const)

async function indicatorAt(work: Work, { measure: slug, teil }: { measure: string; teil: string }) {
  const measure = await measureToEdit(work, { measure: slug })
  return { measure, indicator: found(measure.indicators.find(({ id }) => id === teil)) }
}

const subject = ({ measure }: { readonly measure: Measure }) => subjectOf(measure)
const back = ({ measure, indicator }: Awaited<ReturnType<typeof indicatorAt>>) =>
  partAddresses.of.kennzahlen({ measure: measure.slug, teil: indicator.id } as never)

/** The page of an indicator, on which these forms stand. */
const indicatorPage = routesByKind.get('kennzahlen')?.[0]

/** A value that was counted, or a goal; on a day that is there already it replaces the old one. */
export const saveValue = form(access, {
  address: partAddresses.value,
  action: 'measure.update',
  fields: { what, day: day(), number: number(), unit: optionalText(80), source: optionalText(200) },
  page: indicatorPage as never,
  load: indicatorAt,
  subject,
  async run(work, { what, day, number, unit, source }, at) {
    const { tx, space } = work
    const { id, unit: usual } = at.indicator
    if (what === 'value' && Temporal.PlainDate.compare(day, today(work)) > 0) refuse(partNotices.future, 'day')
    if (what === 'value')
      await sql`
        insert into strategy.indicator_value (space_id, indicator_id, day, value, unit, source)
        values (${space.id}, ${id}, ${day}, ${number}, ${unit ?? usual}, ${source ?? ''})
        on conflict (space_id, indicator_id, day) do update set value = excluded.value, unit = excluded.unit, source = excluded.source`.execute(
        tx,
      )
    else
      await sql`
        insert into strategy.indicator_goal (space_id, indicator_id, day, value, unit)
        values (${space.id}, ${id}, ${day}, ${number}, ${unit ?? usual})
        on conflict (space_id, indicator_id, day) do update set value = excluded.value, unit = excluded.unit`.execute(
        tx,
      )
    await touchMeasure(work, at.measure.id)
    return goTo(back(at), partNotices.saved)
  },
})

/** A value or goal that was entered by mistake. */
export const removeValue = form(access, {
  address: partAddresses.removeValue,
  action: 'measure.update',
  fields: { what, day: day() },
  page: indicatorPage as never,
  load: indicatorAt,
  subject,
  async run(work, { what, day }, at) {
    const table = what === 'value' ? 'strategy.indicator_value' : 'strategy.indicator_goal'
    await sql`
      delete from ${sql.table(table)} where space_id = ${work.space.id} and indicator_id = ${at.indicator.id} and day = ${day}`.execute(
      work.tx,
    )
    await touchMeasure(work, at.measure.id)
    return goTo(back(at), partNotices.removed)
  },
})
