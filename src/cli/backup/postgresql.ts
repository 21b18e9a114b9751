import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { ensureRoles } from '#foundation/database/roles.ts'
import { stopWith } from '#foundation/text/spoken-error.ts'
import { backupTexts as texts } from '../texts.ts'
import { type Right, rightsIn } from './rights.ts'

const debian = '/usr/lib/postgresql'

/** PostgreSQL's own tool: the newest that is installed, because it must not be older than the server. */
function toolFor(name: 'pg_dump' | 'pg_restore'): string {
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : []
  const found = versions.map((version) => join(debian, version, 'bin', name)).find((file) => existsSync(file))
  if (found) return found
  return spawnSync(name, ['--version']).status === 0 ? name : stopWith(texts.noTool(name))
}

/** The password goes by the environment: arguments can be read by everybody on the machine. @returns what the tool printed */
function run(tool: 'pg_dump' | 'pg_restore', url: string | null, args: string[]): string {
  const address = url === null ? null : new URL(url)
  const password = decodeURIComponent(address?.password ?? '')
  if (address) address.password = ''
  // Ours, not the driver's: how statements are sent.
  address?.searchParams.delete('prepared')
  const { status, stdout, stderr } = spawnSync(
    toolFor(tool),
    [...(address ? [`--dbname=${address.href}`] : []), ...args],
    {
      encoding: 'utf8',
      maxBuffer: 100_000_000,
      env: { ...process.env, ...(password ? { PGPASSWORD: password } : {}) },
    },
  )
  if (status === 0) return stdout
  if (/row-level security/.test(stderr)) stopWith(texts.wallInTheWay(decodeURIComponent(address?.username ?? '')))
  return stopWith(texts.toolFailed(tool, stderr.trim().split('\n').slice(-5).join('\n')))
}

/** A dump in PostgreSQL's custom format. */
export function dumpServer(url: string, target: string): void {
  run('pg_dump', url, ['--format=custom', '--no-owner', `--file=${target}`])
}

/**
 * Fills an empty database from a dump. Everything belongs to the owner of the database afterwards, whoever runs it: the owner itself,
 * or somebody who may take on the owner's role. Rights are given as in the dump, to those roles that this server knows.
 * @throws {SpokenError} when there is something in it, or roles are missing that this login may not make
 */
export async function restoreServer(url: string, dump: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const { rows } = await client.query(
      `select from pg_namespace where nspname in ('foundation', 'accounts', 'spaces', 'jobs')`,
    )
    if (rows.length) stopWith(texts.databaseNotEmpty)
    const owner = await ownerFor(client)
    await ensureRoles(client, owner)
    // Roles belong to the server, so names in the dump may mean nobody here: rights come afterwards, one by one.
    const rights = rightsIn(run('pg_restore', null, ['--schema-only', '--no-owner', '--file=-', dump]))
    const options = ['--no-owner', '--no-privileges', '--exit-on-error', '--single-transaction', `--role=${owner}`]
    run('pg_restore', url, [...options, dump])
    await giveRights(client, owner, rights)
  } finally {
    await client.end()
  }
}

/** The database's owner, when the login may act as it; otherwise the login. */
async function ownerFor(client: pg.Client): Promise<string> {
  const { rows } = await client.query<{ owner: string }>(
    `select case when pg_has_role(current_user, datdba, 'member') then pg_get_userbyid(datdba) else current_user end as owner
    from pg_database where datname = current_database()`,
  )
  return rows[0]?.owner as string
}

async function giveRights(client: pg.Client, owner: string, rights: readonly Right[]): Promise<void> {
  const { rows } = await client.query<{ role: string }>('select rolname as role from pg_roles')
  const known = new Set(['PUBLIC', ...rows.map(({ role }) => role)])
  await client.query('begin')
  await client.query(`set local role ${client.escapeIdentifier(owner)}`)
  for (const { statement, to, by } of rights)
    if (known.has(to) && (by === null || by === owner)) await client.query(statement)
  await client.query('commit')
}
