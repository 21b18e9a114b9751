import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startPostgres } from '../../scripts/postgres.js'
import { allmende, isBuilt, startProgram } from './program.ts'

// A server of its own: roles belong to the server, and this test makes and drops them.
const hasServer =
  isBuilt &&
  !process.env.TEST_DATABASE_URL &&
  spawnSync('sh', ['-c', 'ls /usr/lib/postgresql/*/bin/initdb']).status === 0
if (!hasServer) console.info('Restoring into PostgreSQL is not tested: no server, or not built.')
const folder = mkdtempSync(join(tmpdir(), 'allmende-owner-'))
let server: { url: string; stop: () => void } | undefined
beforeAll(async () => {
  if (hasServer) server = await startPostgres()
})
afterAll(() => {
  server?.stop()
  rmSync(folder, { recursive: true, force: true })
})

async function administer<Row>(sql: string, database = 'postgres'): Promise<Row[]> {
  const client = new pg.Client({ connectionString: at('postgres', database) })
  await client.connect()
  try {
    return (await client.query(sql)).rows as Row[]
  } finally {
    await client.end()
  }
}

function at(user: string, database: string): string {
  const url = new URL(server?.url as string)
  url.username = user
  url.pathname = `/${database}`
  return url.href
}

const as = (user: string, database: string) => ({
  DATABASE_URL: at(user, database),
  ALLMENDE_DATA: join(folder, `${user}-${database}`),
})
const base = (owner: string, database: string) =>
  administer(`create database ${database} owner ${owner} encoding 'UTF8' locale 'C.UTF-8' template template0`)

/** Owner and rights of every table and function, and how the wall stands. */
const shapeOf = async (database: string, owner: string) => {
  const rows = await administer<{ owner: string; line: string }>(
    `select pg_get_userbyid(relowner) as owner, n.nspname || '.' || relname || ' ' || relrowsecurity || relforcerowsecurity || ' ' ||
      coalesce((select string_agg(pg_get_userbyid(a.grantee) || ' ' || a.privilege_type, ', ' order by 1) from aclexplode(relacl) a where a.grantee <> relowner), '') || ' ' ||
      coalesce((select string_agg(polname, ', ' order by polname) from pg_policy where polrelid = c.oid), '') as line
    from pg_class c join pg_namespace n on n.oid = relnamespace where relkind in ('r', 'p') and nspname not in ('pg_catalog', 'information_schema', 'pg_toast')
    union all select pg_get_userbyid(proowner), p.proname || coalesce((select string_agg(a.grantee || ' ' || a.privilege_type, ', ' order by 1) from aclexplode(proacl) a where a.grantee = 0), '')
    from pg_proc p join pg_namespace n on n.oid = pronamespace where nspname = 'foundation' order by 2`,
    database,
  )
  expect(rows.filter((row) => row.owner !== owner)).toEqual([])
  return rows.map(({ line }) => line)
}

test.skipIf(!hasServer)(
  'an owner that is no superuser restores, with and without the right to make roles, and the program starts on it',
  async () => {
    await administer('create role maker login createrole')
    await administer('create role plain login')
    await administer('create role keeper login bypassrls')
    // 1. First start of an owner that may make roles: it makes them itself.
    await base('maker', 'first')
    expect(
      allmende(as('maker', 'first'), 'add-district', 'probekreis', 'Probekreis', '--key', '07137', '--state', 'RP'),
    ).toMatchObject({ code: 0 })
    await administer('grant pg_read_all_data, allmende_app, allmende_house to keeper')
    const original = await shapeOf('first', 'maker')

    // 2. Backup: not by the owner (the wall stands for it as well), but by a login that may pass it.
    const backup = join(folder, 'backup.zip')
    expect(allmende(as('maker', 'first'), 'backup', backup).code).toBe(1)
    expect(allmende(as('keeper', 'first'), 'backup', backup)).toMatchObject({ code: 0 })

    // 3. Into a database of an owner that may not make roles. The roles are there, but it is no member: the sentence says what to run.
    await base('plain', 'second')
    const refused = allmende(as('plain', 'second'), 'restore', backup)
    expect(refused.code).toBe(1)
    expect(refused.text).toContain('grant allmende_app, allmende_house to "plain";')
    expect(allmende(as('plain', 'second'), 'districts').text).toContain(
      'grant allmende_app, allmende_house to "plain";',
    )
    await administer('grant allmende_app, allmende_house to plain')
    expect(allmende(as('plain', 'second'), 'restore', backup)).toMatchObject({ code: 0 })
    expect(await shapeOf('second', 'plain')).toEqual(original)

    // 4. By a superuser, into a database of somebody else: it belongs to its owner, not to the superuser.
    await base('plain', 'third')
    expect(allmende(as('postgres', 'third'), 'restore', backup)).toMatchObject({ code: 0 })
    expect(await shapeOf('third', 'plain')).toEqual(original)

    // 5. On another server there are no roles yet, and a login of two names in the rights of the dump is unknown.
    await administer('grant select on foundation.migration to keeper', 'first')
    const second = join(folder, 'second.zip')
    expect(allmende(as('postgres', 'first'), 'backup', second)).toMatchObject({ code: 0 })
    for (const name of ['second', 'third', 'first']) await administer(`drop database ${name}`)
    await administer('drop role allmende_app, allmende_house, keeper')
    await base('plain', 'fourth')
    expect(allmende(as('plain', 'fourth'), 'restore', second).text).toContain('create role allmende_app nologin;')
    await base('maker', 'fifth')
    expect(allmende(as('maker', 'fifth'), 'restore', second)).toMatchObject({ code: 0 })
    expect(await shapeOf('fifth', 'maker')).toEqual(original)
    expect(allmende(as('maker', 'fifth'), 'restore', second).text).toContain('Nothing is overwritten')

    const program = await startProgram(as('maker', 'fifth'))
    expect((await fetch(`${program.origin}/probekreis`)).status).toBe(200)
    expect(await program.stop()).toBe(0)
    expect(allmende(as('maker', 'fifth'), 'districts').text).toContain('Probekreis')
  },
  240_000,
)
