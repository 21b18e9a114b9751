import { type RawBuilder, sql } from 'kysely'
import { worded, wordingsOf } from '#commons/translations/wordings.ts'
import type { Tx } from '#foundation/database/connection.ts'
import type { Language } from '#foundation/text/language.ts'
import type { Field } from '#foundation/ui/field.ts'

export const kind = 'news.article'

export interface ArticleTeaser {
  readonly id: string
  readonly slug: string
  readonly title: string
  readonly lead: string
  readonly field: Field | null
  readonly publishAt: Temporal.Instant
  readonly pinned: boolean
  readonly pictureId: string | null
}

export interface Article extends ArticleTeaser {
  readonly body: string
  readonly municipality: string | null
  readonly source: string | null
  readonly state: 'draft' | 'scheduled' | 'published' | 'withdrawn'
  readonly pinnedUntil: Temporal.PlainDate | null
  readonly authorId: string
  readonly hidden: boolean
  readonly version: number
  readonly updatedAt: Temporal.Instant
  /** The text is in the language that was asked for. */
  readonly translated: boolean
}

/** Where a list goes on: the last entry seen. */
export interface Cursor {
  readonly at: Temporal.Instant
  readonly id: string
}

/** Published news, newest first, pinned ones before them on the first page. One statement (two in another language than German). */
export async function newestArticles(
  tx: Tx,
  space: string,
  options: { language: Language; today: Temporal.PlainDate; before?: Cursor; limit: number; field?: Field },
): Promise<ArticleTeaser[]> {
  const { before, field, today, limit } = options
  const listed = (more: RawBuilder<unknown>) => sql`
    (select id, slug, title, lead, field_id as field, publish_at as "publishAt", coalesce(pinned_until >= ${today}, false) as pinned, picture_id as "pictureId"
    from news.article
    where space_id = ${space} and state = 'published' and not hidden and (${field ?? null}::text is null or field_id = ${field ?? null}) and ${more}
    order by publish_at desc, id desc limit ${sql.lit(limit)})`
  // Two short lists instead of one sorted by "is pinned": each follows an index, however many articles there are.
  const pinned = listed(sql`pinned_until >= ${today}`)
  const others = listed(
    sql`coalesce(pinned_until < ${today}, true) ${before ? sql`and (publish_at, id) < (${before.at}, ${before.id})` : sql``}`,
  )
  const { rows } = await sql<ArticleTeaser>`
    select * from (${before ? others : sql`${pinned} union all ${others}`}) listed order by pinned desc, "publishAt" desc, id desc limit ${sql.lit(limit)}`.execute(
    tx,
  )
  const wordings = await wordingsOf(
    tx,
    kind,
    rows.map(({ id }) => id),
    options.language,
  )
  return rows.map((row) => worded(row, wordings.get(row.id)))
}

/** One article by its address, whatever its state; the page decides who may see it. */
export async function articleBySlug(
  tx: Tx,
  space: string,
  slug: string,
  language: Language = 'de',
): Promise<Article | undefined> {
  const { rows } = await sql<Article>`
    select id, slug, title, lead, body, field_id as field, municipality, source, state, publish_at as "publishAt", false as pinned,
      pinned_until as "pinnedUntil", author_id as "authorId", picture_id as "pictureId", hidden, version, updated_at as "updatedAt"
    from news.article where space_id = ${space} and slug = ${slug}`.execute(tx)
  const article = rows[0]
  if (!article) return undefined
  const wordings = await wordingsOf(tx, kind, [article.id], language)
  return { ...worded(article, wordings.get(article.id)), translated: wordings.has(article.id) }
}

/** Drafts and scheduled articles, the last touched first: for the editors. */
export async function unpublishedArticles(
  tx: Tx,
  space: string,
  limit = 100,
): Promise<Pick<Article, 'slug' | 'title' | 'state' | 'publishAt' | 'updatedAt'>[]> {
  const { rows } = await sql<Pick<Article, 'slug' | 'title' | 'state' | 'publishAt' | 'updatedAt'>>`
    select slug, title, state, publish_at as "publishAt", updated_at as "updatedAt" from news.article
    where space_id = ${space} and state in ('draft', 'scheduled') order by updated_at desc limit ${sql.lit(limit)}`.execute(
    tx,
  )
  return rows
}
