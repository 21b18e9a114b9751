import { sql } from 'kysely'
import type { Job } from '#commons/manifest.ts'
import { homeZone } from '#foundation/text/dates.ts'

/** Every night: codes of the desk that nobody used, and confirmations whose time is over. */
export const tidyResidents: Job = {
  queue: 'residents.tidy',
  cron: '20 3 * * *',
  async run(tools) {
    const now = tools.now()
    const today = now.toZonedDateTimeISO(homeZone).toPlainDate()
    const spaces = await tools.inHouse((tx) =>
      sql<{ id: string }>`select id from spaces.space where kind = 'district'`.execute(tx),
    )
    for (const { id } of spaces.rows)
      await tools.inSpace(id, async (tx) => {
        await sql`delete from residents.code where space_id = ${id} and way = 'desk' and expires_at < ${now}`.execute(
          tx,
        )
        await sql`delete from residents.resident where space_id = ${id} and expires_on < ${today}`.execute(tx)
      })
  },
}
