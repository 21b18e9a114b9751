import { sql } from 'kysely'
import type { Job } from '#commons/manifest.ts'
import { wishOfMessage } from '../wishes.ts'

/**
 * The net below the other jobs: messages whose job was taken a moment before they were committed, mails that are due
 * while no job speaks of them; and mails older than a month, which are forgotten.
 */
export const catchUp: Job = {
  queue: 'inbox.catch-up',
  cron: '*/5 * * * *',
  async run({ inHouse, now, send }) {
    await inHouse(async (tx) => {
      const { rows } = await sql<{ person: string }>`
        select distinct m.person_id as person from inbox.message m
        where m.mailed_at is null and m.read_at is null
          and m.created_at between ${now().subtract({ hours: 72 })} and ${now().subtract({ minutes: 10 })}
          and ${wishOfMessage} = 'at-once'`.execute(tx)
      for (const { person } of rows) await send(tx, 'inbox.notify', { person }, { once: person })
      await sql`delete from inbox.mail where created_at < ${now().subtract({ hours: 24 * 31 })}`.execute(tx)
      await send(tx, 'inbox.mail', {}, { once: 'mail' })
    })
  },
}
