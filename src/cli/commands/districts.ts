import { sql } from 'kysely'
import { type Command, exit } from '../command.ts'
import { districtTexts as texts } from '../texts.ts'

export const districts: Command = {
  name: 'districts',
  usage: '',
  what: texts.list,
  words: [0, 0],
  async run({ house, print, say }) {
    const { tools } = await house()
    const rows = await tools.inHouse(async (tx) => {
      const found = await sql<{
        slug: string
        name: string
        key: string | null
        land: string | null
        state: string
        entries: number
      }>`
        select slug, name, settings ->> 'districtKey' as key, settings ->> 'state' as land, state,
          (select count(*) from publication.published p where p.origin_id = s.id) as entries
        from spaces.space s where kind = 'district' order by slug collate german`.execute(tx)
      return found.rows
    })
    if (!rows.length) say(texts.none)
    const width = Math.max(0, ...rows.map(({ slug }) => slug.length))
    for (const { slug, name, key, land, state, entries } of rows)
      print(
        `${slug.padEnd(width)}  ${key ?? '     '}  ${land ?? '  '}  ${state.padEnd(9)}  ${String(entries).padStart(7)}  ${name}`,
      )
    return exit.done
  },
}
