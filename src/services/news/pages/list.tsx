import { z } from 'zod'
import { pictureOf } from '#commons/pictures/queries.ts'
import { feedsFor } from '#commons/publication/feeds-for.ts'
import { page } from '#foundation/http/route.ts'
import { date, homeZone } from '#foundation/text/dates.ts'
import { EmptyState } from '#foundation/ui/feedback.tsx'
import { Article } from '#foundation/ui/layout.tsx'
import { Pagination } from '#foundation/ui/navigation.tsx'
import { NewsList } from '#foundation/ui/news.tsx'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { listPicture } from '../list-picture.tsx'
import { kind, newestArticles } from '../queries.ts'
import { texts } from '../texts.ts'

const perPage = 20

const query = z.object({
  vor: z
    .string()
    .regex(/^[\dTZ:.-]+~[0-9a-f-]{36}$/)
    .optional(),
})

export const listPage = page(access, {
  address: addresses.list,
  action: 'article.read',
  sameForVisitors: true,
  query,
  async load({ tx, space, now, language }, _params, { vor }) {
    const [at, id] = vor?.split('~') ?? []
    const before = at && id ? { at: Temporal.Instant.from(at), id } : undefined
    const today = now.toZonedDateTimeISO(homeZone).toPlainDate()
    const articles = await newestArticles(tx, space.id, { language, today, before, limit: perPage + 1 })
    const pictures = await pictureOf(
      tx,
      articles.map(({ pictureId }) => pictureId),
    )
    return { articles: articles.slice(0, perPage), more: articles.length > perPage, first: !before, pictures }
  },
  head: (_data, visit) => ({
    title: texts(visit.language).title,
    description: texts(visit.language).lead,
    feeds: feedsFor(visit, { kind }, texts(visit.language).title),
  }),
  view({ articles, more, first, pictures }, { language }) {
    const t = texts(language)
    const last = articles.at(-1)
    return (
      <Article title={t.title} lead={t.lead}>
        {articles.length === 0 ? (
          <EmptyState title={t.none}>
            <p>{t.noneHint}</p>
          </EmptyState>
        ) : (
          <NewsList
            level={2}
            withLead={first}
            items={articles.map((article, index) => ({
              to: addresses.article({ article: article.slug }),
              title: article.title,
              teaser: article.lead,
              picture: listPicture(pictures, article, first && index === 0),
              meta: date(article.publishAt, language),
            }))}
          />
        )}
        <Pagination
          earlier={more && last ? addresses.list({ vor: `${last.publishAt}~${last.id}` }) : undefined}
          later={first ? undefined : addresses.list()}
          earlierLabel={t.earlier}
          laterLabel={t.newest}
        />
      </Article>
    )
  },
})
