import { sql } from 'kysely'
import type { Everything } from '#commons/manifest.ts'
import type { Tx } from '#foundation/database/connection.ts'
import type { PersonalColumn } from './personal-data.ts'

/** A declared column with its module, its place in the database, and what the catalogue says about its table. */
export interface Declared extends PersonalColumn {
  readonly module: string
  readonly table: string
  readonly column: string
}

/** All declarations of the house, in the order of the modules. */
export function declarations(everything: Everything): Declared[] {
  return everything.modules().flatMap(({ id, personal = {} }) =>
    Object.entries(personal).map(([key, column]) => {
      const at = key.lastIndexOf('.')
      return { ...column, module: id, table: key.slice(0, at), column: key.slice(at + 1) }
    }),
  )
}

interface ColumnShape {
  readonly type: string
  readonly nullable: boolean
}

/** What the database says about a table. */
export interface TableShape {
  /** Rows belong to a space, behind the wall. */
  readonly fenced: boolean
  /** Rows can be deleted from inside a space; otherwise only from the house (audit). */
  readonly deletable: boolean
  readonly columns: ReadonlyMap<string, ColumnShape>
}

/** The tables of all declarations, as they are. One statement. */
export async function tableShapes(tx: Tx): Promise<ReadonlyMap<string, TableShape>> {
  const { rows } = await sql<{
    table: string
    fenced: boolean
    deletable: boolean
    columns: Record<string, ColumnShape>
  }>`
    select n.nspname || '.' || c.relname as table,
      exists (select from pg_policy p where p.polrelid = c.oid and p.polname = 'own_space') as fenced,
      has_table_privilege('allmende_app', c.oid, 'delete') as deletable,
      (select json_object_agg(a.attname, json_build_object('type', t.typname, 'nullable', not a.attnotnull))
        from pg_attribute a join pg_type t on t.oid = a.atttypid where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped) as columns
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p') and n.nspname not in ('pg_catalog', 'information_schema', 'jobs', 'pg_toast')`.execute(
    tx,
  )
  return new Map(
    rows.map(({ table, columns, ...shape }) => [table, { ...shape, columns: new Map(Object.entries(columns)) }]),
  )
}

/** What a column identifies: as declared, otherwise by its type. */
export function identifies(declared: Declared, shape: TableShape): 'person' | 'mail' | 'mail-hash' {
  if (declared.identifies) return declared.identifies
  const type = shape.columns.get(declared.column)?.type
  return type === 'uuid' ? 'person' : type === 'bytea' ? 'mail-hash' : 'mail'
}
