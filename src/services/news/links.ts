import { sql } from 'kysely'
import type { FreeText, LinkKind, Pictured, Reportable } from '#commons/manifest.ts'
import { publish } from '#commons/publication/publish.ts'
import { addresses } from './addresses.ts'
import { kind } from './queries.ts'
import { articleSource } from './source.ts'

const name = { de: 'Meldung', en: 'Article' }

/** Articles as ends of links: only what is public. */
export const articleLink: LinkKind = {
  kind,
  name,
  async describe(tx, ids) {
    const { rows } = await sql<{ id: string; title: string; slug: string }>`
      select id, title, slug from news.article where id = any(${ids}) and state = 'published' and not hidden`.execute(
      tx,
    )
    return rows.map(({ id, title, slug }) => ({ id, title, address: addresses.article({ article: slug }) }))
  },
}

/** Articles can be reported; hidden ones vanish everywhere until shown again. */
export const articleReport: Reportable = {
  kind,
  name,
  async describe(tx, id) {
    const { rows } = await sql<{
      title: string
      slug: string
      author: string
    }>`select title, slug, author_id as author from news.article where id = ${id}`.execute(tx)
    const row = rows[0]
    return (
      row && {
        title: row.title,
        address: addresses.article({ article: row.slug }),
        author: row.author,
        organisation: null,
      }
    )
  },
  async hide(work, id, hidden) {
    await work.tx
      .updateTable('news.article')
      .set({ hidden })
      .where('space_id', '=', work.space.id)
      .where('id', '=', id)
      .execute()
    await publish(work, articleSource, [id])
  },
}

/** Articles that show a picture. */
export const articlesWithPicture: Pictured = {
  kind,
  async things(tx, picture) {
    const { rows } = await sql<{ id: string }>`select id from news.article where picture_id = ${picture}`.execute(tx)
    return rows.map(({ id }) => id)
  },
}

/** Where people are named in articles. */
export const articleText: FreeText = {
  table: 'news.article',
  name,
  key: ['id'],
  columns: ['title', 'lead', 'body', 'source'],
  version: 'version',
  thing: { kind, id: 'id' },
  address: { of: ['slug'], make: ({ slug = '' }) => addresses.edit({ article: slug }) },
}
