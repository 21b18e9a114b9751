import { sql } from 'kysely'
import type { Arriving, Job } from '#commons/manifest.ts'
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

/**
 * The district comes from another house, whose secret is in the hashes of its codes: none of them works here. Its letters are stopped, so
 * that administrators see it in their list, instead of people who type codes in vain.
 */
export async function stopForeignCodes({ tx, space, now }: Arriving): Promise<void> {
  await sql`update residents.letter_run set stopped_at = ${now} where space_id = ${space.id} and stopped_at is null and expires_at > ${now}`.execute(
    tx,
  )
  await sql`delete from residents.code where space_id = ${space.id} and run_id is null and not used`.execute(tx)
}
