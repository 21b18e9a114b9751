import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type pg from 'pg'
import { projectRoot } from '../config/project-root.ts'
import { ensureRoles } from './roles.ts'

interface Migration {
  /** '<floor>/<module>/<file>', e.g. 'services/news/001-articles.sql'. */
  readonly name: string
  readonly sql: string
  readonly checksum: string
}

/**
 * Brings the schema up to date: numbered SQL files, forward only, each in a transaction of its own. Several processes may start at
 * once; locks live in transactions only, because behind PgBouncer a session's lock would stay with somebody else's connection.
 * @param modules folders below `src/` in the order in which they may refer to each other, e.g. 'commons/accounts'
 * @returns names of the files that ran
 * @throws when the database was made by a newer program, a file was changed after it had run, or the login may not change the schema
 */
export async function migrate(pool: pg.Pool, modules: readonly string[]): Promise<string[]> {
  const known = migrationsOf(modules)
  const client = await pool.connect()
  try {
    const applied = await appliedTo(client)
    refuseForeign(known, applied)
    // Nothing is touched when nothing is missing: the program's login need not own the tables.
    if (!applied.size) await ensureRoles(client)
    const ran: string[] = []
    for (const migration of known) {
      if (!applied.has(migration.name) && (await apply(client, migration))) ran.push(migration.name)
    }
    return ran
  } finally {
    client.release()
  }
}

/** What of the schema has run and what has not, without changing anything. */
export async function schemaState(
  pool: pg.Pool,
  modules: readonly string[],
): Promise<{ waiting: string[]; newer: string[]; changed: string[] }> {
  const known = migrationsOf(modules)
  const { rows } = await pool.query<{ name: string; checksum: string }>(
    'select name, checksum from foundation.migration',
  )
  const applied = new Map(rows.map(({ name, checksum }) => [name, checksum]))
  const names = new Set(known.map(({ name }) => name))
  return {
    waiting: known.filter(({ name }) => !applied.has(name)).map(({ name }) => name),
    newer: [...applied.keys()].filter((name) => !names.has(name)),
    changed: known
      .filter(({ name, checksum }) => applied.has(name) && applied.get(name) !== checksum)
      .map(({ name }) => name),
  }
}

/** Name → checksum of the files that have run. */
async function appliedTo(client: pg.PoolClient): Promise<Map<string, string>> {
  const { rows: tables } = await client.query(
    `select from pg_class join pg_namespace on pg_namespace.oid = relnamespace where nspname = 'foundation' and relname = 'migration'`,
  )
  if (!tables.length) return new Map()
  const { rows } = await client.query<{ name: string; checksum: string }>(
    'select name, checksum from foundation.migration',
  )
  return new Map(rows.map((row) => [row.name, row.checksum]))
}

/** @returns false when another process was faster */
async function apply(client: pg.PoolClient, { name, sql, checksum }: Migration): Promise<boolean> {
  try {
    await client.query('begin; select pg_advisory_xact_lock(7238492)')
    await client.query(`
      create schema if not exists foundation;
      create table if not exists foundation.migration (name text primary key, checksum text not null, applied_at timestamptz not null)
    `)
    const { rowCount } = await client.query(
      'insert into foundation.migration values ($1, $2, now()) on conflict do nothing',
      [name, checksum],
    )
    if (rowCount) await client.query(sql)
    await client.query('commit')
    return rowCount === 1
  } catch (error) {
    await client.query('rollback')
    if ((error as { code?: string }).code === '42501')
      throw new Error(
        `The schema lacks ${name}, and this database login may not change it (${(error as Error).message}). Start once with the login that owns the tables; docs/operating.md says how.`,
        { cause: error },
      )
    throw new Error(`The schema file ${name} could not be applied: ${(error as Error).message}`, {
      cause: error,
    })
  }
}

function refuseForeign(known: readonly Migration[], applied: ReadonlyMap<string, string>): void {
  const names = new Set(known.map(({ name }) => name))
  const newer = [...applied.keys()].filter((name) => !names.has(name))
  if (newer.length) {
    throw new Error(
      `This database was used by a newer version of Allmende (it knows ${newer.join(', ')}). Start that version, or restore a backup made with this one.`,
    )
  }
  const changed = known.filter(({ name, checksum }) => applied.has(name) && applied.get(name) !== checksum)
  if (changed.length) {
    throw new Error(
      `Schema files were changed after they had run: ${changed.map(({ name }) => name).join(', ')}. Write a new file instead.`,
    )
  }
}

/** Schema files of the modules in the order in which they run, as paths below `src/`. */
export function schemaFiles(modules: readonly string[]): string[] {
  return modules.flatMap((module) => {
    const folder = join(projectRoot, 'src', module, 'schema')
    if (!existsSync(folder)) return []
    return readdirSync(folder)
      .filter((file) => file.endsWith('.sql'))
      .sort()
      .map((file) => `${module}/schema/${file}`)
  })
}

function migrationsOf(modules: readonly string[]): Migration[] {
  return schemaFiles(modules).map((path) => {
    const sql = readFileSync(join(projectRoot, 'src', path), 'utf8')
    return { name: path.replace('/schema/', '/'), sql, checksum: createHash('sha256').update(sql).digest('hex') }
  })
}
