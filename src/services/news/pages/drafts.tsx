import { page } from '#foundation/http/route.ts'
import { dateTime, relativeDay } from '#foundation/text/dates.ts'
import { EmptyState } from '#foundation/ui/feedback.tsx'
import { Article } from '#foundation/ui/layout.tsx'
import { ActionLink, LinkList } from '#foundation/ui/links.tsx'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { unpublishedArticles } from '../queries.ts'
import { texts } from '../texts.ts'

export const draftsPage = page(access, {
  address: addresses.drafts,
  action: 'article.write',
  load: async ({ tx, space }) => ({ articles: await unpublishedArticles(tx, space.id) }),
  head: (_data, { language }) => ({ title: texts(language).drafts, noIndex: true }),
  view({ articles }, { language, now }) {
    const t = texts(language)
    return (
      <Article title={t.drafts}>
        {articles.length === 0 ? (
          <EmptyState title={t.noDrafts}>
            <p>{t.noDraftsHint}</p>
          </EmptyState>
        ) : (
          <LinkList
            items={articles.map(({ slug, title, state, publishAt, updatedAt }) => ({
              to: addresses.edit({ article: slug }),
              title,
              note:
                state === 'scheduled' && publishAt
                  ? t.appears(dateTime(publishAt, language))
                  : `${t[state]}, ${relativeDay(updatedAt, now, language)}`,
            }))}
          />
        )}
        <ActionLink to={addresses.write()} look="button">
          {t.write}
        </ActionLink>
      </Article>
    )
  },
})
