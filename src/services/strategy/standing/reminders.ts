import { sql } from 'kysely'
import { tell } from '#commons/inbox/tell.ts'
import type { DeskPart, Job } from '#commons/manifest.ts'
import { homeZone } from '#foundation/text/dates.ts'
import { isLanguage } from '#foundation/text/language.ts'
import { today } from '../measures/save-measure.ts'
import { standingAddresses } from './addresses.ts'
import { inCare, takeReminders } from './queries.ts'
import { careTexts } from './texts.ts'

export const remindTopic = 'strategy.remind'

/**
 * On working days in the morning: whoever keeps measures whose last word grows old hears of all of them in one message, and of nothing
 * more for a month. The address leads to the first; the desk has all.
 */
export const remindJob: Job = {
  queue: 'strategy.remind',
  cron: '10 8 * * 1-5',
  async run(tools) {
    const spaces = await tools.inHouse((tx) =>
      sql<{ id: string; slug: string; name: string }>`
        select id, slug, name from spaces.space where 'strategy' = any(services) and state = 'open' order by id`.execute(
        tx,
      ),
    )
    const day = tools.now().toZonedDateTimeISO(homeZone).toPlainDate()
    for (const { id, slug, name } of spaces.rows)
      await tools.inSpace(id, async (tx) => {
        const due = await takeReminders(tx, id, day)
        const languages = await sql<{ id: string; language: string }>`
          select id, language from accounts.person where id = any(${due.map(({ owner }) => owner)}::uuid[])`.execute(tx)
        for (const [owner, measures] of Map.groupBy(due, (one) => one.owner)) {
          const language = languages.rows.find((one) => one.id === owner)?.language ?? 'de'
          const t = careTexts(isLanguage(language) ? language : 'de')
          const list = measures.map(({ title }) => `– ${title}`).join('\n')
          await tell(
            {
              tx,
              newId: tools.newId,
              now: tools.now(),
              space: { id, slug, prefix: slug && `/${slug}` },
              later: (queue, data, options) => tools.send(tx, queue, data, options),
            },
            owner,
            {
              topic: remindTopic,
              subject: t.remindSubject(measures.length),
              body: t.remindBody(list, name),
              address: standingAddresses.standing({ measure: measures[0]?.slug ?? '' }),
            },
          )
        }
      })
  },
}

/** Whoever keeps measures sees on the desk which of them need a word. */
export const mineOnDesk: DeskPart = {
  id: 'strategy.mine',
  title: { de: careTexts('de').mine, en: careTexts('en').mine },
  may: ({ viewer }) => viewer.person !== null,
  async load(work) {
    const t = careTexts(work.language)
    const mine = await inCare(work.tx, work.space.id, today(work), work.viewer.person)
    return mine.map(({ slug, title, due, overdue }) => ({
      title,
      href: standingAddresses.standing({ measure: slug }),
      note: due ? t.mineDue : (overdue ?? undefined),
      urgent: due,
    }))
  },
}
