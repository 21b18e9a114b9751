import { pictureFields, pictureFrom, preparePictureFile, rescuePicture } from '#commons/pictures/form-fields.ts'
import { found, goTo, refuse } from '#foundation/http/problems.ts'
import { form } from '#foundation/http/route.ts'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { articleFields, versionField } from '../article-input.ts'
import { editPage } from '../pages/edit.tsx'
import { articleBySlug } from '../queries.ts'
import { changeArticle } from '../save-article.ts'
import { tellChanged } from '../tell-changed.ts'
import { notices } from '../texts.ts'

/** An editor changes an article; what is public changes with it. */
export const editArticle = form(access, {
  address: addresses.edit,
  action: 'article.write',
  fields: { ...articleFields, ...pictureFields, ...versionField },
  prepare: preparePictureFile,
  rescue: rescuePicture,
  page: editPage,
  load: async ({ tx, space }, params) => found(await articleBySlug(tx, space.id, params.article)),
  async run(work, input, article, _params, picture) {
    const kept = await changeArticle(work, article.id, input.version, input, await pictureFrom(work, input, picture))
    if (!kept) refuse(notices.conflict)
    if (article.state === 'published') await tellChanged(work, article, input.title)
    return goTo(
      addresses.edit({ article: article.slug }),
      article.state === 'published' ? notices.changed : notices.saved,
    )
  },
})
