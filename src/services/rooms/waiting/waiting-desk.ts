import { sql } from 'kysely'
import { isStaff } from '#commons/access/rules.ts'
import type { DeskPart, Task } from '#commons/manifest.ts'
import { dateRange } from '#foundation/text/dates.ts'
import { addresses } from '../addresses.ts'
import { settledBy } from '../rights.ts'
import { waitingProviderTexts } from '../texts/waiting-provider.ts'

/** Only what nobody else does: offers to people without a mail address, who have to be called. No names: those stand on the page that is logged. */
export const waitingOnDesk: DeskPart = {
  id: 'rooms.waiting',
  title: { de: waitingProviderTexts('de').deskTitle, en: waitingProviderTexts('en').deskTitle },
  may: ({ viewer }) => isStaff(viewer, 'editor') || viewer.memberships.length > 0,
  async load({ tx, space, viewer, now, language }) {
    const own = settledBy(viewer)
    const { rows } = await sql<{
      id: string
      title: string
      start: Temporal.Instant
      end: Temporal.Instant
      since: Temporal.Instant
    }>`
      select w.id, r.title, w.offer_from as start, w.offer_to as "end", w.offered_at as since
      from rooms.waiting w join rooms.resource r on r.space_id = w.space_id and r.id = w.resource_id
      where w.space_id = ${space.id} and w.state = 'offered' and w.person_id is null and w.mail is null and w.offered_until > ${now}
        and (${own}::uuid[] is null or r.organisation_id = any(${own}))
      order by w.offered_until limit 20`.execute(tx)
    return rows.map(({ id, title, start, end, since }) => ({
      title,
      href: addresses.waitingRequest({ waiting: id }),
      since,
      note: dateRange({ start, end }, language),
      urgent: true,
    }))
  },
}

export const waitingTask: Task = {
  label: { de: waitingProviderTexts('de').title, en: waitingProviderTexts('en').title },
  address: addresses.waitingList(),
  may: ({ viewer }) => isStaff(viewer, 'editor') || viewer.memberships.length > 0,
  tool: 'work',
}
