import { join } from 'node:path'
import { sql } from 'kysely'
import type { Job } from '#commons/manifest.ts'
import { proposeGridAside, TookTooLong } from '#engines/session-grid/run.ts'
import type { Input, Result } from '#engines/session-grid/types.ts'
import { projectRoot } from '#foundation/config/project-root.ts'
import { networkSpace } from '../../directory/keep-directory.ts'
import { gridInput, markOf } from './grid-input.ts'
import { type Proposal, proposeQueue } from './proposal.ts'
import { favouritesOf, gridNow, proposalOf } from './queries.ts'

const worker = join(projectRoot, 'src/engines/session-grid/worker.ts')

/** It takes one or two; after so many there is none, and the page says so. */
const seconds = 20

/** Computes a proposal in a thread of its own, outside of any transaction; runs again without harm. */
export const proposeJob: Job = {
  queue: proposeQueue,
  async run(tools, data) {
    const network = await networkSpace(tools)
    if (!network) return
    const meeting = String(data.meeting)
    const given = await tools.inSpace(network.id, async (tx) => {
      const asked = await proposalOf(tx, network.id, meeting)
      if (!asked || asked.computedAt) return undefined
      const now = await gridNow(tx, network.id, meeting)
      const favourites = await favouritesOf(
        tx,
        network.id,
        now.sessions.map(({ id }) => id),
      )
      return { asked, mark: markOf(now), input: gridInput(now, favourites) }
    })
    if (!given) return
    const result = await computed(given.input)
    await tools.inSpace(network.id, async (tx) => {
      const [problem, found] = typeof result === 'string' ? [result, null] : ['', JSON.stringify(result)]
      // Somebody asked again meanwhile: that computing writes its own result.
      await sql`
        update network.proposal set mark = ${given.mark}, result = ${found}::jsonb, problem = ${problem}, computed_at = ${tools.now()}
        where space_id = ${network.id} and meeting_id = ${meeting} and asked_at = ${given.asked.askedAt}`.execute(tx)
    })
  },
}

async function computed(input: Input): Promise<Result | Exclude<Proposal['problem'], ''>> {
  try {
    return await proposeGridAside(worker, input, seconds)
  } catch (error) {
    return error instanceof TookTooLong ? 'too-long' : 'failed'
  }
}
