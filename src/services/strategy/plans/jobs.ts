import { sql } from 'kysely'
import type { Job } from '#commons/manifest.ts'
import { forgetPlans } from './sent-plans.ts'

/** Every night: what stood in tables that were read a month ago is forgotten. */
export const forgetPlansJob: Job = {
  queue: 'strategy.forget-plans',
  cron: '41 3 * * *',
  async run(tools) {
    const { rows } = await tools.inHouse((tx) => sql<{ id: string }>`select id from spaces.space`.execute(tx))
    for (const { id } of rows) await tools.inSpace(id, (tx) => forgetPlans(tx, id, tools.now()))
  },
}
