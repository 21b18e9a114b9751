import { sql } from 'kysely'
import { reindex as reindexSpace } from '#commons/publication/reindex.ts'
import { tidyUp } from '#foundation/database/upkeep.ts'
import { stopWith } from '#foundation/text/spoken-error.ts'
import { everything } from '../../house.ts'
import { type Command, exit } from '../command.ts'
import { administratorTexts, reindexTexts as texts } from '../texts.ts'

export const reindex: Command = {
  name: 'reindex',
  usage: '[address]',
  what: texts.what,
  words: [0, 1],
  async run({ words: [slug], house, say }) {
    const { tools, database } = await house()
    const spaces = await tools.inHouse(
      async (tx) =>
        (
          await sql<{ id: string; name: string }>`
          select id, name from spaces.space where ${slug ?? null}::text is null or slug = ${slug ?? null} order by slug collate "C"`.execute(
            tx,
          )
        ).rows,
    )
    if (!spaces.length && slug) stopWith(administratorTexts.noDistrict(slug))
    for (const { id, name } of spaces) say(texts.done(name, await reindexSpace(tools, everything, id)))
    await tidyUp(database)
    return exit.done
  },
}
