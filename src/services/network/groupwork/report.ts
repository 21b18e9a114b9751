import { sql } from 'kysely'
import type { Reportable } from '#commons/manifest.ts'
import { groupAddresses } from './addresses.ts'
import { findingKind, type Topic } from './topics.ts'

export const findingReport: Reportable = {
  kind: findingKind,
  name: { de: 'Zeile einer Gruppenarbeit', en: 'Line of group work' },
  async describe(tx, id) {
    const { rows } = await sql<{ words: string; topic: Topic; author: string | null }>`
      select words, topic, author_id as author from network.finding where id = ${id}`.execute(tx)
    const row = rows[0]
    return (
      row && {
        title: row.words,
        address: groupAddresses.topic({ thema: row.topic }),
        author: row.author,
        organisation: null,
      }
    )
  },
  async hide(work, id, hidden) {
    await sql`update network.finding set hidden = ${hidden} where space_id = ${work.space.id} and id = ${id}`.execute(
      work.tx,
    )
  },
}
