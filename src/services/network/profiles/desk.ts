import { sql } from 'kysely'
import { programmeOffice } from '#commons/access/rules.ts'
import type { DeskPart } from '#commons/manifest.ts'
import { date } from '#foundation/text/dates.ts'
import { profileAddresses } from './addresses.ts'
import { staleAfterDays } from './profile.ts'
import { today } from './save.ts'
import { texts } from './texts.ts'

/** Profiles nobody has looked at for half a year: the programme office asks. */
export const profilesOnDesk: DeskPart = {
  id: 'network.profiles',
  title: { de: 'Steckbriefe, die lange niemand geprüft hat', en: 'Profiles nobody has checked for long' },
  may: ({ viewer }) => programmeOffice.allows(viewer, undefined as never, {}),
  async load(work) {
    const before = today(work).subtract({ days: staleAfterDays })
    const { rows } = await sql<{ slug: string; name: string; actor: string; checkedOn: Temporal.PlainDate }>`
      select r.slug, r.name, a.name as actor, r.checked_on as "checkedOn" from network.profile r
        join network.actor a on a.space_id = r.space_id and a.id = r.actor_id
      where r.space_id = ${work.space.id} and not r.hidden and r.status <> 'ended' and r.checked_on < ${before}
      order by r.checked_on, r.id limit 20`.execute(work.tx)
    return rows.map((row) => ({
      title: `${row.name}: ${row.actor}`,
      href: profileAddresses.profile({ steckbrief: row.slug }),
      note: texts(work.language).checkedOn(date(row.checkedOn, work.language)),
    }))
  },
}
