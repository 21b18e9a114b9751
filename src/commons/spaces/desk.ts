import { sql } from 'kysely'
import { isStaff } from '#commons/access/rules.ts'
import type { DeskPart } from '#commons/manifest.ts'
import { date } from '#foundation/text/dates.ts'
import { shorten } from '#foundation/text/plain-text.ts'
import { addresses } from './addresses.ts'
import { dueOn } from './pages/barriers.tsx'
import { pageTexts } from './texts/pages.ts'

/** Barriers somebody reported and nobody has answered yet. */
export const barriersOnDesk: DeskPart = {
  id: 'spaces.barriers',
  title: { de: 'Gemeldete Barrieren', en: 'Reported barriers' },
  may: ({ viewer }) => isStaff(viewer, 'moderator'),
  async load({ tx, space, now, language }) {
    const { rows } = await sql<{ id: string; what: string; reportedAt: Temporal.Instant }>`
      select id, what, reported_at as "reportedAt" from spaces.barrier_report
      where space_id = ${space.id} and state = 'open' order by reported_at, id limit 20`.execute(tx)
    return rows.map(({ id, what, reportedAt }) => ({
      title: shorten(what, 80),
      href: addresses.barrier({ report: id }),
      since: reportedAt,
      note: pageTexts(language).barrierDue(date(dueOn(reportedAt), language)),
      urgent: Temporal.Instant.compare(dueOn(reportedAt).subtract({ hours: 24 * 7 }), now) < 0,
    }))
  },
}
