import { openDatabase } from '#foundation/database/open.ts'

/**
 * Looks through every text of every row of every table, those of the job queue included.
 * @param folder data folder of a program that has stopped
 * @returns per table the rows in which one of the words stands, as JSON
 */
export async function traces(folder: string, words: readonly string[]): Promise<{ table: string; row: string }[]> {
  const { pool, close } = await openDatabase({ folder })
  try {
    const { rows: tables } = await pool.query<{ name: string }>(`
      select quote_ident(n.nspname) || '.' || quote_ident(c.relname) as name
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind = 'r' and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast')`)
    const found: { table: string; row: string }[] = []
    for (const { name } of tables) {
      const { rows } = await pool.query<{ row: string }>(
        `select row from (select to_jsonb(t)::text as row from ${name} t) as every
        where exists (select from unnest($1::text[]) word where position(lower(word) in lower(row)) > 0)`,
        [words],
      )
      found.push(...rows.map(({ row }) => ({ table: name, row })))
    }
    return found
  } finally {
    await close()
  }
}
