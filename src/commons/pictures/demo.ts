import type { PictureVariant } from '#foundation/files/image.ts'
import { keyOf } from '#foundation/files/store.ts'
import type { Work } from '#foundation/http/route.ts'
import type { PictureDetails } from './keep-picture.ts'

/** A picture that somebody has brought into its widths before: nothing is decoded here. */
export interface Prepared {
  readonly details: PictureDetails
  /** Narrowest first. */
  readonly variants: readonly PictureVariant[]
}

/** Stores the files of prepared pictures, all at once. Spaces that show the same picture share them. */
export async function storePrepared({ files }: Pick<Work, 'files'>, pictures: readonly Prepared[]): Promise<void> {
  const all = pictures.flatMap(({ variants }) => variants)
  const stored = await Promise.all(all.map(({ bytes }) => files.put(keyOf(bytes, 'webp'), bytes)))
  const failed = stored.find(({ ok }) => !ok)
  if (failed && !failed.ok) throw new Error(`A picture could not be stored: ${failed.problem.code}`)
}

/** Makes prepared pictures, whose files are stored, pictures of a space. Two statements. @returns their ids in order */
export async function keepPrepared(
  { tx, space, now, newId }: Pick<Work, 'tx' | 'space' | 'now' | 'newId'>,
  pictures: readonly Prepared[],
  uploadedBy: string,
): Promise<string[]> {
  if (pictures.length === 0) return []
  const rows = pictures.map(({ details }) => ({
    space_id: space.id,
    id: newId(),
    state: 'ready',
    alt: details.alt,
    author: details.author,
    licence: details.licence,
    shows_people: details.showsPeople,
    uploaded_by: uploadedBy,
    created_at: now,
    updated_at: now,
  }))
  const ids = rows.map(({ id }) => id)
  await tx.insertInto('pictures.picture').values(rows).execute()
  await tx
    .insertInto('pictures.variant')
    .values(
      pictures.flatMap(({ variants }, index) =>
        variants.map(({ width, height, bytes }) => ({
          space_id: space.id,
          picture_id: ids[index] as string,
          width,
          height,
          key: keyOf(bytes, 'webp'),
          bytes: bytes.length,
        })),
      ),
    )
    .execute()
  return ids
}
