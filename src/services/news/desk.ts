import { isStaff } from '#commons/access/rules.ts'
import type { DeskPart } from '#commons/manifest.ts'
import { dateTime } from '#foundation/text/dates.ts'
import { addresses } from './addresses.ts'
import { unpublishedArticles } from './queries.ts'
import { texts } from './texts.ts'

/** Drafts wait for somebody to finish them. */
export const draftsOnDesk: DeskPart = {
  id: 'news.drafts',
  title: { de: 'Meldungen in Arbeit', en: 'Articles in progress' },
  may: ({ viewer }) => isStaff(viewer, 'editor'),
  async load({ tx, space, language }) {
    const articles = await unpublishedArticles(tx, space.id, 20)
    const t = texts(language)
    return articles.map(({ slug, title, state, publishAt, updatedAt }) => ({
      title,
      href: addresses.edit({ article: slug }),
      since: updatedAt,
      note: state === 'scheduled' && publishAt ? t.appears(dateTime(publishAt, language)) : t[state],
    }))
  },
}
