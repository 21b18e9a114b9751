import { notePresence } from '#commons/privacy/presence.ts'
import { publish } from '#commons/publication/publish.ts'
import { freeSlug } from '#commons/spaces/free-slug.ts'
import { saveWordings, wordingsIn } from '#commons/translations/wordings.ts'
import type { Work } from '#foundation/http/route.ts'
import type { ArticleInput } from './article-input.ts'
import { kind } from './queries.ts'
import { articleSource } from './source.ts'

/** What writing needs of a request; the demo brings the same. */
export type Writing = Pick<Work, 'tx' | 'space' | 'now' | 'newId' | 'later'>

/** A new draft. @returns its id and the last part of its address, free in this space */
export async function addArticle(
  work: Writing,
  author: string,
  input: ArticleInput,
  picture: string | null = null,
): Promise<{ id: string; slug: string }> {
  const id = work.newId()
  const free = await freeSlug(work, 'news.article', input.title, ['schreiben', 'entwuerfe'])
  await work.tx
    .insertInto('news.article')
    .values({
      space_id: work.space.id,
      id,
      slug: free,
      author_id: author,
      state: 'draft',
      publish_at: null,
      ...columnsOf(input),
      picture_id: picture,
      created_at: work.now,
      updated_at: work.now,
    })
    .execute()
  await saveWordings(work, { kind, id }, wordingsIn(input))
  await notePresence(work, author, 'news')
  return { id, slug: free }
}

/** Changes an article. @returns false when somebody else was faster: `version` is no longer the one that was read */
export async function changeArticle(
  work: Writing,
  id: string,
  version: number,
  input: ArticleInput,
  picture: string | null = null,
): Promise<boolean> {
  const { numUpdatedRows } = await work.tx
    .updateTable('news.article')
    .set({ ...columnsOf(input), picture_id: picture, updated_at: work.now, version: version + 1 })
    .where('space_id', '=', work.space.id)
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) return false
  await saveWordings(work, { kind, id }, wordingsIn(input))
  await publish(work, articleSource, [id])
  return true
}

/** Makes an article public now, or at a time to come. */
export async function publishArticle(work: Writing, id: string, at: Temporal.Instant = work.now): Promise<void> {
  const due = Temporal.Instant.compare(at, work.now) <= 0
  await work.tx
    .updateTable('news.article')
    .set({ state: due ? 'published' : 'scheduled', publish_at: at, updated_at: work.now })
    .where('space_id', '=', work.space.id)
    .where('id', '=', id)
    .execute()
  await publish(work, articleSource, [id])
  if (!due) await work.later('news.appear', { space: work.space.id }, { at })
}

/** Takes an article out of sight; it stays with the editors. */
export async function withdrawArticle(work: Writing, id: string): Promise<void> {
  await work.tx
    .updateTable('news.article')
    .set({ state: 'withdrawn', updated_at: work.now })
    .where('space_id', '=', work.space.id)
    .where('id', '=', id)
    .execute()
  await publish(work, articleSource, [id])
}

function columnsOf(input: ArticleInput) {
  return {
    title: input.title,
    lead: input.lead ?? '',
    body: input.body ?? '',
    field_id: input.field,
    municipality: input.municipality,
    source: input.source,
    pinned_until: input.pinnedUntil,
  }
}
