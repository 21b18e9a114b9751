import { sql } from 'kysely'
import type { Job } from '#commons/manifest.ts'
import { recount } from './tally.ts'

/** Every night: the kept numbers against the raw rows. A wrong one is put right and makes the job fail loudly once. */
export const recountJob: Job = {
  queue: 'responses.recount',
  cron: '40 3 * * *',
  async run({ inHouse, inSpace, now }) {
    const { rows } = await inHouse((tx) => sql<{ id: string }>`select id from spaces.space`.execute(tx))
    let wrong = 0
    for (const { id } of rows) {
      wrong += await inSpace(id, async (tx) => {
        // Comments of guests who never confirmed their address.
        await sql`delete from responses.comment where space_id = ${id} and state = 'waiting' and created_at < ${now().subtract({ hours: 24 * 7 })}`.execute(
          tx,
        )
        return recount(tx, id)
      })
    }
    if (wrong) throw new Error(`${wrong} numbers of responses differed from the raw rows and were put right`)
  },
}
