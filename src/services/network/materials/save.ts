import { sql } from 'kysely'
import type { Job } from '#commons/manifest.ts'
import type { Licence } from '#commons/pictures/queries.ts'
import { notePresence } from '#commons/privacy/presence.ts'
import { networkSpace } from '../directory/keep-directory.ts'
import type { Writing } from '../writing.ts'
import type { Material } from './material.ts'

export interface NewMaterial
  extends Pick<Material, 'title' | 'holder' | 'audience' | 'fileKey' | 'bytes' | 'webAddress'> {
  readonly licence: Licence
  readonly item: string | null
  readonly session: string | null
  readonly author: string | null
}

export async function addMaterial(work: Writing, meeting: string, one: NewMaterial): Promise<void> {
  await work.tx
    .insertInto('network.material')
    .values({
      ...{ space_id: work.space.id, id: work.newId(), meeting_id: meeting, item_id: one.item, session_id: one.session },
      ...{ title: one.title, holder: one.holder, licence: one.licence, audience: one.audience },
      ...{
        file_key: one.fileKey,
        bytes: one.bytes,
        web_address: one.webAddress,
        author_id: one.author,
        added_at: work.now,
      },
    })
    .execute()
  if (one.author) await notePresence(work, one.author, 'network')
}

/** Withdrawn: gone at once; the file follows by a job when nobody else has the same one. */
export async function removeMaterial(work: Writing, { id, fileKey }: Pick<Material, 'id' | 'fileKey'>): Promise<void> {
  await sql`delete from network.material where space_id = ${work.space.id} and id = ${id}`.execute(work.tx)
  if (fileKey) await work.later(dropFile.queue, { key: fileKey })
}

/** Removes a stored file that no material has any more. */
export const dropFile: Job = {
  queue: 'network.drop-file',
  async run(tools, { key }) {
    const network = await networkSpace(tools)
    if (!network) return
    const used = await tools.inSpace(network.id, async (tx) => {
      const { rows } = await sql`
        select from network.material where space_id = ${network.id} and file_key = ${String(key)} limit 1`.execute(tx)
      return rows.length > 0
    })
    if (!used) await tools.files.remove(String(key))
  },
}
