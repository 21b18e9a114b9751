import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type pg from 'pg'
import { projectRoot } from '../config/project-root.ts'

interface Migration {
  /** '<floor>/<module>/<file>', e.g. 'services/news/001-articles.sql'. */
  readonly name: string
  readonly sql: string
  readonly checksum: string
}

/**
 * Brings the schema up to date: numbered SQL files, forward only, each in a transaction of its own.
 * @param modules folders below `src/` in the order in which they may refer to each other, e.g. 'commons/accounts'
 * @returns names of the files that ran
 * @throws when the database was made by a newer program, or a file was changed after it had run
 */
export async function migrate(pool: pg.Pool, modules: readonly string[]): Promise<string[]> {
  const client = await pool.connect()
  try {
    await client.query(`
      create schema if not exists foundation;
      create table if not exists foundation.migration (name text primary key, checksum text not null, applied_at timestamptz not null)
    `)
    await client.query(`select pg_advisory_lock(7238492)`)
    const known = migrationsOf(modules)
    const { rows } = await client.query<{ name: string; checksum: string }>(
      'select name, checksum from foundation.migration',
    )
    const applied = new Map(rows.map((row) => [row.name, row.checksum]))
    refuseForeign(known, applied)
    const ran: string[] = []
    for (const migration of known) {
      if (applied.has(migration.name)) continue
      await apply(client, migration)
      ran.push(migration.name)
    }
    return ran
  } finally {
    await client.query('select pg_advisory_unlock(7238492)').catch(() => {})
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

async function apply(client: pg.PoolClient, migration: Migration): Promise<void> {
  try {
    await client.query('begin')
    await client.query(migration.sql)
    await client.query('insert into foundation.migration values ($1, $2, now())', [migration.name, migration.checksum])
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw new Error(`The schema file ${migration.name} could not be applied: ${(error as Error).message}`, {
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

function migrationsOf(modules: readonly string[]): Migration[] {
  return modules.flatMap((module) => {
    const folder = join(projectRoot, 'src', module, 'schema')
    if (!existsSync(folder)) return []
    return readdirSync(folder)
      .filter((file) => file.endsWith('.sql'))
      .sort()
      .map((file) => {
        const sql = readFileSync(join(folder, file), 'utf8')
        return { name: `${module}/${file}`, sql, checksum: createHash('sha256').update(sql).digest('hex') }
      })
  })
}
