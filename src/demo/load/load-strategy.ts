import { sql } from 'kysely'
import type { Job } from '#commons/manifest.ts'
import { compareQueue } from '../../services/strategy/demo.ts'
import { people } from '../people.ts'
import { mykPaper } from '../strategy/mayen-koblenz/paper.ts'
import { carriedFrom, loadingFrom } from './carried.ts'
import { loadStrategyOfAuenmark } from './load-strategy-auenmark.ts'
import { loadMaking } from './load-strategy-making.ts'
import { loadStrategyOfMyk } from './load-strategy-myk.ts'
import { loadNarrowings } from './load-strategy-narrowings.ts'
import { loadPapers } from './load-strategy-papers.ts'
import { loadQuestions } from './load-strategy-questions.ts'
import { loadReports } from './load-strategy-reports.ts'
import { type Loading, type Making, makingMany } from './loading.ts'

const strategyQueue = 'demo.strategy'

/** Leaves the strategies to a job of their own: the dialogues they came from are there by then. */
export async function planSoon(loading: Loading): Promise<void> {
  const { tools } = loading
  await tools.inHouse((tx) => tools.send(tx, strategyQueue, carriedFrom(loading), { once: strategyQueue }))
}

/** Visions, solutions and measures of the districts that have a strategy. May run again: what is there is left alone. */
export const loadStrategies: Job = {
  queue: strategyQueue,
  async run(tools, data) {
    const loading = await loadingFrom(tools, data)
    const editor = loading.people.get(people.find(({ role }) => role === 'editor')?.mail ?? '') as string
    await makingMany(loading, 'mayen-koblenz', async (makeAt) => {
      const work = makeAt(loading.now)
      if (!(await hasMeasures(work))) await loadStrategyOfMyk(work, editor)
      await loadPapers(work, editor, [mykPaper])
    })
    await loadStrategyOfAuenmark(loading, editor)
    await loadReports(loading, editor)
    await loadMaking(loading, editor)
    for (const where of ['mayen-koblenz', 'auenmark'] as const) {
      await loadNarrowings(loading, where)
      await loadQuestions(loading, where, editor)
    }
    await tools.inHouse((tx) => tools.send(tx, compareQueue, {}, { once: compareQueue }))
  },
}

async function hasMeasures({ tx, space }: Making): Promise<boolean> {
  const { rows } = await sql`select from strategy.measure where space_id = ${space.id} limit 1`.execute(tx)
  return rows.length > 0
}
