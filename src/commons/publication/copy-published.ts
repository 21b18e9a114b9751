import { sql } from 'kysely'
import type { Job, JobTools } from '../manifest.ts'
import { countWords, type WordChanges, writeWordChanges } from './words.ts'

const columns = sql.raw(
  'kind, thing_id, address, title, lead, body, words, others, field_id, municipality, place, longitude, latitude, starts_at, ends_at, all_day, cancelled, online, organiser, picture, published_at, updated_at, version, search, heading',
)

/** Copies what changed in a space to the network's global table. */
export const copyPublished: Job = {
  queue: 'publication.copy',
  async run(tools, data) {
    const { space, kind, ids } = data as { space: string; kind: string; ids: string[] }
    await copyEntries(tools, space, kind, ids)
  },
}

/** Two transactions, because nothing sees both the space and the network. */
export async function copyEntries(
  { inSpace, inHouse }: Pick<JobTools, 'inSpace' | 'inHouse'>,
  space: string,
  kind: string,
  ids: readonly string[],
): Promise<void> {
  const copies = await inSpace(space, async (tx) => {
    const { rows } = await sql<{ title: string; lead: string; row: string }>`
      select title, lead, to_jsonb(entry)::text as row from publication.entry
      where space_id = ${space} and kind = ${kind} and thing_id = any(${ids}::uuid[]) and beyond`.execute(tx)
    return rows
  })
  await inHouse(async (tx) => {
    const { rows: old } = await sql<{ title: string; lead: string }>`
      delete from publication.published where origin_id = ${space} and kind = ${kind} and thing_id = any(${ids}::uuid[])
      returning title, lead`.execute(tx)
    const changes: WordChanges = new Map()
    for (const { title, lead } of old) countWords(changes, `${title} ${lead}`, -1)
    for (const { title, lead } of copies) countWords(changes, `${title} ${lead}`, 1)
    for (const { row } of copies) {
      await sql`insert into publication.published (origin_id, ${columns})
        select ${space}::uuid, ${columns} from jsonb_populate_record(null::publication.published, ${row}::jsonb) r`.execute(
        tx,
      )
    }
    await writeWordChanges(tx, null, changes)
  })
}
