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
  const hash = createHash('sha256').update(pglite).update(boss)
  for (const file of files) hash.update(file).update(readFileSync(join(root, 'src', file)))
  const stem = `migrated-${hash.digest('hex').slice(0, 12)}`
  const path = join(folder, `${stem}.tar`)
  if (existsSync(path)) return path
  mkdirSync(folder, { recursive: true })
  const embedded = await openEmbedded('memory://')
  await migrate(embedded.pool, schemaFolders)
  const queue = await startQueue(embedded.pool, [], { pollSeconds: 5, work: false, onError() {} })
  await queue.stop()
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
  await embedded.close()
  renameSync(`${path}.${process.pid}`, path)
  return path
}
