import { importDistrict } from '#commons/moving/import-district.ts'
import { settleIn } from '#commons/moving/settle-in.ts'
import { ensureNetwork } from '#commons/spaces/add-space.ts'
import { tidyUp } from '#foundation/database/upkeep.ts'
import { everything } from '../../house.ts'
import { type Command, exit } from '../command.ts'
import { printCounts } from '../print-counts.ts'
import { reservedNames } from '../reserved-names.ts'
import { movingTexts as texts } from '../texts.ts'

export const importDistrictCommand: Command = {
  name: 'import-district',
  usage: '<file.zip> [--as address]',
  what: texts.import,
  words: [1, 1],
  options: { as: { kind: 'text', what: texts.as } },
  async run({ words: [word = ''], options, house, files, now, path, say, print }) {
    const { database, tools } = await house()
    await tools.inHouse((tx) => ensureNetwork({ tx, newId: tools.newId, now: now() }, 'Allmende'))
    const importing = {
      pool: database.pool,
      files: await files(),
      now: now(),
      newId: tools.newId,
      reserved: reservedNames(),
    }
    const slug = typeof options.as === 'string' ? { slug: options.as } : {}
    const done = await importDistrict(importing, path(word), slug)
    const entries = await settleIn(tools, everything, done.space)
    await tidyUp(database)
    printCounts(
      print,
      done.manifest.tables.filter(({ rows }) => rows).map(({ table, rows }) => [table, rows]),
    )
    say(texts.imported(done.manifest.district.name, done.slug, entries))
    if (done.peopleFound) say(texts.peopleFound(done.peopleFound))
    if (done.hostsTaken.length) say(texts.hostsTaken(done.hostsTaken.join(', ')))
    if (!done.manifest.withAccounts) say(texts.nobodyLogsIn(done.slug))
    return exit.done
  },
}
