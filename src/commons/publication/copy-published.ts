import { sql } from 'kysely'
import type { Job } from '../manifest.ts'

const columns = sql.raw(
  'kind, thing_id, address, title, lead, body, words, others, field_id, municipality, place, longitude, latitude, starts_at, ends_at, all_day, cancelled, online, organiser, picture, published_at, updated_at, version, search, folded',
)

/** Copies what changed in a space to the network's global table: two transactions, because nothing sees both. */
export const copyPublished: Job = {
  queue: 'publication.copy',
  async run({ inSpace, inHouse }, data) {
    const { space, kind, ids } = data as { space: string; kind: string; ids: string[] }
    const rows = await inSpace(space, async (tx) => {
      const { rows } = await sql<{
        row: string
      }>`select to_jsonb(entry)::text as row from publication.entry where space_id = ${space} and kind = ${kind} and thing_id = any(${ids}) and beyond`.execute(
        tx,
      )
      return rows.map(({ row }) => row)
    })
    await inHouse(async (tx) => {
      await sql`delete from publication.published where origin_id = ${space} and kind = ${kind} and thing_id = any(${ids})`.execute(
        tx,
      )
      for (const row of rows) {
        await sql`insert into publication.published (origin_id, ${columns})
          select ${space}::uuid, ${columns} from jsonb_populate_record(null::publication.published, ${row}::jsonb) r`.execute(
          tx,
        )
      }
    })
  },
}
