import { pictureFields, pictureFrom, preparePictureFile, rescuePicture } from '#commons/pictures/form-fields.ts'
import { goTo } from '#foundation/http/problems.ts'
import { form } from '#foundation/http/route.ts'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { articleFields } from '../article-input.ts'
import { writePage } from '../pages/write.tsx'
import { addArticle } from '../save-article.ts'
import { notices } from '../texts.ts'

/** An editor begins an article: a draft, which only the editors see. */
export const writeArticle = form(access, {
  address: addresses.write,
  action: 'article.write',
  fields: { ...articleFields, ...pictureFields },
  prepare: preparePictureFile,
  rescue: rescuePicture,
  page: writePage,
  async run(work, input, _thing, _params, picture) {
    const { slug } = await addArticle(
      work,
      work.viewer.person as string,
      input,
      await pictureFrom(work, input, picture),
    )
    return goTo(addresses.edit({ article: slug }), notices.saved)
  },
})
