import { picturesFor } from '#commons/pictures/choose.ts'
import { allWordings } from '#commons/translations/wordings.ts'
import { found } from '#foundation/http/problems.ts'
import { page } from '#foundation/http/route.ts'
import { dateTime } from '#foundation/text/dates.ts'
import { Form, HiddenInput } from '#foundation/ui/form.tsx'
import { DateInput, TimeInput } from '#foundation/ui/inputs.tsx'
import { Article, Columns, Row, Section, Stack } from '#foundation/ui/layout.tsx'
import { ActionLink, Button } from '#foundation/ui/links.tsx'
import { StatusTag } from '#foundation/ui/tags.tsx'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { type Article as ArticleRow, articleBySlug, kind } from '../queries.ts'
import { texts } from '../texts.ts'
import { ArticleInputs } from './article-form.tsx'

export const editPage = page(access, {
  address: addresses.edit,
  action: 'article.write',
  async load(work, params) {
    const { tx, space } = work
    const article = found(await articleBySlug(tx, space.id, params.article))
    const wordings = (await allWordings(tx, kind, [article.id])).get(article.id)
    return { article, wordings, pictures: await picturesFor(work, article.pictureId) }
  },
  head: (_data, { language }) => ({ title: texts(language).edit, noIndex: true }),
  view({ article, wordings, pictures }, { language }) {
    const t = texts(language)
    const at = { article: article.slug }
    return (
      <Article title={t.edit} kicker={<State article={article} />}>
        <Columns>
          <Form path={addresses.edit.path} action={addresses.edit(at)} files submit={t.save} cancel={addresses.list()}>
            <HiddenInput name="version" value={article.version} />
            <ArticleInputs article={article} wordings={wordings} pictures={pictures} />
          </Form>
          <Stack>
            <ActionLink to={addresses.article(at)} look="plain">
              {t.see}
            </ActionLink>
            {article.state === 'published' ? <Withdraw slug={article.slug} /> : <Publish slug={article.slug} />}
          </Stack>
        </Columns>
      </Article>
    )
    function Publish({ slug }: { slug: string }) {
      return (
        <Section id="veroeffentlichen" title={t.publishTitle}>
          <Form path={addresses.publish.path} action={addresses.publish({ article: slug })} prefix="p-">
            <p>{t.publishHint}</p>
            <Row>
              <DateInput name="day" label={t.publishDay} optional />
              <TimeInput name="time" label={t.publishTime} optional />
            </Row>
            <Button look="second">{t.publishTitle}</Button>
          </Form>
        </Section>
      )
    }
    function Withdraw({ slug }: { slug: string }) {
      return (
        <Section id="zurueckziehen" title={t.withdraw}>
          <Form path={addresses.withdraw.path} action={addresses.withdraw({ article: slug })} prefix="w-">
            <p>{t.withdrawHint}</p>
            <Button look="danger">{t.withdraw}</Button>
          </Form>
        </Section>
      )
    }
    function State({ article }: { article: ArticleRow }) {
      const tone = { draft: 'info', scheduled: 'warning', published: 'success', withdrawn: 'danger' } as const
      return (
        <Row>
          <StatusTag tone={tone[article.state]}>{t[article.state]}</StatusTag>
          {article.state === 'scheduled' && article.publishAt && (
            <span>{t.appears(dateTime(article.publishAt, language))}</span>
          )}
        </Row>
      )
    }
  },
})
