import { sql } from 'kysely'
import { tell } from '#commons/inbox/tell.ts'
import type { Job } from '#commons/manifest.ts'
import { homeZone } from '#foundation/text/dates.ts'
import { isLanguage } from '#foundation/text/language.ts'
import { jobWork, networkSpace } from '../directory/keep-directory.ts'
import { noteAddresses } from './addresses.ts'
import { texts } from './texts.ts'

export const noteTopic = 'network.note'

/** Hosts are reminded on the day, and then every other day, so often at most. */
const mostReminders = 5

/** Sessions that are over and have no note: their hosts are reminded until it is there. */
export const remindOfNotes: Job = {
  queue: 'network.notes',
  cron: '30 18 * * *',
  async run(tools) {
    const network = await networkSpace(tools)
    if (!network) return
    const now = tools.now()
    const today = now.toZonedDateTimeISO(homeZone).toPlainDate()
    await tools.inSpace(network.id, async (tx) => {
      const { rows } = await sql<{ session: string; treff: string; person: string; language: string }>`
        with due as (
          update network.session s set note_reminders = s.note_reminders + 1, note_reminded_on = ${today}
          from network.placement p join network.slot l on l.space_id = p.space_id and l.id = p.slot_id
          where s.space_id = ${network.id} and p.space_id = s.space_id and p.session_id = s.id and s.state = 'parked' and not s.hidden and l.ends_at <= ${now}
            and s.note_reminders < ${sql.lit(mostReminders)} and (s.note_reminded_on is null or s.note_reminded_on <= ${today}::date - 2)
            and not exists (select from network.note_line n where n.space_id = s.space_id and n.session_id = s.id)
          returning s.id, s.meeting_id)
        select d.id as session, m.slug as treff, h.person_id as person, a.language from due d
          join network.meeting m on m.space_id = ${network.id} and m.id = d.meeting_id
          join network.session_host h on h.space_id = m.space_id and h.session_id = d.id
          join accounts.person a on a.id = h.person_id and a.deleted_at is null`.execute(tx)
      const work = jobWork(tools, tx, network)
      for (const { session, treff, person, language } of rows) {
        const t = texts(isLanguage(language) ? language : 'de')
        const address = noteAddresses.note({ treff, runde: session })
        await tell(work, person, { topic: noteTopic, subject: t.remindSubject, body: t.remindBody, address })
      }
    })
  },
}
