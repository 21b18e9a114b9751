import { existsSync, mkdirSync, statfsSync } from 'node:fs'
import { Socket } from 'node:net'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { projectRoot } from '../config/project-root.ts'
import { beginFolder, isUnbegun } from './begin-folder.ts'
import { teachTypes } from './connection.ts'
import { openEmbedded } from './embedded.ts'
import { lockFolder } from './folder-lock.ts'
import { inOneWrite } from './one-write.ts'
import { neverPrepare } from './prepared.ts'

/** The database, whichever it is. Only this folder knows which. */
export interface Database {
  readonly pool: pg.Pool
  readonly embedded: boolean
  /** A dump of the embedded data folder; null on a server, where `pg_dump` does it. */
  readonly dumpTo: ((file: string) => Promise<void>) | null
  close(): Promise<void>
}

/**
 * Opens the database: PostgreSQL when a URL is given, otherwise the embedded one in `<folder>/database`.
 * @throws {FolderInUse} when another process has the folder open
 */
export async function openDatabase(settings: {
  url?: string
  folder: string
  connections?: number
}): Promise<Database> {
  teachTypes()
  if (settings.url) {
    const url = new URL(settings.url)
    const prepared = url.searchParams.get('prepared') !== 'no'
    url.searchParams.delete('prepared')
    const pool = new pg.Pool({
      connectionString: url.href,
      max: settings.connections ?? usefulConnections(),
      connectionTimeoutMillis: 10_000,
      pipeline: true,
      stream: () => inOneWrite(new Socket()),
    })
    outliveLosses(pool)
    if (!prepared) neverPrepare(pool)
    return { pool, embedded: false, dumpTo: null, close: () => pool.end() }
  }
  const folder = join(settings.folder, 'database')
  mkdirSync(settings.folder, { recursive: true })
  const unlock = lockFolder(folder)
  try {
    const embedded = isUnbegun(folder)
      ? await beginFolder(folder, () => openEmbedded(folder, preparedDatabase()))
      : await openEmbedded(folder)
    return {
      pool: embedded.pool,
      embedded: true,
      dumpTo: (file) => embedded.dumpTo(file, true),
      async close() {
        await embedded.close()
        unlock()
      },
    }
  } catch (error) {
    unlock()
    throw isFull(settings.folder) ? new DiskFull(settings.folder) : error
  }
}

/**
 * A connection that is lost ends nothing: idle, the next query opens a new one or reports; between two statements of a transaction, the next
 * statement reports it. Without listeners the whole program would end.
 */
export function outliveLosses(pool: pg.Pool): void {
  pool.on('error', () => {})
  pool.on('connect', (client) => client.on('error', () => {}))
}

/** Connections that keep the processors of a small server busy; more of them only wait for each other (measured on two). */
const usefulConnections = () => Math.min(10, 2 * availableParallelism() + 1)

/** The database cannot be opened because there is no room to write. */
export class DiskFull extends Error {
  constructor(folder: string) {
    super(
      `The disk with the data folder ${folder} is full. Free some space and start again; what had been saved is still there.`,
    )
  }
}

/** PostgreSQL writes its log in pieces of 16 MB; with less room it cannot even start. */
function isFull(folder: string): boolean {
  const { bavail, bsize } = statfsSync(folder)
  return bavail * bsize < 20_000_000
}

/** The folder of a migrated, empty database that the build has put aside: copying it is faster than making one. */
function preparedDatabase(): string | undefined {
  const folder = join(projectRoot, 'dist/migrated')
  return existsSync(folder) ? folder : undefined
}
