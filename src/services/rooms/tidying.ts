import { sql } from 'kysely'
import type { Job } from '#commons/manifest.ts'
import { forgetConditions } from './conditions/versions.ts'
import { forgetPayers, keepPayers } from './deposits/save-deposit.ts'
import { forgetLostAddresses } from './feeds/feed-address.ts'
import { forgetWaitings } from './waiting/waiting-tidying.ts'

/** So long after the end of a booking a guest can still be asked about something left behind. */
const guestDays = 30

/**
 * Every night: who booked without an account, or was booked for on the telephone, is forgotten a month after. The record of
 * processing activities says so; accounts are forgotten after a year by the declarations.
 */
export const tidyJob: Job = {
  queue: 'rooms.tidy',
  cron: '27 3 * * *',
  async run(tools) {
    const { rows } = await tools.inHouse((tx) => sql<{ id: string }>`select id from spaces.space`.execute(tx))
    const limit = tools.now().subtract({ hours: guestDays * 24 })
    for (const { id } of rows) {
      await tools.inSpace(id, async (tx) => {
        await keepPayers({ tx, space: { id } }, { endedBefore: limit })
        await sql`
          update rooms.booking set name = '', mail = null, phone = null, link_key = null, words = '', reason = null
          where space_id = ${id} and person_id is null and ends_at < ${limit}
            and (mail is not null or phone is not null or link_key is not null or (kind in ('normal', 'behalf') and (name <> '' or words <> '')))`.execute(
          tx,
        )
        await forgetPayers({ tx, space: { id }, now: tools.now() })
        await forgetConditions(tx, id)
        await forgetLostAddresses(tx, id)
        await forgetWaitings(tx, id, tools.now())
        await sql`update rooms.series set link_key = null where space_id = ${id} and link_key is not null and last_day < ${limit}`.execute(
          tx,
        )
      })
    }
  },
}
