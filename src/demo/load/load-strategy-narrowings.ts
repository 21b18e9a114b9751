import { sql } from 'kysely'
import { homeZone } from '#foundation/text/dates.ts'
import { closeNarrowing, saveNarrowing } from '../../services/strategy/demo.ts'
import { type DemoNarrowing, narrowings } from '../strategy/narrowings.ts'
import { type Loading, type Making, makingMany } from './loading.ts'

/** How many became few. May run again: what is there is left alone. */
export async function loadNarrowings(loading: Loading, where: DemoNarrowing['where']): Promise<void> {
  if (!loading.spaces.has(where)) return
  const today = loading.now.toZonedDateTimeISO(homeZone).toPlainDate()
  await makingMany(loading, where, async (makeAt) => {
    const work = makeAt(loading.now)
    const { rows } = await sql`select from strategy.narrowing where space_id = ${work.space.id} limit 1`.execute(
      work.tx,
    )
    if (rows.length > 0) return
    for (const one of narrowings(today)) if (one.where === where) await load(work, one)
  })
}

async function load(work: Making, one: DemoNarrowing): Promise<void> {
  const solutions = await solutionsByTitle(work)
  const why = new Map(one.dropped)
  // Where nobody published which ones they were, nothing is listed.
  const listed = one.what === 'solutions' && one.dropped.length > 0 ? [...solutions] : []
  await saveNarrowing(
    work,
    null,
    {
      ...{ title: one.title, what: one.what, before: one.before, after: one.after, about: one.about ?? false },
      ...{ criteria: one.criteria.join('\n'), body: one.body, decidedOn: one.on, decision: one.decision },
      ...{ paperAddress: null, source: one.sources.map(({ title }) => title).join('; ') || null },
    },
    listed.map(([title, solutionId]) => ({
      ...{ solutionId, title, reason: why.get(title) ?? '' },
      fate: why.has(title) ? 'dropped' : 'kept',
    })),
  )
  const { rows } = await sql<{ id: string; version: number }>`
    select id, version from strategy.narrowing where space_id = ${work.space.id} and state = 'draft' and title = ${one.title}`.execute(
    work.tx,
  )
  for (const { id, version } of rows)
    await closeNarrowing(work, { id, version, candidates: listed.map(([, solutionId]) => ({ solutionId })) })
}

async function solutionsByTitle({ tx, space }: Making): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ id: string; title: string }>`
    select id, title from strategy.solution where space_id = ${space.id} order by position`.execute(tx)
  return new Map(rows.map(({ id, title }) => [title, id]))
}
