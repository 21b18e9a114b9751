import { findDistrict, removeDistrict } from '#commons/moving/remove-district.ts'
import { tracesOf } from '#commons/moving/traces.ts'
import { tidyUp } from '#foundation/database/upkeep.ts'
import { type Command, exit } from '../command.ts'
import { printCounts } from '../print-counts.ts'
import { removeTexts as texts } from '../texts.ts'

export const removeDistrictCommand: Command = {
  name: 'remove-district',
  usage: '<address> --yes',
  what: texts.what,
  words: [1, 1],
  options: { yes: { kind: 'switch', what: texts.yes } },
  async run({ words: [slug = ''], options, house, files, say, print }) {
    const { database } = await house()
    const district = await findDistrict(database.pool, slug)
    printCounts(print, await tracesOf(database.pool, district.id))
    if (!options.yes) {
      say(texts.reallyAll(district.name, slug))
      return exit.failed
    }
    const gone = await removeDistrict(database.pool, await files(), district.id)
    await tidyUp(database)
    say(texts.removed(district.name, gone))
    return exit.done
  },
}
