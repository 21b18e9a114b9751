import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { beginFolder, isUnbegun } from './begin-folder.ts'
import { teachTypes } from './connection.ts'
import { openEmbedded } from './embedded.ts'
import { lockFolder } from './folder-lock.ts'
import type { Database } from './open.ts'

/** Opens a dump of the embedded database in memory; the dump stays as it is. @param dump tar.gz, as `dumpTo` writes it */
export async function openSnapshot(dump: Uint8Array): Promise<Database> {
  teachTypes()
  const embedded = await openEmbedded('memory://', gunzipSync(dump))
  return { pool: embedded.pool, embedded: true, dumpTo: (file) => embedded.dumpTo(file, true), close: embedded.close }
}

/** Whether a data folder holds no embedded database yet. */
export function isEmptyData(dataFolder: string): boolean {
  return isUnbegun(join(dataFolder, 'database'))
}

/**
 * Puts a dump into an empty data folder.
 * @param prove looks at the restored database; when it throws, the folder is empty again
 */
export async function restoreSnapshot(
  dataFolder: string,
  dump: Uint8Array,
  prove: (database: Pick<Database, 'pool'>) => Promise<void>,
): Promise<void> {
  teachTypes()
  if (!isEmptyData(dataFolder)) throw new Error('The data folder is not empty.')
  const folder = join(dataFolder, 'database')
  mkdirSync(dataFolder, { recursive: true })
  const unlock = lockFolder(folder)
  try {
    await beginFolder(folder, async () => {
      const embedded = await openEmbedded(folder, gunzipSync(dump))
      try {
        await prove(embedded)
      } finally {
        await embedded.close()
      }
    })
  } catch (error) {
    rmSync(folder, { recursive: true, force: true })
    throw error
  } finally {
    unlock()
  }
}
