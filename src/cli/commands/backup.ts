import { existsSync, rmSync, statSync } from 'node:fs'
import { newestDump, writeDump } from '#foundation/database/dumps.ts'
import { FolderInUse } from '#foundation/database/folder-lock.ts'
import { openDatabase } from '#foundation/database/open.ts'
import { isEmptyData } from '#foundation/database/snapshots.ts'
import { stopWith } from '#foundation/text/spoken-error.ts'
import { writeBackup } from '../backup/backup-archive.ts'
import { dumpServer } from '../backup/postgresql.ts'
import { type Call, type Command, exit } from '../command.ts'
import { programVersion } from '../program-version.ts'
import { backupTexts as texts } from '../texts.ts'

/** Does not touch the schema: a backup is made before an upgrade. */
export const backup: Command = {
  name: 'backup',
  usage: '<file.zip>',
  what: texts.backup,
  words: [1, 1],
  async run({ words: [word = ''], settings, files, now, path, say }) {
    const target = path(word)
    if (existsSync(target)) stopWith(texts.exists(word))
    const { databaseUrl, dataFolder } = settings
    const more = { files: await files(), now: now(), program: programVersion }
    if (databaseUrl) {
      const dump = `${target}.dump`
      try {
        dumpServer(databaseUrl, dump)
        await writeBackup({ dump, kind: 'postgresql', databaseAt: more.now, ...more }, target)
      } finally {
        rmSync(dump, { force: true })
      }
    } else {
      if (isEmptyData(dataFolder)) stopWith(texts.nothingThere(dataFolder))
      const { file, at } = await embeddedDump(dataFolder, more.now, say)
      await writeBackup({ dump: file, kind: 'embedded', databaseAt: at, ...more }, target)
    }
    say(texts.done(word, Math.ceil(statSync(target).size / 1000)))
    return exit.done
  },
}

/** A fresh dump when nobody has the folder open, otherwise the last one the running program wrote. */
async function embeddedDump(
  folder: string,
  now: Temporal.Instant,
  say: Call['say'],
): Promise<{ file: string; at: Temporal.Instant }> {
  try {
    const database = await openDatabase({ folder })
    try {
      return { file: (await writeDump(database, folder, now)) as string, at: now }
    } finally {
      await database.close()
    }
  } catch (error) {
    const last = newestDump(folder)
    if (!(error instanceof FolderInUse) || !last) throw error
    const when = last.at.toZonedDateTimeISO('Europe/Berlin')
    const [de, en] = ['de-DE', 'en-GB'].map((tag) =>
      when.toLocaleString(tag, { dateStyle: 'medium', timeStyle: 'short' }),
    )
    say(texts.fromDump(de as string, en as string))
    return last
  }
}
