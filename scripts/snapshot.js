// Makes the folder of a freshly migrated embedded database as one archive, once per state of the schema: a first start copies it
// instead of making a database (4 s), and the tests start from it.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { openEmbedded } from '../src/foundation/database/embedded.ts'
import { migrate, schemaFiles } from '../src/foundation/database/migrate.ts'
import { startQueue } from '../src/foundation/jobs/queue.ts'
import { schemaFolders } from '../src/schemas.ts'

const root = join(import.meta.dirname, '..')
const folder = join(root, 'node_modules/.cache/allmende')

/** @returns path of the archive */
export async function snapshot() {
  const files = schemaFiles(schemaFolders)
  const pglite = JSON.parse(readFileSync(join(root, 'node_modules/@electric-sql/pglite/package.json'), 'utf8')).version
  const boss = JSON.parse(readFileSync(join(root, 'node_modules/pg-boss/package.json'), 'utf8')).version
  const hash = createHash('sha256').update('slim').update(pglite).update(boss)
  for (const file of files) hash.update(file).update(readFileSync(join(root, 'src', file)))
  const stem = `migrated-${hash.digest('hex').slice(0, 12)}`
  const path = join(folder, `${stem}.tar`)
  if (existsSync(path)) return path
  mkdirSync(folder, { recursive: true })
  const embedded = await openEmbedded('memory://')
  await migrate(embedded.pool, schemaFolders)
  const queue = await startQueue(embedded.pool, [], { pollSeconds: 5, onError() {} })
  await queue.stop()
  await dropTemplates(embedded.pool)
  await embedded.dumpTo(`${path}.${process.pid}`, false)
  await embedded.close()
  renameSync(`${path}.${process.pid}`, path)
  const older = readdirSync(folder).filter((other) => other.startsWith('migrated-') && !other.startsWith(stem))
  for (const other of older.slice(0, -10)) rmSync(join(folder, other), { recursive: true, force: true })
  return path
}

/** The same as the folder of a database. @returns its path */
export async function unpackedSnapshot() {
  const archive = await snapshot()
  const path = archive.replace(/\.tar$/, '')
  if (existsSync(path)) return path
  const embedded = await openEmbedded(`${path}.${process.pid}`, readFileSync(archive))
  const log = await newLogFile(embedded.pool)
  await embedded.close()
  const logs = join(`${path}.${process.pid}`, 'pg_wal')
  for (const name of readdirSync(logs).filter((name) => /^[0-9A-F]{24}$/.test(name) && name !== log))
    rmSync(join(logs, name))
  renameSync(`${path}.${process.pid}`, path)
  return path
}

/** Other databases are never made beside this one; without the two templates half the files need not be copied. */
async function dropTemplates(pool) {
  await pool.query('update pg_database set datistemplate = false')
  await pool.query('drop database template1')
  await pool.query('drop database template0')
}

/** Begins a new piece of the write-ahead log, after which the older ones are of no more use. @returns its name */
async function newLogFile(pool) {
  await pool.query('select pg_switch_wal()')
  await pool.query('checkpoint')
  const { rows } = await pool.query('select redo_wal_file as name from pg_control_checkpoint()')
  return rows[0].name
}
