import { frontPart } from '#commons/manifest.ts'
import { pictureOf } from '#commons/pictures/queries.ts'
import { date, homeZone } from '#foundation/text/dates.ts'
import { Section } from '#foundation/ui/layout.tsx'
import { NewsList } from '#foundation/ui/news.tsx'
import { addresses } from './addresses.ts'
import { listPicture } from './list-picture.tsx'
import { newestArticles } from './queries.ts'
import { texts } from './texts.ts'

/** The newest articles on the front page; nothing at all while there are none. */
export const newsOnFront = frontPart({
  id: 'news',
  position: 10,
  async load({ tx, space, language, now }) {
    const today = now.toZonedDateTimeISO(homeZone).toPlainDate()
    const articles = await newestArticles(tx, space.id, { language, today, limit: 4 })
    return {
      articles,
      pictures: await pictureOf(
        tx,
        articles.map(({ pictureId }) => pictureId),
      ),
    }
  },
  view({ articles, pictures }, { language }) {
    const t = texts(language)
    if (articles.length === 0) return null
    return (
      <Section id="aktuelles" title={t.title} ruled more={{ to: addresses.list(), label: t.all }}>
        <NewsList
          items={articles.map((article, index) => ({
            to: addresses.article({ article: article.slug }),
            title: article.title,
            teaser: article.lead,
            picture: listPicture(pictures, article, index === 0),
            meta: date(article.publishAt, language),
          }))}
        />
      </Section>
    )
  },
})
