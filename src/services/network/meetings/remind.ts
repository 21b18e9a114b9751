import { sql } from 'kysely'
import type { Job } from '#commons/manifest.ts'
import { homeZone } from '#foundation/text/dates.ts'
import type { Language } from '#foundation/text/language.ts'
import { networkSpace } from '../directory/keep-directory.ts'
import { profileAddresses } from '../profiles/addresses.ts'
import { tellSpeakers } from '../speakers.ts'
import { meetingAddresses } from './addresses.ts'
import { staffTexts } from './texts/staff.ts'

export const remindTopic = 'network.remind'

/** So many days before a meeting everybody is asked what they bring, and whether their profiles are still true. */
const daysBefore = 14
/** What was checked within so many days is true enough. */
const freshDays = 60

/** Before each networking meeting: service profiles are brought up to date, highlights and questions written. Each is asked for once. */
export const remindJob: Job = {
  queue: 'network.remind',
  cron: '0 7 * * *',
  async run(tools) {
    const network = await networkSpace(tools)
    if (!network) return
    const today = tools.now().toZonedDateTimeISO(homeZone).toPlainDate()
    const due = await tools.inSpace(network.id, async (tx) => {
      const { rows } = await sql<{ actor: string; slug: string; profile: string | null }>`
        with soon as (
          select m.id, m.slug from network.meeting m join gatherings.gathering g on g.space_id = m.space_id and g.owner_kind = 'network.meeting' and g.owner_id = m.id
          where m.space_id = ${network.id} and m.form = 'meeting' and m.state = 'published' and not m.hidden and g.state = 'planned'
            and (g.starts_at at time zone ${homeZone})::date between ${today}::date + 1 and ${today}::date + ${sql.lit(daysBefore)}
        ), reporting as (
          select distinct s.slug as meeting, p.actor_id as actor, s.id from soon s join network.item i on i.space_id = ${network.id} and i.meeting_id = s.id
            join network.item_part p on p.space_id = i.space_id and p.item_id = i.id and p.part = 'reports' and p.actor_id is not null
        ), asked as (
          insert into network.reminder (space_id, meeting_id, actor_id, reminded_on)
          select ${network.id}, r.id, r.actor, ${today} from reporting r
          where not exists (select from network.preparation q where q.space_id = ${network.id} and q.meeting_id = r.id and q.actor_id = r.actor)
          on conflict do nothing returning meeting_id, actor_id
        ), stale as (
          update network.profile r set reminded_on = ${today}
          where r.space_id = ${network.id} and exists (select from soon) and r.status <> 'ended' and not r.hidden
            and r.checked_on < ${today}::date - ${sql.lit(freshDays)} and (r.reminded_on is null or r.reminded_on < ${today}::date - ${sql.lit(daysBefore)})
          returning r.id, r.slug, r.actor_id
        )
        select r.actor, r.meeting as slug, null::uuid as profile from reporting r join asked a on a.meeting_id = r.id and a.actor_id = r.actor
        union all select s.actor_id, s.slug, s.id from stale s`.execute(tx)
      return rows
    })
    const actors = await tools.inSpace(network.id, async (tx) => {
      const { rows } = await sql<{
        id: string
        slug: string
      }>`select id, slug from network.actor where space_id = ${network.id}`.execute(tx)
      return new Map(rows.map(({ id, slug }) => [id, slug]))
    })
    for (const { actor, slug, profile } of due) {
      const address = profile
        ? profileAddresses.profile({ steckbrief: slug })
        : meetingAddresses.prepare({ treff: slug, wer: actors.get(actor) ?? '' })
      await tellSpeakers(tools, network, [actor], { topic: remindTopic, address, words: wordsFor(profile !== null) })
    }
  },
}

const wordsFor = (profile: boolean) => (language: Language) => {
  const t = staffTexts(language)
  return profile
    ? { subject: t.profileSubject, body: t.profileBody }
    : { subject: t.prepareSubject, body: t.prepareBody }
}
