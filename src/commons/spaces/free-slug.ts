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
  { tx, space }: { readonly tx: Tx; readonly space: { readonly id: string } },
  table: string,
  title: string,
  reserved: Iterable<string> = [],
): Promise<string> {
  const wanted = slug(title)
  const { rows } = await sql<{ slug: string }>`
    select slug from ${sql.table(table)} where space_id = ${space.id} and (slug = ${wanted} or slug ~ ${`^${wanted}-[0-9]+$`})`.execute(
    tx,
  )
  const taken = new Set([...rows.map((row) => row.slug), ...reserved])
  if (!taken.has(wanted)) return wanted
  let number = 2
  while (taken.has(`${wanted}-${number}`)) number++
  return `${wanted}-${number}`
}
