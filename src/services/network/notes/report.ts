import { sql } from 'kysely'
import type { Reportable } from '#commons/manifest.ts'
import { noteAddresses } from './addresses.ts'
import { lineKind } from './note.ts'

export const lineReport: Reportable = {
  kind: lineKind,
  name: { de: 'Zeile einer Notiz', en: 'Line of a note' },
  async describe(tx, id) {
    const { rows } = await sql<{ words: string; session: string; treff: string; author: string | null }>`
      select l.words, l.session_id as session, m.slug as treff, l.author_id as author from network.note_line l
        join network.session s on s.space_id = l.space_id and s.id = l.session_id join network.meeting m on m.space_id = s.space_id and m.id = s.meeting_id
      where l.id = ${id}`.execute(tx)
    const row = rows[0]
    return (
      row && {
        title: row.words,
        address: noteAddresses.note({ treff: row.treff, runde: row.session }),
        author: row.author,
        organisation: null,
      }
    )
  },
  async hide(work, id, hidden) {
    await sql`update network.note_line set hidden = ${hidden} where space_id = ${work.space.id} and id = ${id}`.execute(
      work.tx,
    )
  },
}
