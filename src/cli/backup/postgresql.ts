import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { stopWith } from '#foundation/text/spoken-error.ts'
import { backupTexts as texts } from '../texts.ts'

const debian = '/usr/lib/postgresql'

/** PostgreSQL's own tool: the newest that is installed, because it must not be older than the server. */
function toolFor(name: 'pg_dump' | 'pg_restore'): string {
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : []
  const found = versions.map((version) => join(debian, version, 'bin', name)).find((file) => existsSync(file))
  if (found) return found
  return spawnSync(name, ['--version']).status === 0 ? name : stopWith(texts.noTool(name))
}

/** The password goes by the environment: arguments can be read by everybody on the machine. */
function run(tool: 'pg_dump' | 'pg_restore', url: string, args: string[]): void {
  const address = new URL(url)
  const password = decodeURIComponent(address.password)
  address.password = ''
  const { status, stderr } = spawnSync(toolFor(tool), [`--dbname=${address.href}`, ...args], {
    encoding: 'utf8',
    env: { ...process.env, ...(password ? { PGPASSWORD: password } : {}) },
  })
  if (status === 0) return
  if (/row-level security/.test(stderr)) stopWith(texts.wallInTheWay(decodeURIComponent(address.username)))
  stopWith(texts.toolFailed(tool, stderr.trim().split('\n').slice(-5).join('\n')))
}

/** A dump in PostgreSQL's custom format. */
export function dumpServer(url: string, target: string): void {
  run('pg_dump', url, ['--format=custom', '--no-owner', `--file=${target}`])
}

/** Fills an empty database from a dump. @throws {SpokenError} when there is something in it */
export async function restoreServer(url: string, dump: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const { rows } = await client.query(
      `select from pg_namespace where nspname in ('foundation', 'accounts', 'spaces', 'jobs')`,
    )
    if (rows.length) stopWith(texts.databaseNotEmpty)
    // Roles belong to the server, not to the dump; the grants in the dump name them.
    for (const role of ['allmende_app', 'allmende_house']) {
      await client.query(
        `do $$ begin create role ${role} nologin; exception when duplicate_object or unique_violation then null; end $$`,
      )
      await client.query(`grant ${role} to current_user`).catch(() => undefined)
    }
  } finally {
    await client.end()
  }
  run('pg_restore', url, ['--no-owner', '--exit-on-error', '--single-transaction', dump])
}
