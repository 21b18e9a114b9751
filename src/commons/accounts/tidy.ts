import { sql } from 'kysely'
import type { Job } from '#commons/manifest.ts'
import { idleDays } from './session.ts'

/** Every night: sessions nobody uses, links nobody needs, counts of tries, traces of guests older than two years. */
export const tidyUp: Job = {
  queue: 'accounts.tidy',
  cron: '40 3 * * *',
  run: ({ inHouse, now }) =>
    inHouse(async (tx) => {
      const ago = (days: number) => now().subtract({ hours: days * 24 })
      await sql`delete from accounts.session where expires_at < ${now()} or seen_at < ${ago(idleDays + 1)}`.execute(tx)
      await sql`delete from accounts.token
        where expires_at < ${ago(7)} or used_at < ${ago(7)} or (purpose = 'codes' and expires_at < ${now()})`.execute(
        tx,
      )
      await sql`delete from accounts.guest_presence where since < ${ago(730)}`.execute(tx)
      await sql`delete from foundation.rate_limit where window_start < ${ago(2)}`.execute(tx)
    }),
}
