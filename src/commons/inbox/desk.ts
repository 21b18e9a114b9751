import { sql } from 'kysely'
import type { DeskPart } from '#commons/manifest.ts'
import { addresses } from './addresses.ts'
import { texts } from './texts.ts'

/** Operators see when mails do not get out. */
export const stuckMails: DeskPart = {
  id: 'inbox.stuck',
  title: { de: texts('de').deskTitle, en: texts('en').deskTitle },
  may: ({ viewer }) => viewer.operator,
  async load({ tx, language }) {
    const { rows } = await sql<{ waiting: number; givenUp: number; since: Temporal.Instant | null }>`
      select waiting, given_up as "givenUp", since from inbox.stuck()`.execute(tx)
    const stuck = rows[0]
    if (!stuck?.since) return []
    const t = texts(language)
    return [
      {
        title: t.outbox,
        href: addresses.outbox({ nur: 'problem' }),
        since: stuck.since,
        note: t.deskStuck(stuck.waiting, stuck.givenUp),
        urgent: true,
      },
    ]
  },
}
