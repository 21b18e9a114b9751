import { picturesFor } from '#commons/pictures/choose.ts'
import { page } from '#foundation/http/route.ts'
import { Form } from '#foundation/ui/form.tsx'
import { Article } from '#foundation/ui/layout.tsx'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { texts } from '../texts.ts'
import { ArticleInputs } from './article-form.tsx'

export const writePage = page(access, {
  address: addresses.write,
  action: 'article.write',
  load: async (work) => ({ pictures: await picturesFor(work) }),
  head: (_data, { language }) => ({ title: texts(language).write, noIndex: true }),
  view({ pictures }, { language }) {
    const t = texts(language)
    return (
      <Article title={t.write}>
        <Form path={addresses.write.path} files submit={t.save} cancel={addresses.list()}>
          <ArticleInputs pictures={pictures} />
        </Form>
      </Article>
    )
  },
})
