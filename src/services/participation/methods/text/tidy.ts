import { sql } from 'kysely'
import type { Job } from '#commons/manifest.ts'

/** Every night: contributions of guests who never confirmed their address go. */
export const tidyRemarks: Job = {
  queue: 'participation.tidy-remarks',
  cron: '55 3 * * *',
  async run({ inHouse, inSpace, now }) {
    const { rows } = await inHouse((tx) => sql<{ id: string }>`select id from spaces.space`.execute(tx))
    for (const { id } of rows) {
      await inSpace(id, (tx) =>
        sql`delete from participation.remark where space_id = ${id} and state = 'waiting'
          and created_at < ${now().subtract({ hours: 24 * 7 })}`.execute(tx),
      )
    }
  },
}
