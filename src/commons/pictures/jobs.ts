import { sql } from 'kysely'
import type { Job } from '#commons/manifest.ts'
import { removePicture } from './keep-picture.ts'

const spacesOf = sql<{ id: string }>`select id from spaces.space`

/** Removes stored files that no space uses any more: the same bytes have the same key everywhere, also as a logo. */
export const removeFiles: Job = {
  queue: 'pictures.remove-files',
  async run({ inHouse, inSpace, files }, data) {
    const keys = data.keys as string[]
    const { rows: spaces } = await inHouse((tx) => spacesOf.execute(tx))
    const used = new Set(
      (
        await inHouse((tx) =>
          sql<{
            key: string
          }>`select settings->>'logo' as key from spaces.space where settings->>'logo' = any(${keys})`.execute(tx),
        )
      ).rows.map(({ key }) => key),
    )
    for (const { id } of spaces) {
      const { rows } = await inSpace(id, (tx) =>
        sql<{
          key: string
        }>`select distinct key from pictures.variant where space_id = ${id} and key = any(${keys})`.execute(tx),
      )
      for (const { key } of rows) used.add(key)
    }
    for (const key of keys) if (!used.has(key)) await files.remove(key)
  },
}

/** Every night: pictures that were uploaded with a form nobody sent again. */
export const sweepPending: Job = {
  queue: 'pictures.sweep',
  cron: '10 4 * * *',
  async run({ inHouse, inSpace, now, send }) {
    const { rows: spaces } = await inHouse((tx) => spacesOf.execute(tx))
    for (const { id: space } of spaces) {
      await inSpace(space, async (tx) => {
        const { rows } = await sql<{ id: string }>`
          select id from pictures.picture where space_id = ${space} and state = 'pending' and created_at < ${now().subtract({ hours: 24 })}`.execute(
          tx,
        )
        const later = (queue: string, payload: object) => send(tx, queue, payload)
        for (const { id } of rows) await removePicture({ tx, space: { id: space }, later }, id)
      })
    }
  },
}
