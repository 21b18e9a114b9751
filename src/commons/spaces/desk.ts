import { sql } from 'kysely'
import { isStaff } from '#commons/access/rules.ts'
import type { DeskPart } from '#commons/manifest.ts'
import { date } from '#foundation/text/dates.ts'
import { shorten } from '#foundation/text/plain-text.ts'
import { addresses } from './addresses.ts'
import { dueOn } from './pages/barriers.tsx'
import { networkTexts } from './texts/network.ts'
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

/** Host names districts ask for; nobody comes by them before the programme office has approved them. */
export const hostsOnDesk: DeskPart = {
  id: 'spaces.hosts',
  title: { de: 'Beantragte Adressen', en: 'Addresses asked for' },
  may: ({ viewer }) => viewer.network.includes('programme-office'),
  async load({ tx, space, language }) {
    if (space.kind !== 'network') return []
    const { rows } = await sql<{ slug: string; name: string; host: string; askedAt: string }>`
      select s.slug, s.name, r.host, r."askedAt" from spaces.space s, jsonb_to_recordset(s.host_requests) as r(host text, "askedAt" text, reason text)
      where s.kind = 'district' and r.reason is null order by r."askedAt", r.host limit 20`.execute(tx)
    return rows.map(({ slug, name, host, askedAt }) => ({
      title: networkTexts(language).hostFor(host, name),
      href: addresses.district({ district: slug }),
      since: Temporal.Instant.from(askedAt),
    }))
  },
}
