import { sql } from 'kysely'
import type { Work } from '#foundation/http/route.ts'
import type { MeasureRow } from '../../measures/measure.ts'
import { measureRows } from '../../measures/queries.ts'
import { rollUp } from '../../measures/rules/roll-up.ts'
import { today } from '../../measures/save-measure.ts'
import type { Chapter, Paper } from '../paper.ts'
import { linesOf } from '../rules/lines.ts'
import { inTimeFrame } from '../rules/time-frame.ts'
import type { Drawn, IndicatorThen, MeasureThen } from './data.ts'

type Reading = Pick<Work, 'tx' | 'now'> & { readonly space: { readonly id: string } }

interface Gathered {
  readonly indicators: readonly IndicatorThen[] | null
  readonly visions: Extract<Drawn, { kind: 'visions' }>['visions'] | null
  readonly solutions: Extract<Drawn, { kind: 'solutions' }>['solutions'] | null
}

const drawnFromMeasures = new Set<string>(['fields', 'priorities', 'monitoring'])
const gathered = new Set<string>(['starting-point', 'visions', 'solutions'])

/** What chapters draw from elsewhere: chapter → data. Public things only. Two statements at most, however many chapters there are. */
export async function drawnOf(
  work: Reading,
  paper: Pick<Paper, 'fromYear' | 'toYear'>,
  chapters: readonly Chapter[],
): Promise<ReadonlyMap<string, Drawn>> {
  const { tx, space } = work
  const day = today(work)
  const has = (kinds: ReadonlySet<string>) => chapters.some(({ kind }) => kinds.has(kind))
  const measures = has(drawnFromMeasures) ? await measureRows(tx, space.id, { today: day }) : []
  const rest = has(gathered) ? await gather(work) : undefined
  return new Map(
    chapters.flatMap((chapter): [string, Drawn][] => {
      const drawn = drawnBy(chapter, paper, measures, rest, day)
      return drawn ? [[chapter.id, drawn]] : []
    }),
  )
}

async function gather({ tx, space }: Reading): Promise<Gathered | undefined> {
  const { rows } = await sql<Gathered>`select
    (select jsonb_agg(jsonb_build_object('id', i.id, 'title', i.title, 'source', i.source, 'everyMonths', i.every_months,
        'values', coalesce((select jsonb_agg(jsonb_build_object('day', v.day, 'value', v.value, 'unit', v.unit, 'source', v.source,
            'note', v.note) order by v.day)
          from strategy.indicator_value v where v.space_id = i.space_id and v.indicator_id = i.id), '[]'::jsonb))
        order by i.position, i.title collate "C", i.id)
      from strategy.indicator i where i.space_id = ${space.id} and i.measure_id is null) as indicators,
    (select jsonb_agg(jsonb_build_object('slug', slug, 'title', title, 'lead', lead) order by position, title collate "C", id)
      from strategy.vision where space_id = ${space.id}) as visions,
    (select jsonb_agg(jsonb_build_object('slug', s.slug, 'title', s.title, 'lead', s.lead, 'vision', v.title)
        order by v.position nulls last, s.position, s.title collate "C", s.id)
      from strategy.solution s left join strategy.vision v on v.space_id = s.space_id and v.id = s.vision_id
      where s.space_id = ${space.id} and s.state = 'chosen' and s.published and not s.hidden) as solutions`.execute(tx)
  return rows[0]
}

function drawnBy(
  { kind, strengths, weaknesses }: Chapter,
  { fromYear, toYear }: Pick<Paper, 'fromYear' | 'toYear'>,
  measures: readonly MeasureRow[],
  rest: Gathered | undefined,
  day: Temporal.PlainDate,
): Drawn | undefined {
  switch (kind) {
    case 'starting-point':
      return { kind, indicators: rest?.indicators ?? [] }
    case 'strengths':
      return { kind, strengths: linesOf(strengths), weaknesses: linesOf(weaknesses) }
    case 'visions':
      return { kind, visions: rest?.visions ?? [] }
    case 'solutions':
      return { kind, solutions: rest?.solutions ?? [] }
    case 'fields':
      return { kind, measures: measures.map(measureThen) }
    case 'priorities': {
      const all = measures.map(measureThen)
      const inside = all.filter((one) => inTimeFrame(one, { fromYear, toYear }))
      return { kind, fromYear, toYear, measures: inside, outside: all.length - inside.length }
    }
    case 'monitoring': {
      const { count, phases } = rollUp(measures, day)
      return { kind, count, phases }
    }
    default:
      return undefined
  }
}

const measureThen = (one: MeasureRow): MeasureThen => ({
  slug: one.slug,
  code: one.code,
  title: one.title,
  phase: one.phase,
  priority: one.priority,
  field: one.field,
  start: (one.actualStart ?? one.plannedStart)?.toString() ?? null,
  end: (one.actualEnd ?? one.plannedEnd)?.toString() ?? null,
})
