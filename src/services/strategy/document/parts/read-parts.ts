import { sql } from 'kysely'
import type { Work } from '#foundation/http/route.ts'
import type { MeasureRow } from '../../measures/measure.ts'
import { measureRows } from '../../measures/queries.ts'
import { rollUp } from '../../measures/rules/roll-up.ts'
import { today } from '../../measures/save-measure.ts'
import type { Chapter, Paper } from '../paper.ts'
import { inTimeFrame } from '../rules/time-frame.ts'
import type { DataPart, IndicatorThen, MeasureThen } from './data.ts'

type Reading = Pick<Work, 'tx' | 'now'> & { readonly space: { readonly id: string } }
type Has = Pick<Chapter, 'id' | 'kind'>

interface Gathered {
  readonly indicators: readonly IndicatorThen[] | null
  readonly strengths: readonly { chapter: string; kind: 'strength' | 'weakness'; words: string }[] | null
  readonly visions: readonly { title: string; lead: string }[] | null
  readonly solutions: readonly { title: string; lead: string; vision: string | null }[] | null
}

const drawnFromMeasures = new Set(['fields', 'priorities', 'monitoring'])
const gathered = new Set(['starting-point', 'strengths', 'visions', 'solutions'])

/** What chapters draw from elsewhere: chapter → data. Public things only. Two statements at most, whatever the chapters are. */
export async function partsOf(
  work: Reading,
  paper: Pick<Paper, 'fromYear' | 'toYear'>,
  chapters: readonly Has[],
): Promise<ReadonlyMap<string, DataPart>> {
  const kinds = new Set<string>(chapters.map(({ kind }) => kind))
  const day = today(work)
  const measures =
    kinds.intersection(drawnFromMeasures).size > 0 ? await measureRows(work.tx, work.space.id, { today: day }) : []
  const rest = kinds.intersection(gathered).size > 0 ? await gather(work, chapters) : undefined
  return new Map(
    chapters.flatMap((chapter): [string, DataPart][] => {
      const part = partOf(chapter, paper, measures, rest, day)
      return part ? [[chapter.id, part]] : []
    }),
  )
}

async function gather({ tx, space }: Reading, chapters: readonly Has[]): Promise<Gathered | undefined> {
  const has = (kind: Chapter['kind']) => chapters.some((one) => one.kind === kind)
  const ids = chapters.filter(({ kind }) => kind === 'strengths').map(({ id }) => id)
  const { rows } = await sql<Gathered>`select
    case when ${has('starting-point')} then (${indicatorsAsData(space.id)}) end as indicators,
    (select jsonb_agg(jsonb_build_object('chapter', chapter_id, 'kind', kind, 'words', words) order by position, id)
      from strategy.strength where space_id = ${space.id} and chapter_id = any(${ids}::uuid[])) as strengths,
    case when ${has('visions')} then (select jsonb_agg(jsonb_build_object('title', title, 'lead', lead) order by position, title collate "C", id)
      from strategy.vision where space_id = ${space.id}) end as visions,
    case when ${has('solutions')} then (select jsonb_agg(jsonb_build_object('title', s.title, 'lead', s.lead, 'vision', v.title)
        order by v.position nulls last, s.position, s.title collate "C", s.id)
      from strategy.solution s left join strategy.vision v on v.space_id = s.space_id and v.id = s.vision_id
      where s.space_id = ${space.id} and s.state = 'chosen' and s.published and not s.hidden) end as solutions`.execute(tx)
  return rows[0]
}

/** Indicators of the region with their values, as one value. */
export const indicatorsAsData = (space: string) => sql`
  select jsonb_agg(jsonb_build_object('id', i.id, 'title', i.title, 'unit', i.unit, 'source', i.source, 'everyMonths', i.every_months,
    'values', coalesce((select jsonb_agg(jsonb_build_object('day', v.day, 'value', v.value, 'unit', v.unit, 'source', v.source, 'note', v.note)
        order by v.day)
      from strategy.indicator_value v where v.space_id = i.space_id and v.indicator_id = i.id), '[]'::jsonb)) order by i.position, i.title collate "C", i.id)
  from strategy.indicator i where i.space_id = ${space} and i.measure_id is null`

function partOf(
  { id, kind }: Has,
  { fromYear, toYear }: Pick<Paper, 'fromYear' | 'toYear'>,
  measures: readonly MeasureRow[],
  rest: Gathered | undefined,
  day: Temporal.PlainDate,
): DataPart | undefined {
  switch (kind) {
    case 'starting-point':
      return { kind, indicators: rest?.indicators ?? [] }
    case 'strengths': {
      const own = rest?.strengths?.filter(({ chapter }) => chapter === id) ?? []
      const words = (of: string) => own.filter((one) => one.kind === of).map((one) => one.words)
      return { kind, strengths: words('strength'), weaknesses: words('weakness') }
    }
    case 'visions':
      return { kind, visions: rest?.visions ?? [] }
    case 'solutions':
      return { kind, solutions: rest?.solutions ?? [] }
    case 'fields':
      return { kind, measures: measures.map(measureThen) }
    case 'priorities': {
      const all = measures.map(measureThen)
      const inside = all.filter(({ start }) => inTimeFrame(start, fromYear, toYear))
      return { kind, fromYear, toYear, measures: inside, outside: all.length - inside.length }
    }
    case 'monitoring': {
      const { count, phases, standsAs } = rollUp(measures, day)
      return { kind, count, phases, standsAs }
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
  inCharge: one.inCharge,
  priority: one.priority,
  field: one.field,
  start: (one.actualStart ?? one.plannedStart)?.toString() ?? null,
  end: (one.actualEnd ?? one.plannedEnd)?.toString() ?? null,
})
