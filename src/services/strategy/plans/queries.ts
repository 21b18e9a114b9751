import { sql } from 'kysely'
import { associationsOf, municipalitiesOf } from '#commons/areas/areas.ts'
import type { Tx } from '#foundation/database/connection.ts'
import { mostMeasures, solutionChoices } from '../measures/queries.ts'
import type { KnownMeasure, PlanCount, PlanMilestone, PlanMoney, Profile } from './plan.ts'
import type { Known } from './rules/cells.ts'

/** All measures of a space that a plan can change, drafts too, in the order of their numbers. One statement however many. */
export async function wholeAgenda(tx: Tx, space: string): Promise<KnownMeasure[]> {
  const { rows } = await sql<Row>`
    with placed as (
      select measure_id, array_agg(municipality order by municipality) as keys
      from strategy.measure_municipality where space_id = ${space} group by measure_id
    ), paid as (
      select measure_id, jsonb_agg(jsonb_build_object('year', year, 'source', source, 'kind', kind, 'plannedCents', planned_cents,
        'actualCents', actual_cents, 'sharePercent', share_percent) order by year, source collate "C") as money
      from strategy.money where space_id = ${space} group by measure_id
    ), reached as (
      select measure_id, jsonb_agg(jsonb_build_object('title', title, 'dueOn', due_on, 'state', state, 'doneOn', done_on, 'note', note)
        order by due_on nulls last, title collate "C", id) as milestones
      from strategy.milestone where space_id = ${space} group by measure_id
    ), figure as (
      select indicator_id, 'value' as kind, day, value, unit, source from strategy.indicator_value where space_id = ${space}
      union all select indicator_id, 'goal', day, value, unit, '' from strategy.indicator_goal where space_id = ${space}
    ), counted as (
      select i.measure_id, jsonb_agg(jsonb_build_object('indicator', i.title, 'level', i.level, 'unit', i.unit, 'kind', f.kind, 'day', f.day,
        'value', f.value, 'valueUnit', f.unit, 'source', f.source) order by i.position, i.id, f.day, f.kind) as counts
      from strategy.indicator i left join figure f on f.indicator_id = i.id
      where i.space_id = ${space} and i.measure_id is not null group by i.measure_id
    )
    select m.id, m.slug, m.version, m.code, m.title, m.lead, m.aim, m.effect, m.body, m.solution_id as solution, m.field_id as field,
      m.in_charge as "inCharge", m.priority, m.phase, m.paused, m.planned_start as "plannedStart", m.planned_end as "plannedEnd",
      m.actual_start as "actualStart", m.actual_end as "actualEnd", m.whole_district as whole, m.lesson, m.licence, m.transfer, m.source,
      coalesce(p.keys, '{}') as keys, x.money, r.milestones, c.counts
    from strategy.measure m left join placed p on p.measure_id = m.id left join paid x on x.measure_id = m.id
      left join reached r on r.measure_id = m.id left join counted c on c.measure_id = m.id
    where m.space_id = ${space}
    order by m.code collate "C" nulls last, m.title collate "C", m.id limit ${sql.lit(mostMeasures)}`.execute(tx)
  return rows.map(revived)
}

interface Row extends Omit<Profile, 'places'> {
  readonly id: string
  readonly slug: string
  readonly version: number
  readonly whole: boolean
  readonly keys: readonly string[]
  readonly money: readonly PlanMoney[] | null
  readonly milestones:
    | readonly (Omit<PlanMilestone, 'dueOn' | 'doneOn'> & {
        dueOn: string | null
        doneOn: string | null
      })[]
    | null
  /** An indicator without a figure is one without day and value. */
  readonly counts: readonly (Omit<PlanCount, 'day'> & { day: string | null })[] | null
}

function revived({ id, slug, version, whole, keys, money, milestones, counts, ...row }: Row): KnownMeasure {
  const texts = ['lead', 'aim', 'effect', 'body', 'inCharge', 'lesson'] as const
  const none = Object.fromEntries(texts.filter((key) => row[key] === '').map((key) => [key, null]))
  return {
    id,
    slug,
    version,
    profile: { ...row, ...none, places: { whole: whole || keys.length === 0, keys: whole ? [] : keys } },
    money: money ?? [],
    milestones: (milestones ?? []).map((one) => ({ ...one, dueOn: dayIn(one.dueOn), doneOn: dayIn(one.doneOn) })),
    counts: (counts ?? []).map((one) => ({ ...one, day: dayIn(one.day) })),
  }
}

const dayIn = (text: string | null) => (text === null ? null : Temporal.PlainDate.from(text))

/** What cells can name in this space: its solutions, its municipalities and the associations they belong to. One statement. */
export async function knownIn(
  tx: Tx,
  space: { readonly id: string; readonly settings: { readonly districtKey?: string | null } },
): Promise<Known> {
  return { solutions: await solutionChoices(tx, space.id), places: placesIn(space.settings.districtKey ?? null) }
}

/** Keys by name in small letters. An association stands for all its municipalities. */
export function placesIn(district: string | null): Map<string, readonly string[]> {
  const places = new Map<string, readonly string[]>()
  if (!district) return places
  const all = municipalitiesOf(district)
  const small = (name: string) => name.toLocaleLowerCase('de')
  for (const association of associationsOf(district)) {
    const keys = all.filter(({ parent }) => parent === association.key).map(({ key }) => key)
    for (const name of [association.name, `VG ${association.name}`, `Verbandsgemeinde ${association.name}`])
      places.set(small(name), keys)
  }
  // A municipality of the same name as its association is meant when only the name is said.
  for (const { key, name } of all) for (const one of [name, `Stadt ${name}`, key]) places.set(small(one), [key])
  return places
}
