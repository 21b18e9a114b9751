import { sql } from 'kysely'
import type { Job, Module } from '#commons/manifest.ts'
import { watchedHours } from './same-words.ts'

/** Every night: what was said more than a day ago is forgotten. */
const forgetWords: Job = {
  queue: 'fair.tidy',
  cron: '10 3 * * *',
  async run({ inHouse, inSpace, now }) {
    const { rows } = await inHouse((tx) => sql<{ id: string }>`select id from spaces.space`.execute(tx))
    for (const { id } of rows)
      await inSpace(id, (tx) =>
        sql`delete from fair.said where space_id = ${id} and said_at <= ${now().subtract({ hours: watchedHours })}`.execute(
          tx,
        ),
      )
  },
}

/** Newcomers cannot flood and post no links; the same words and machines are found without asking anybody else. */
export const fairModule: Module = { id: 'fair', folder: 'commons/fair', access: [], routes: [], jobs: [forgetWords] }
