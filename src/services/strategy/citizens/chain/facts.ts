import { sql } from 'kysely'
import { linkKind } from '#commons/links/kinds.ts'
import type { Tx } from '#foundation/database/connection.ts'
import { date } from '#foundation/text/dates.ts'
import type { Language } from '#foundation/text/language.ts'
import { plainText } from '#foundation/text/plain-text.ts'
import { addresses } from '../../addresses.ts'
import { solutionKind, visionKind } from '../../funnel/queries.ts'
import { kind as measureKind, type Phase } from '../../measures/measure.ts'
import { words } from '../../measures/texts.ts'
import type { ChainStep } from './stages.ts'
import { chainTexts } from './texts.ts'

interface OtherMeasure {
  slug: string
  title: string
  phase: Phase
  day: string | null
}

interface Row {
  measure: {
    slug: string
    title: string
    phase: Phase
    since: string | null
    published: string | null
    lesson: string
  } | null
  solution: { id: string; slug: string; title: string } | null
  vision: { id: string; slug: string; title: string } | null
  decisions: { body: string; what: string; day: string; paper: string | null; address: string | null }[] | null
  successor: OtherMeasure | null
  measures: OtherMeasure[] | null
}

/** What the tables of this room know of the way, and whose links belong to it as well. */
export interface Facts {
  readonly steps: readonly ChainStep[]
  readonly alsoOf: readonly { kind: string; id: string }[]
}

/** In the reader's language as far as it was published in it. */
const titleOf = (alias: 'm' | 'o' | 's' | 'v', kind: string, language: Language) => {
  const row = sql.raw(alias)
  return sql`coalesce((select p.words -> ${language} ->> 'title' from publication.entry p
    where p.space_id = ${row}.space_id and p.kind = ${kind} and p.thing_id = ${row}.id), ${row}.title)`
}

const vision = (
  language: Language,
) => sql`(select jsonb_build_object('id', v.id, 'slug', v.slug, 'title', ${titleOf('v', visionKind, language)})
  from strategy.vision v where v.space_id = s.space_id and v.id = s.vision_id)`

const solution = (language: Language) =>
  sql`jsonb_build_object('id', s.id, 'slug', s.slug, 'title', ${titleOf('s', solutionKind, language)})`

const other = (
  language: Language,
) => sql`jsonb_build_object('slug', o.slug, 'title', ${titleOf('o', measureKind, language)}, 'phase', o.phase,
  'day', (o.published_at at time zone 'Europe/Berlin')::date)`

/** One statement. */
export async function factsOfMeasure(tx: Tx, space: string, id: string, language: Language): Promise<Facts> {
  const { rows } = await sql<Row>`
    select jsonb_build_object('slug', m.slug, 'title', ${titleOf('m', measureKind, language)}, 'phase', m.phase, 'since', m.phase_since,
        'published', (m.published_at at time zone 'Europe/Berlin')::date, 'lesson', m.lesson) as measure,
      case when s.published and not s.hidden then ${solution(language)} end as solution,
      ${vision(language)} as vision,
      (select jsonb_agg(jsonb_build_object('body', d.body, 'what', d.what, 'day', d.day, 'paper', d.paper, 'address', d.paper_address)
        order by d.day, d.id) from strategy.decision d where d.space_id = m.space_id and d.measure_id = m.id) as decisions,
      (select ${other(language)} from strategy.measure o where o.space_id = m.space_id and o.id = m.successor_id
        and o.state = 'published' and not o.hidden) as successor,
      (select jsonb_agg(${other(language)} order by o.published_at, o.id) from strategy.measure o
        where o.space_id = m.space_id and o.successor_id = m.id and o.state = 'published' and not o.hidden) as measures
    from strategy.measure m left join strategy.solution s on s.space_id = m.space_id and s.id = m.solution_id
    where m.space_id = ${space} and m.id = ${id}`.execute(tx)
  return rows[0] ? read(rows[0], language) : { steps: [], alsoOf: [] }
}

/** One statement: the measures of a solution follow it. */
export async function factsOfSolution(tx: Tx, space: string, id: string, language: Language): Promise<Facts> {
  const { rows } = await sql<Row>`
    select null as measure, ${solution(language)} as solution, ${vision(language)} as vision,
      null as decisions, null as successor,
      (select jsonb_agg(${other(language)} order by o.published_at, o.id) from strategy.measure o
        where o.space_id = s.space_id and o.solution_id = s.id and o.state = 'published' and not o.hidden) as measures
    from strategy.solution s where s.space_id = ${space} and s.id = ${id}`.execute(tx)
  return rows[0] ? read(rows[0], language) : { steps: [], alsoOf: [] }
}

function read(row: Row, language: Language): Facts {
  const t = chainTexts(language)
  const { measure, solution, vision } = row
  const steps: ChainStep[] = []
  if (vision)
    steps.push({
      stage: 'vision',
      title: vision.title,
      day: null,
      address: pageOf(visionKind, addresses.vision({ zielbild: vision.slug })),
    })
  if (solution)
    steps.push({
      ...{ stage: 'solution', title: solution.title, day: null, here: !measure },
      address: measure ? pageOf(solutionKind, addresses.solution({ solution: solution.slug })) : null,
    })
  for (const one of row.measures ?? [])
    steps.push({ ...stepOf(one, language), stage: 'measure', ...(measure ? { note: t.tookUp } : {}) })
  if (measure)
    steps.push({
      ...{ stage: 'measure', title: measure.title, address: null, here: true, day: null },
      note: [
        measure.published && t.published(date(Temporal.PlainDate.from(measure.published), language)),
        measure.since
          ? t.phaseSince(words(language)[measure.phase], date(Temporal.PlainDate.from(measure.since), language))
          : words(language)[measure.phase],
      ]
        .filter(Boolean)
        .join(' · '),
    })
  for (const { body, what, day, paper, address } of row.decisions ?? [])
    steps.push({
      ...{ stage: 'decision', title: what, address: null, web: address, day: dayOf(day) },
      note: [body, paper].filter(Boolean).join(', '),
    })
  if (measure?.lesson)
    steps.push({
      ...{ stage: 'lesson', title: plainText(measure.lesson, 240, language), day: null },
      address: `${addresses.measure({ measure: measure.slug })}#lehre` as ChainStep['address'],
    })
  if (row.successor) steps.push({ ...stepOf(row.successor, language), stage: 'later', note: t.successor })
  return {
    steps,
    alsoOf: [
      ...(measure && solution ? [{ kind: solutionKind, id: solution.id }] : []),
      ...(vision ? [{ kind: visionKind, id: vision.id }] : []),
    ],
  }
}

const stepOf = ({ slug, title, phase, day }: OtherMeasure, language: Language) => ({
  ...{ title, address: addresses.measure({ measure: slug }), day: dayOf(day) },
  note: words(language)[phase],
})

const dayOf = (day: string | null): Temporal.PlainDate | null => (day ? Temporal.PlainDate.from(day) : null)

/** Only where such things have pages. */
const pageOf = (kind: string, address: ChainStep['address']) => (linkKind(kind) ? address : null)
