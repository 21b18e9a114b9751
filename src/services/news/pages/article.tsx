import { isStaff } from '#commons/access/rules.ts'
import { districtOf, municipalitiesOf } from '#commons/areas/areas.ts'
import { frontTexts } from '#commons/front/front-texts.ts'
import { LinkedThings } from '#commons/links/linked-things.tsx'
import { linksOf } from '#commons/links/links-of.ts'
import { ReportLink } from '#commons/moderation/report-link.tsx'
import { pictureAddress } from '#commons/pictures/addresses.ts'
import { ArticlePicture } from '#commons/pictures/parts.tsx'
import { pictureOf } from '#commons/pictures/queries.ts'
import { newsArticleLd } from '#commons/publication/formats/schema-org.ts'
import { marksOfThing } from '#commons/responses/marks.ts'
import { Marks } from '#commons/responses/marks-view.tsx'
import { may } from '#foundation/http/access.ts'
import { found, missing } from '#foundation/http/problems.ts'
import { page } from '#foundation/http/route.ts'
import { hrefFor } from '#foundation/http/visit.ts'
import { date } from '#foundation/text/dates.ts'
import { markdownToHtml } from '#foundation/text/markdown.ts'
import { shorten } from '#foundation/text/plain-text.ts'
import { Prose } from '#foundation/ui/drawing.tsx'
import { Notice } from '#foundation/ui/feedback.tsx'
import { Article, Row } from '#foundation/ui/layout.tsx'
import { ActionLink } from '#foundation/ui/links.tsx'
import { FieldTag } from '#foundation/ui/tags.tsx'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { articleBySlug, kind } from '../queries.ts'
import { texts } from '../texts.ts'

export const articlePage = page(access, {
  address: addresses.article,
  action: 'article.read',
  sameForVisitors: true,
  async load(work, params) {
    const { tx, space, language, viewer } = work
    const article = found(await articleBySlug(tx, space.id, params.article, language))
    const isPublic = article.state === 'published' && !article.hidden
    if (!isPublic && !isStaff(viewer, 'editor')) missing()
    const picture = (await pictureOf(tx, [article.pictureId])).get(article.pictureId ?? '')
    const links = await linksOf(work, kind, article.id)
    const marks = await marksOfThing(work, kind, article.id)
    return { article, isPublic, picture, links, marks }
  },
  head({ article, isPublic, picture }, visit) {
    const { language, origin } = visit
    const url = origin + hrefFor(visit, addresses.article({ article: article.slug }))
    return {
      title: article.title,
      description: shorten(article.lead, 200),
      noIndex: !isPublic,
      image: picture && hrefFor(visit, pictureAddress(picture.key), { language: 'de' }),
      trail: [{ href: hrefFor(visit, addresses.list()), label: texts(language).title }],
      linkedData:
        isPublic && article.publishAt
          ? [
              newsArticleLd({
                uid: article.id,
                kind: 'news',
                url,
                title: article.title,
                summary: article.lead,
                language,
                publishedAt: article.publishAt,
                updatedAt: article.updatedAt,
                version: article.version,
              }),
            ]
          : [],
    }
  },
  view({ article, isPublic, picture, links, marks }, visit) {
    const { language, space } = visit
    const t = texts(language)
    const place = article.municipality && municipalityName(space.settings.districtKey, article.municipality)
    return (
      <Article
        title={article.title}
        lead={article.lead}
        kicker={
          <Row>
            {article.publishAt && (
              <time datetime={article.publishAt.toString()}>{date(article.publishAt, language)}</time>
            )}
            {place && <span>{place}</span>}
            {article.field && <FieldTag field={article.field}>{frontTexts(language)[article.field]}</FieldTag>}
          </Row>
        }
      >
        {!isPublic && (
          <Notice kind="warning">
            <p>{t.notPublic}</p>
          </Notice>
        )}
        {language !== 'de' && !article.translated && (
          <Notice>
            <p>{t.variantShown}</p>
          </Notice>
        )}
        {picture && <ArticlePicture of={picture} />}
        <Prose
          of={markdownToHtml(article.body, { language })}
          lang={language !== 'de' && !article.translated ? 'de' : undefined}
        />
        {article.source && (
          <p class="small">
            {t.source}: {article.source}
          </p>
        )}
        {isPublic && <Marks of={marks} />}
        {isPublic && <LinkedThings of={links} title={article.title} />}
        {isPublic && <ReportLink kind={kind} id={article.id} />}
        {may(visit, access, 'article.write') && (
          <ActionLink to={addresses.edit({ article: article.slug })} look="second" icon="edit">
            {t.edit}
          </ActionLink>
        )}
      </Article>
    )
  },
})

function municipalityName(district: string | undefined, key: string): string | undefined {
  return district && districtOf(district)
    ? municipalitiesOf(district).find((area) => area.key === key)?.name
    : undefined
}
