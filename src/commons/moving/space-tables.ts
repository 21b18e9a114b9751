import { sql } from 'kysely'
import type { Tx } from '#foundation/database/connection.ts'

/** A table whose rows belong to spaces, as the database's catalogue describes it. */
export interface SpaceTable {
  /** 'news.article' */
  readonly name: string
  /** Columns that are written; computed ones are left out. */
  readonly columns: readonly string[]
  /** Columns of the primary key, in its order. */
  readonly key: readonly string[]
  /** Other tables of spaces that must be filled before. */
  readonly after: readonly string[]
  /** Rows point to rows of the same table. */
  readonly selfReferring: boolean
  /** Rows may be deleted from inside a space (the audit log's may not). */
  readonly deletable: boolean
}

/**
 * All tables behind the wall between spaces, parents before children. Found in the catalogue by `space_id` and the wall, so that a
 * new module's tables move with a district without anybody thinking of it. What `publication` holds is left out: it is made again
 * from its sources.
 */
export async function spaceTables(tx: Tx): Promise<readonly SpaceTable[]> {
  const { rows } = await sql<SpaceTable & { after: (string | null)[] }>`
    with walled as (
      select c.oid, n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'p') and n.nspname <> 'publication'
        and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'space_id' and not a.attisdropped)
        and exists (select from pg_policy p where p.polrelid = c.oid and pg_get_expr(p.polqual, p.polrelid) like '%app.space%')
    )
    select w.name,
      array(select a.attname::text from pg_attribute a where a.attrelid = w.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '' order by a.attnum) as columns,
      array(select a.attname::text from pg_constraint k cross join unnest(k.conkey) with ordinality as part (number, position)
        join pg_attribute a on a.attrelid = w.oid and a.attnum = part.number where k.conrelid = w.oid and k.contype = 'p' order by part.position) as key,
      array(select distinct other.name from pg_constraint k join walled other on other.oid = k.confrelid
        where k.conrelid = w.oid and k.contype = 'f' and other.oid <> w.oid) as after,
      exists (select from pg_constraint k where k.conrelid = w.oid and k.confrelid = w.oid) as "selfReferring",
      has_table_privilege('allmende_app', w.oid, 'delete') as deletable
    from walled w order by w.name collate "C"`.execute(tx)
  return inOrder(rows)
}

/** Parents first. Tables that need each other cannot be ordered: their schema must be changed. */
export function inOrder(tables: readonly SpaceTable[]): readonly SpaceTable[] {
  const placed = new Map<string, SpaceTable>()
  let waiting = [...tables]
  while (waiting.length) {
    const ready = waiting.filter(({ after }) => after.every((name) => placed.has(name)))
    if (!ready.length) throw new Error(`These tables need each other: ${waiting.map(({ name }) => name).join(', ')}`)
    for (const table of ready) placed.set(table.name, table)
    waiting = waiting.filter(({ name }) => !placed.has(name))
  }
  return [...placed.values()]
}

/** Quotes a name of the catalogue for SQL: 'news.article' → "news"."article". */
export const quoted = (name: string) =>
  sql.raw(
    name
      .split('.')
      .map((part) => `"${part.replaceAll('"', '""')}"`)
      .join('.'),
  )

/** Several column names for SQL. */
export const quotedList = (names: readonly string[]) => sql.join(names.map((name) => quoted(name)))
