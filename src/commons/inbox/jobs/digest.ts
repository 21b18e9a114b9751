import { sql } from 'kysely'
import type { Everything, Job } from '#commons/manifest.ts'
import { homeZone } from '#foundation/text/dates.ts'
import type { Wish } from '../wishes.ts'
import { wishOfMessage } from '../wishes.ts'
import { addressee, mailWhatWaits } from './notify.ts'

/** Every morning at seven what is wished daily, on Mondays what is wished weekly. */
export function digestJob(everything: Everything): Job {
  return {
    queue: 'inbox.digest',
    cron: '0 7 * * *',
    async run(tools) {
      const monday = tools.now().toZonedDateTimeISO(homeZone).dayOfWeek === 1
      for (const wish of ['daily', ...(monday ? (['weekly'] as const) : [])] as Wish[]) {
        const { rows } = await tools.inHouse((tx) =>
          sql<{ person: string }>`
            select distinct m.person_id as person from inbox.message m
            where m.mailed_at is null and m.read_at is null and m.created_at > ${tools.now().subtract({ hours: 24 * 8 })}
              and ${wishOfMessage} = ${wish}`.execute(tx),
        )
        // One transaction per person: a thousand digests must not hold the only connection of the embedded database.
        for (const { person } of rows) {
          await tools.inHouse(async (tx) => {
            const to = await addressee(tx, person)
            if (to) await mailWhatWaits(tx, tools, everything, to, wish)
          })
        }
      }
    },
  }
}
