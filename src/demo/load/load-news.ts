import { homeZone } from '#foundation/text/dates.ts'
import { addArticle, publishArticle } from '../../services/news/demo.ts'
import { news } from '../news.ts'
import type { DemoNews, Where } from '../types.ts'
import { fieldOf, type Loading, makingMany } from './loading.ts'

/** News of the demo, written and published on their days, oldest first. */
export async function loadNews(loading: Loading, authors: ReadonlyMap<Where, string>): Promise<void> {
  const dated = news.map((article) => ({ article, at: momentOf(article, loading.now) }))
  dated.sort((a, b) => Temporal.Instant.compare(a.at, b.at))
  for (const [where, ofSpace] of Map.groupBy(dated, ({ article }) => article.where)) {
    await makingMany(loading, where, async (makeAt) => {
      await Promise.all(
        ofSpace.map(async ({ article, at }) => {
          const work = makeAt(at)
          const picture = loading.pictures.get(article.slug) ?? null
          const { id } = await addArticle(work, authors.get(where) as string, inputOf(article, loading.now), picture)
          await publishArticle(work, id)
        }),
      )
    })
  }
}

/** At nine in the morning of the day; the order within a day is that of the list. */
function momentOf({ day }: DemoNews, now: Temporal.Instant): Temporal.Instant {
  const today = now.toZonedDateTimeISO(homeZone).toPlainDate()
  const date = 'on' in day ? Temporal.PlainDate.from(day.on) : today.subtract({ days: day.daysAgo })
  const nine = date.toZonedDateTime({ timeZone: homeZone, plainTime: '09:00' }).toInstant()
  return Temporal.Instant.compare(nine, now) > 0 ? now : nine
}

function inputOf(article: DemoNews, now: Temporal.Instant) {
  const today = now.toZonedDateTimeISO(homeZone).toPlainDate()
  return {
    title: article.title.de,
    lead: article.lead.de,
    body: article.body.de,
    field: fieldOf(article.field),
    municipality: article.municipality ?? null,
    source:
      article.sources?.map(({ title, address }) => [title, address].filter(Boolean).join(', ')).join('; ') ?? null,
    pinnedUntil: article.pinned ? today.add({ days: 60 }) : null,
    titleEn: article.title.en ?? null,
    leadEn: article.lead.en ?? null,
    bodyEn: article.body.en ?? null,
    titleLeicht: article.title.leicht ?? null,
    leadLeicht: article.lead.leicht ?? null,
    bodyLeicht: article.body.leicht ?? null,
  }
}
