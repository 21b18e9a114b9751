import { existsSync, statSync } from 'node:fs'
import { exportDistrict } from '#commons/moving/export-district.ts'
import { stopWith } from '#foundation/text/spoken-error.ts'
import { type Command, exit } from '../command.ts'
import { printCounts } from '../print-counts.ts'
import { programVersion } from '../program-version.ts'
import { movingTexts as texts } from '../texts.ts'

export const exportDistrictCommand: Command = {
  name: 'export-district',
  usage: '<address> <file.zip>',
  what: texts.export,
  words: [2, 2],
  options: { 'with-accounts': { kind: 'switch', what: texts.withAccounts } },
  async run({ words: [slug = '', word = ''], options, house, files, now, path, say, print }) {
    const target = path(word)
    if (existsSync(target)) stopWith(texts.exists(word))
    const { database } = await house()
    const exporting = { pool: database.pool, files: await files(), now: now(), program: programVersion }
    const withAccounts = options['with-accounts'] === true
    const { tables, beside, files: kept } = await exportDistrict(exporting, slug, target, { withAccounts })
    printCounts(
      print,
      tables.filter(({ rows }) => rows).map(({ table, rows }) => [table, rows]),
    )
    say(texts.exported(word, Math.ceil(statSync(target).size / 1000), beside.people.rows, kept.length))
    say(withAccounts ? texts.keepSafe : texts.namesOnly)
    return exit.done
  },
}
