import { sql } from 'kysely'
import type { Reportable } from '#commons/manifest.ts'
import { materialAddresses } from './addresses.ts'
import { materialKind } from './material.ts'

export const materialReport: Reportable = {
  kind: materialKind,
  name: { de: 'Unterlage eines Treffens', en: 'File of a meeting' },
  async describe(tx, id) {
    const { rows } = await sql<{ title: string; treff: string; author: string | null }>`
      select m.title, t.slug as treff, m.author_id as author from network.material m
        join network.meeting t on t.space_id = m.space_id and t.id = m.meeting_id where m.id = ${id}`.execute(tx)
    const row = rows[0]
    return (
      row && {
        title: row.title,
        address: materialAddresses.list({ treff: row.treff }),
        author: row.author,
        organisation: null,
      }
    )
  },
  async hide(work, id, hidden) {
    await sql`update network.material set hidden = ${hidden} where space_id = ${work.space.id} and id = ${id}`.execute(
      work.tx,
    )
  },
}
