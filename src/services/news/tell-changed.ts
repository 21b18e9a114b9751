import { tellFollowers } from '#commons/responses/followers.ts'
import type { Work } from '#foundation/http/route.ts'
import { addresses } from './addresses.ts'
import { type Article, kind } from './queries.ts'
import { texts } from './texts.ts'

export const changedTopic = 'news.changed'

/** Tells those who follow an article that its words have changed. */
export async function tellChanged(
  work: Pick<Work, 'space' | 'later'>,
  article: Pick<Article, 'id' | 'slug'>,
  title: string,
): Promise<void> {
  const words = (language: 'de' | 'en' | 'leicht') => ({
    subject: texts(language).changedSubject(title),
    body: texts(language).changedBody(title, work.space.name),
  })
  const told = { de: words('de'), en: words('en'), leicht: words('leicht') }
  const address = addresses.article({ article: article.slug })
  await tellFollowers(work, { kind, id: article.id }, changedTopic, address, told)
}
