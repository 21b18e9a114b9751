import { migrate } from '#foundation/database/migrate.ts'
import { openDatabase } from '#foundation/database/open.ts'
import { isEmptyData, openSnapshot } from '#foundation/database/snapshots.ts'
import { endingOf, keyOfPieces } from '#foundation/files/store.ts'
import { SpokenError, stopWith } from '#foundation/text/spoken-error.ts'
import { modules } from '../../house.ts'
import { schemaFolders } from '../../schemas.ts'
import { type Backup, openBackup } from '../backup/backup-archive.ts'
import { type Finding, verifyHouse } from '../backup/verify-house.ts'
import { type Call, type Command, exit } from '../command.ts'
import { backupTexts, verifyTexts as texts } from '../texts.ts'

export const verify: Command = {
  name: 'verify',
  usage: '[backup.zip]',
  what: texts.what,
  words: [0, 1],
  async run(call) {
    const [word] = call.words
    const findings = word === undefined ? await verifyData(call) : await verifyBackup(call.path(word), call)
    for (const { bad, what } of findings)
      call.say({ de: `${bad ? '✗' : '✓'} ${what.de}`, en: `${bad ? '✗' : '✓'} ${what.en}` })
    return findings.some(({ bad }) => bad) ? exit.failed : exit.done
  },
}

async function verifyData({ settings, files }: Call): Promise<Finding[]> {
  if (!settings.databaseUrl && isEmptyData(settings.dataFolder)) stopWith(backupTexts.nothingThere(settings.dataFolder))
  const database = await openDatabase({ url: settings.databaseUrl ?? undefined, folder: settings.dataFolder })
  try {
    const store = await files()
    return await verifyHouse(database.pool, modules, (key) => store.check(key))
  } finally {
    await database.close()
  }
}

/** A tried restore: the dump is opened in memory and brought up to date there. */
async function verifyBackup(file: string, { say }: Call): Promise<Finding[]> {
  const backup = await openBackup(file)
  try {
    for (const { key } of backup.manifest.files)
      if ((await checkIn(backup, key)) !== 'whole') stopWith(backupTexts.damaged(key))
    if (backup.manifest.database.kind === 'postgresql') {
      await backup.dumpInto()
      return [{ bad: false, what: texts.onlySums }]
    }
    const database = await openSnapshot(await backup.dump())
    try {
      const ran = await migrate(database.pool, schemaFolders)
      if (ran.length) say(texts.upgraded(ran.length))
      return await verifyHouse(database.pool, modules, (key) => checkIn(backup, key))
    } finally {
      await database.close()
    }
  } finally {
    backup.close()
  }
}

async function checkIn(backup: Backup, key: string): Promise<'whole' | 'damaged' | 'missing'> {
  if (!backup.manifest.files.some((file) => file.key === key)) return 'missing'
  try {
    return (await keyOfPieces(backup.file(key), endingOf(key))) === key ? 'whole' : 'damaged'
  } catch (error) {
    if (error instanceof SpokenError) return 'damaged'
    throw error
  }
}
