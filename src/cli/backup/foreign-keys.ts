import type pg from 'pg'

interface ForeignKey {
  name: string
  child: string
  parent: string
  columns: string[]
  targets: string[]
}

/**
 * Looks for rows that point to nothing: what a damaged database would show first.
 * @returns by name of the foreign key; null when the login role does not see all rows (the wall stands for it as well)
 */
export async function brokenForeignKeys(pool: pg.Pool): Promise<ReadonlyMap<string, number> | null> {
  const { rows: roles } = await pool.query<{ all: boolean }>(
    `select rolsuper or rolbypassrls as "all" from pg_roles where rolname = current_user`,
  )
  if (!roles[0]?.all) return null
  const { rows: keys } = await pool.query<ForeignKey>(`
    select k.conname as name, k.conrelid::regclass::text as child, k.confrelid::regclass::text as parent,
      array(select quote_ident(a.attname) from unnest(k.conkey) with ordinality as part (number, position)
        join pg_attribute a on a.attrelid = k.conrelid and a.attnum = part.number order by position) as columns,
      array(select quote_ident(a.attname) from unnest(k.confkey) with ordinality as part (number, position)
        join pg_attribute a on a.attrelid = k.confrelid and a.attnum = part.number order by position) as targets
    from pg_constraint k join pg_namespace n on n.oid = k.connamespace where k.contype = 'f' and n.nspname <> 'jobs'`)
  const broken = new Map<string, number>()
  for (const { name, child, parent, columns, targets } of keys) {
    const set = columns.map((column) => `c.${column} is not null`).join(' and ')
    const same = columns.map((column, index) => `p.${targets[index]} = c.${column}`).join(' and ')
    const { rows } = await pool.query<{ rows: number }>(
      `select count(*)::int as rows from ${child} c where ${set} and not exists (select from ${parent} p where ${same})`,
    )
    if (rows[0]?.rows) broken.set(`${child} ${name}`, rows[0].rows)
  }
  return broken
}
