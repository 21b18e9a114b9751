import { sql } from 'kysely'
import type pg from 'pg'
import type { Tx } from '#foundation/database/connection.ts'
import { inHouse, inSpace } from '#foundation/database/transactions.ts'
import { filePattern } from './format.ts'
import { quoted, type SpaceTable, spaceTables } from './space-tables.ts'

/** How many rows a space has, by table; only tables with rows. */
export async function countRows(pool: pg.Pool, space: string): Promise<ReadonlyMap<string, number>> {
  const tables = await inHouse(pool, spaceTables)
  const counts = await inSpace(pool, { space }, async (tx) => {
    const list: [string, number][] = []
    for (const { name } of tables) {
      const { rows } = await sql<{ rows: number }>`select count(*) as rows from ${quoted(name)}`.execute(tx)
      list.push([name, rows[0]?.rows ?? 0])
    }
    return list
  })
  return new Map(counts.filter(([, rows]) => rows > 0))
}

/** Global columns that name a space: 'accounts.presence.space_id', 'organisations.organisation.home_space_id', 'publication.published.origin_id' … */
export async function columnsNamingSpaces(tx: Tx): Promise<{ table: string; column: string }[]> {
  const { rows } = await sql<{ table: string; column: string }>`
    select n.nspname || '.' || c.relname as table, a.attname::text as column
    from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    where c.relkind in ('r', 'p') and n.nspname not in ('pg_catalog', 'information_schema', 'jobs') and a.atttypid = 'uuid'::regtype
      and (a.attname like '%space\\_id' or a.attname = 'origin_id') and has_table_privilege('allmende_house', c.oid, 'select')
      and not exists (select from pg_policy p where p.polrelid = c.oid and pg_get_expr(p.polqual, p.polrelid) like '%app.space%')
    order by 1, 2`.execute(tx)
  return rows
}

/** What still names a space, by table and column: nothing, when it has been removed. */
export async function tracesOf(pool: pg.Pool, space: string): Promise<ReadonlyMap<string, number>> {
  const found = new Map(await countRows(pool, space))
  await inHouse(pool, async (tx) => {
    for (const { table, column } of await columnsNamingSpaces(tx)) {
      const { rows } = await sql<{
        rows: number
      }>`select count(*) as rows from ${quoted(table)} where ${quoted(column)} = ${space}`.execute(tx)
      if (rows[0]?.rows) found.set(`${table}.${column}`, rows[0].rows)
    }
  })
  return found
}

/** Keys of files that rows of a space mention, wherever in the row. */
export async function filesOfSpace(pool: pg.Pool, space: string): Promise<ReadonlySet<string>> {
  const keys = new Set<string>()
  await inHouse(pool, async (tx) => {
    const { rows } = await sql<{ key: string }>`
      select found[1] as key from spaces.space s, regexp_matches(s.settings::text, ${filePattern.source}, 'g') as found where id = ${space}`.execute(
      tx,
    )
    for (const { key } of rows) keys.add(key)
  })
  const tables = await inHouse(pool, spaceTables)
  await inSpace(pool, { space }, async (tx) => {
    for (const table of tables) for (const key of await keysIn(tx, table)) keys.add(key)
  })
  return keys
}

async function keysIn(tx: Tx, { name }: SpaceTable): Promise<string[]> {
  const { rows } = await sql<{ key: string }>`
    select distinct found[1] as key from ${quoted(name)} t, regexp_matches(t::text, ${filePattern.source}, 'g') as found`.execute(
    tx,
  )
  return rows.map(({ key }) => key)
}

/** Keys of files that anything in the house mentions. */
export async function filesOfHouse(pool: pg.Pool): Promise<ReadonlySet<string>> {
  const spaces = await inHouse(pool, (tx) => tx.selectFrom('spaces.space').select('id').execute())
  const keys = new Set<string>()
  for (const { id } of spaces) for (const key of await filesOfSpace(pool, id)) keys.add(key)
  return keys
}
