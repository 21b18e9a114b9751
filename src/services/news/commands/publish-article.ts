import { optionalDay, optionalTimeOfDay } from '#foundation/http/fields.ts'
import { found, goTo, refuse } from '#foundation/http/problems.ts'
import { form } from '#foundation/http/route.ts'
import { localToInstant } from '#foundation/text/dates.ts'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { editPage } from '../pages/edit.tsx'
import { articleBySlug } from '../queries.ts'
import { publishArticle as makePublic } from '../save-article.ts'
import { notices } from '../texts.ts'

/** An editor publishes: now, or at a day and time to come. */
export const publishArticle = form(access, {
  address: addresses.publish,
  action: 'article.publish',
  fields: { day: optionalDay(), time: optionalTimeOfDay() },
  page: editPage,
  load: async ({ tx, space }, params) => found(await articleBySlug(tx, space.id, params.article)),
  async run(work, { day, time }, article) {
    const at = day ? momentOf(day, time, work.now) : work.now
    await makePublic(work, article.id, at)
    return goTo(addresses.edit({ article: article.slug }), day ? notices.scheduled : notices.published)
  },
})

function momentOf(day: Temporal.PlainDate, time: Temporal.PlainTime | null, now: Temporal.Instant): Temporal.Instant {
  if (!time) return refuse(notices.timeMissing, 'time')
  const local = localToInstant(day, time)
  if (!local.ok) return refuse(notices.noSuchTime, 'time')
  if (Temporal.Instant.compare(local.value, now) < 0) return refuse(notices.pastTime, 'day')
  return local.value
}
