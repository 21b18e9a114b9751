import { found, goTo } from '#foundation/http/problems.ts'
import { form } from '#foundation/http/route.ts'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { editPage } from '../pages/edit.tsx'
import { articleBySlug } from '../queries.ts'
import { withdrawArticle as takeBack } from '../save-article.ts'
import { notices } from '../texts.ts'

/** An editor takes an article back. */
export const withdrawArticle = form(access, {
  address: addresses.withdraw,
  action: 'article.publish',
  fields: {},
  page: editPage,
  load: async ({ tx, space }, params) => found(await articleBySlug(tx, space.id, params.article)),
  async run(work, _input, article) {
    await takeBack(work, article.id)
    return goTo(addresses.edit({ article: article.slug }), notices.withdrawn)
  },
})
