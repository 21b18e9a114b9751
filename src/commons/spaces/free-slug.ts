import { sql } from 'kysely'
import type { Tx } from '#foundation/database/connection.ts'
import { slug } from '#foundation/text/names.ts'

/**
 * The last part of a new thing's address, made from its title and free in this space: 'herbstmarkt', or 'herbstmarkt-2' when
 * that is taken. Two at the same moment are kept apart by the table's unique key.
 * @param table with the columns space_id and slug, e.g. 'news.article'
 * @param reserved words that are pages of the service
 */
export async function freeSlug(
  at: { readonly tx: Tx; readonly space: { readonly id: string } },
  table: string,
  title: string,
  reserved: Iterable<string> = [],
): Promise<string> {
  const [free] = await freeSlugs(at, table, [title], reserved)
  return free as string
}

/** The same for many things at once, each its own. One statement. @returns in the order of the titles */
export async function freeSlugs(
  { tx, space }: { readonly tx: Tx; readonly space: { readonly id: string } },
  table: string,
  titles: readonly string[],
  reserved: Iterable<string> = [],
): Promise<string[]> {
  const wanted = titles.map((title) => slug(title))
  const { rows } = await sql<{ slug: string }>`
    select slug from ${sql.table(table)} where space_id = ${space.id}
      and (slug = any(${wanted}) or regexp_replace(slug, '-[0-9]+$', '') = any(${wanted}))`.execute(tx)
  const taken = new Set([...rows.map((row) => row.slug), ...reserved])
  return wanted.map((one) => {
    let free = one
    for (let number = 2; taken.has(free); number++) free = `${one}-${number}`
    taken.add(free)
    return free
  })
}
