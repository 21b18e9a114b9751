import { sql } from 'kysely'
import type { Job } from '#commons/manifest.ts'
import { people } from '../people.ts'
import { carriedFrom, loadingFrom } from './carried.ts'
import { loadStrategyOfMyk } from './load-strategy-myk.ts'
import { type Loading, type Making, makingMany } from './loading.ts'

const strategyQueue = 'demo.strategy'

/** Leaves the strategies to a job of their own: the dialogues they came from are there by then. */
export async function planSoon(loading: Loading): Promise<void> {
  const { tools } = loading
  await tools.inHouse((tx) => tools.send(tx, strategyQueue, carriedFrom(loading), { once: strategyQueue }))
}

/** Measures, solutions and visions of the districts that have a strategy. May run again: a district that has measures is left alone. */
export const loadStrategies: Job = {
  queue: strategyQueue,
  async run(tools, data) {
    const loading = await loadingFrom(tools, data)
    const editor = loading.people.get(people.find(({ role }) => role === 'editor')?.mail ?? '') as string
    await unlessThere(loading, 'mayen-koblenz', (work) => loadStrategyOfMyk(work, editor))
  },
}

async function unlessThere(
  loading: Loading,
  where: 'mayen-koblenz',
  load: (work: Making) => Promise<void>,
): Promise<void> {
  if (!loading.spaces.has(where)) return
  await makingMany(loading, where, async (makeAt) => {
    const work = makeAt(loading.now)
    const { rows } = await sql`select from strategy.measure where space_id = ${work.space.id} limit 1`.execute(work.tx)
    if (rows.length === 0) await load(work)
  })
}
