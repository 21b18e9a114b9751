import { sql } from 'kysely'
import { pictureOf, publishedPicture } from '#commons/pictures/queries.ts'
import type { Source } from '#commons/publication/source.ts'
import { allWordings } from '#commons/translations/wordings.ts'
import { plainText } from '#foundation/text/plain-text.ts'
import { addresses } from './addresses.ts'
import { type Article, kind } from './queries.ts'
import { texts } from './texts.ts'

/** Published articles, for search, feeds and the network's pages. */
export const articleSource: Source = {
  kind,
  name: {
    one: { de: texts('de').kindOne, en: texts('en').kindOne },
    many: { de: texts('de').kindMany, en: texts('en').kindMany },
  },
  async read(tx, ids) {
    const { rows } = await sql<Article>`
      select id, slug, title, lead, body, field_id as field, municipality, publish_at as "publishAt", picture_id as "pictureId", updated_at as "updatedAt", version
      from news.article where state = 'published' and not hidden and (${ids}::uuid[] is null or id = any(${ids}))`.execute(
      tx,
    )
    const wordings = await allWordings(tx, kind, ids)
    const pictures = await pictureOf(
      tx,
      rows.map(({ pictureId }) => pictureId),
    )
    return rows.map((row) => ({
      id: row.id,
      address: addresses.article({ article: row.slug }),
      title: row.title,
      lead: row.lead,
      body: plainText(row.body),
      words: Object.fromEntries(
        Object.entries(wordings.get(row.id) ?? {}).map(([language, words]) => [
          language,
          { title: words?.title ?? row.title, lead: words?.lead ?? row.lead, body: plainText(words?.body ?? '') },
        ]),
      ),
      field: row.field,
      municipality: row.municipality,
      picture: publishedPicture(pictures.get(row.pictureId ?? '')),
      publishedAt: row.publishAt,
      updatedAt: row.updatedAt,
      version: row.version,
    }))
  },
}
