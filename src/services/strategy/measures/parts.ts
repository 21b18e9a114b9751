import { type RawBuilder, sql } from 'kysely'
import type { Measure } from './measure.ts'

/** What a measure has several of. */
export type Parts = Pick<
  Measure,
  | 'partners'
  | 'milestones'
  | 'money'
  | 'indicators'
  | 'risks'
  | 'needs'
  | 'neededBy'
  | 'decisions'
  | 'papers'
  | 'events'
  | 'successor'
  | 'predecessors'
>

/** More events than these nobody reads on the page. */
export const mostEvents = 100

/** All parts of a measure `m` as one JSON value, so that a page costs one statement. @param staff also measures that are not public */
export function partsColumns(staff: boolean): RawBuilder<unknown> {
  const visible = sql`(${staff}::boolean or (o.state = 'published' and not o.hidden))`
  const other = sql`'id', o.id, 'slug', o.slug, 'title', o.title, 'phase', o.phase`
  return sql`jsonb_build_object(
    'partners', (select jsonb_agg(jsonb_build_object('id', p.id, 'name', p.name, 'part', p.part) order by p.position, p.id)
      from strategy.partner p where p.space_id = m.space_id and p.measure_id = m.id),
    'milestones', (select jsonb_agg(jsonb_build_object('id', p.id, 'title', p.title, 'dueOn', p.due_on, 'state', p.state, 'doneOn', p.done_on,
        'note', p.note) order by coalesce(p.due_on, p.done_on) nulls last, p.title collate "C", p.id)
      from strategy.milestone p where p.space_id = m.space_id and p.measure_id = m.id),
    'money', (select jsonb_agg(jsonb_build_object('id', p.id, 'year', p.year, 'source', p.source, 'kind', p.kind, 'plannedCents', p.planned_cents,
        'actualCents', p.actual_cents, 'sharePercent', p.share_percent) order by p.year, p.kind collate "C", p.source collate "C", p.id)
      from strategy.money p where p.space_id = m.space_id and p.measure_id = m.id),
    'indicators', (select jsonb_agg(jsonb_build_object('id', p.id, 'level', p.level, 'title', p.title, 'unit', p.unit, 'better', p.better,
        'source', p.source, 'everyMonths', p.every_months, 'version', p.version,
        'values', coalesce((select jsonb_agg(jsonb_build_object('day', v.day, 'value', v.value, 'unit', v.unit, 'source', v.source, 'note', v.note)
          order by v.day) from strategy.indicator_value v where v.space_id = p.space_id and v.indicator_id = p.id), '[]'),
        'goals', coalesce((select jsonb_agg(jsonb_build_object('day', g.day, 'value', g.value, 'unit', g.unit) order by g.day)
          from strategy.indicator_goal g where g.space_id = p.space_id and g.indicator_id = p.id), '[]')) order by p.position, p.id)
      from strategy.indicator p where p.space_id = m.space_id and p.measure_id = m.id),
    'risks', (select jsonb_agg(jsonb_build_object('id', p.id, 'title', p.title, 'likelihood', p.likelihood, 'weight', p.weight, 'answer', p.answer,
        'state', p.state) order by p.state = 'over', p.likelihood * p.weight desc, p.id)
      from strategy.risk p where p.space_id = m.space_id and p.measure_id = m.id),
    'needs', (select jsonb_agg(jsonb_build_object(${other}, 'why', p.why) order by o.title collate "C")
      from strategy.dependency p join strategy.measure o on o.space_id = p.space_id and o.id = p.needs_id
      where p.space_id = m.space_id and p.measure_id = m.id and ${visible}),
    'neededBy', (select jsonb_agg(jsonb_build_object(${other}, 'why', p.why) order by o.title collate "C")
      from strategy.dependency p join strategy.measure o on o.space_id = p.space_id and o.id = p.measure_id
      where p.space_id = m.space_id and p.needs_id = m.id and ${visible}),
    'decisions', (select jsonb_agg(jsonb_build_object('id', p.id, 'body', p.body, 'day', p.day, 'what', p.what, 'paper', p.paper,
        'paperAddress', p.paper_address) order by p.day, p.id)
      from strategy.decision p where p.space_id = m.space_id and p.measure_id = m.id),
    'papers', (select jsonb_agg(jsonb_build_object('id', p.id, 'title', p.title, 'address', p.address) order by p.position, p.id)
      from strategy.paper p where p.space_id = m.space_id and p.measure_id = m.id),
    'successor', (select jsonb_build_object(${other}, 'how', m.successor_how) from strategy.measure o
      where o.space_id = m.space_id and o.id = m.successor_id and ${visible}),
    'predecessors', (select jsonb_agg(jsonb_build_object(${other}, 'how', o.successor_how) order by o.title collate "C") from strategy.measure o
      where o.space_id = m.space_id and o.successor_id = m.id and ${visible}),
    'events', (select jsonb_agg(jsonb_build_object('id', p.id, 'at', p.at, 'what', p.what, 'oldValue', p.old_value, 'newValue', p.new_value,
        'note', p.note) order by p.at desc, p.id desc)
      from (select * from strategy.event e where e.space_id = m.space_id and e.measure_id = m.id order by e.at desc, e.id desc limit ${sql.lit(mostEvents)}) p))`
}

// biome-ignore lint/suspicious/noExplicitAny: the statement above says what is inside
type Json = Readonly<Record<string, any>>

/** JSON knows no days: they come as text and become days again here. */
export function revived(parts: unknown): Parts {
  const json = parts as { [Key in keyof Parts]: null | readonly never[] }
  const day = (text: string | null) => (text ? Temporal.PlainDate.from(text) : null)
  const list = (key: keyof Parts) => (json[key] ?? []) as readonly Json[]
  return {
    partners: list('partners') as never,
    milestones: list('milestones').map((one) => ({
      ...one,
      dueOn: day(one.dueOn ?? null),
      doneOn: day(one.doneOn ?? null),
    })) as never,
    money: list('money') as never,
    indicators: list('indicators').map((one) => ({
      ...one,
      values: (one.values as readonly { day: string }[]).map((value) => ({ ...value, day: day(value.day) })),
      goals: (one.goals as readonly { day: string }[]).map((goal) => ({ ...goal, day: day(goal.day) })),
    })) as never,
    risks: list('risks') as never,
    needs: list('needs') as never,
    neededBy: list('neededBy') as never,
    decisions: list('decisions').map((one) => ({ ...one, day: day(one.day ?? null) })) as never,
    papers: list('papers') as never,
    events: list('events').map((one) => ({ ...one, at: Temporal.Instant.from(one.at ?? '') })) as never,
    successor: (json.successor ?? null) as never,
    predecessors: list('predecessors') as never,
  }
}
