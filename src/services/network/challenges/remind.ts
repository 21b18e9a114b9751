import { sql } from 'kysely'
import { programmeOffice } from '#commons/access/rules.ts'
import { tell } from '#commons/inbox/tell.ts'
import type { DeskPart, Job } from '#commons/manifest.ts'
import { date, homeZone } from '#foundation/text/dates.ts'
import { isLanguage } from '#foundation/text/language.ts'
import { jobWork, networkSpace } from '../directory/keep-directory.ts'
import { tellSpeakers } from '../speakers.ts'
import { challengeAddresses } from './addresses.ts'
import { texts } from './texts.ts'

export const reportTopic = 'network.report-back'

/** Three months after a question whoever asked is reminded, once, to tell what came of it. */
export const reportBackJob: Job = {
  queue: 'network.report-back',
  cron: '30 7 * * *',
  async run(tools) {
    const network = await networkSpace(tools)
    if (!network) return
    const today = tools.now().toZonedDateTimeISO(homeZone).toPlainDate()
    const bodies = await tools.inSpace(network.id, async (tx) => {
      const { rows } = await sql<{
        slug: string
        actor: string | null
        person: string | null
        language: string | null
      }>`
        update network.challenge c set reminded_on = ${today}
        from network.challenge o left join accounts.person p on p.id = o.asked_by and p.deleted_at is null
        where c.space_id = ${network.id} and o.space_id = c.space_id and o.id = c.id and not c.hidden
          and c.reported_at is null and c.reminded_on is null and c.report_on <= ${today}
        returning c.slug, c.actor_id as actor, p.id as person, p.language`.execute(tx)
      const work = jobWork(tools, tx, network)
      for (const { slug, person, language } of rows)
        if (person) {
          const t = texts(isLanguage(language ?? '') ? (language as 'de') : 'de')
          const message = { topic: reportTopic, subject: t.remindSubject, body: t.remindBody }
          await tell(work, person, { ...message, address: challengeAddresses.report({ herausforderung: slug }) })
        }
      return rows.filter(({ person, actor }) => !person && actor)
    })
    // Whoever asked is gone: the body is asked.
    for (const { slug, actor } of bodies)
      await tellSpeakers(tools, network, [actor as string], {
        topic: reportTopic,
        address: challengeAddresses.report({ herausforderung: slug }),
        words: (language) => ({ subject: texts(language).remindSubject, body: texts(language).remindBody }),
      })
  },
}

/** Challenges of which nobody has told what came of them, two weeks after the reminder: the programme office asks. */
export const overdueOnDesk: DeskPart = {
  id: 'network.challenges',
  title: { de: 'Herausforderungen ohne Rückmeldung', en: 'Challenges nobody has reported back on' },
  may: ({ viewer }) => programmeOffice.allows(viewer, undefined as never, {}),
  async load({ tx, space, now, language }) {
    const before = now.toZonedDateTimeISO(homeZone).toPlainDate().subtract({ days: 14 })
    const { rows } = await sql<{ slug: string; title: string; on: Temporal.PlainDate }>`
      select slug, title, report_on as on from network.challenge
      where space_id = ${space.id} and not hidden and reported_at is null and report_on < ${before} and audience <> 'own'
      order by report_on, id limit 20`.execute(tx)
    return rows.map(({ slug, title, on }) => ({
      title,
      href: challengeAddresses.challenge({ herausforderung: slug }),
      note: texts(language).dueSince(date(on, language)),
    }))
  },
}
