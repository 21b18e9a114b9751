import { rmSync } from 'node:fs'
import { schemaState } from '#foundation/database/migrate.ts'
import { isEmptyData, restoreSnapshot } from '#foundation/database/snapshots.ts'
import { endingOf, type FileStore, keyOfPieces } from '#foundation/files/store.ts'
import { sayFileProblem } from '#foundation/files/texts.ts'
import { stopWith } from '#foundation/text/spoken-error.ts'
import { schemaFolders } from '../../schemas.ts'
import { type Backup, openBackup } from '../backup/backup-archive.ts'
import { restoreServer } from '../backup/postgresql.ts'
import { type Command, exit } from '../command.ts'
import { backupTexts as texts } from '../texts.ts'

/** Only into an empty folder (or database): nothing that is there is ever overwritten. */
export const restore: Command = {
  name: 'restore',
  usage: '<file.zip>',
  what: texts.restore,
  words: [1, 1],
  async run({ words: [word = ''], settings, files: openFiles, path, say }) {
    const { databaseUrl, dataFolder } = settings
    const backup = await openBackup(path(word))
    try {
      const { kind } = backup.manifest.database
      if ((kind === 'postgresql') !== (databaseUrl !== null))
        stopWith(kind === 'postgresql' ? texts.needsServer : texts.needsFolder)
      if (!databaseUrl && !isEmptyData(dataFolder)) stopWith(texts.notEmpty(dataFolder))
      for (const { key } of backup.manifest.files)
        if ((await keyOfPieces(backup.file(key), endingOf(key))) !== key) stopWith(texts.damaged(key))
      const files = await openFiles()
      if (databaseUrl) await intoServer(databaseUrl, backup, path(`${word}.unpacked`))
      else await restoreSnapshot(dataFolder, await backup.dump(), ({ pool }) => refuseNewer(pool))
      for (const { key } of backup.manifest.files) await keep(files, key, backup)
      say(texts.restored(backup.manifest.databaseAt.slice(0, 16).replace('T', ' '), backup.manifest.files.length))
      return exit.done
    } finally {
      backup.close()
    }
  },
}

async function keep(files: FileStore, key: string, backup: Backup): Promise<void> {
  const put = await files.add(backup.file(key), endingOf(key))
  if (!put.ok) stopWith({ de: sayFileProblem(put.problem, 'de'), en: sayFileProblem(put.problem, 'en') })
}

async function intoServer(url: string, backup: Backup, file: string): Promise<void> {
  try {
    await backup.dumpInto(file)
    await restoreServer(url, file)
  } finally {
    rmSync(file, { force: true })
  }
}

async function refuseNewer(pool: Parameters<typeof schemaState>[0]): Promise<void> {
  const { newer } = await schemaState(pool, schemaFolders)
  if (newer.length) stopWith(texts.fromNewer(newer.join(', ')))
}
