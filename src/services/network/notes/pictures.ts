import { sql } from 'kysely'
import type { Pictured } from '#commons/manifest.ts'
import { pictureOf, type ShownPicture } from '#commons/pictures/queries.ts'
import type { Tx } from '#foundation/database/connection.ts'
import { sessionKind } from '../barcamp/camp.ts'
import type { NotePhoto } from './note.ts'

/** Photos with their pictures, as far as these may be shown: not while rights are missing, nor after somebody shown took back a consent. */
export async function picturesOf(
  tx: Tx,
  photos: readonly NotePhoto[],
): Promise<readonly (NotePhoto & { readonly picture: ShownPicture })[]> {
  if (photos.length === 0) return []
  const pictures = await pictureOf(
    tx,
    photos.map(({ pictureId }) => pictureId),
  )
  return photos.flatMap((photo) => {
    const picture = pictures.get(photo.pictureId)
    return picture ? [{ ...photo, picture }] : []
  })
}

/** Sessions whose notes show a picture. */
export const sessionsWithPicture: Pictured = {
  kind: sessionKind,
  async things(tx, picture) {
    const { rows } = await sql<{
      id: string
    }>`select distinct session_id as id from network.note_photo where picture_id = ${picture}`.execute(tx)
    return rows.map(({ id }) => id)
  },
}
