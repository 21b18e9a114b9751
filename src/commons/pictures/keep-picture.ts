import { sql } from 'kysely'
import { notePresence } from '#commons/privacy/presence.ts'
import type { Tx } from '#foundation/database/connection.ts'
import { detectFile, pictureTypes } from '#foundation/files/detect.ts'
import type { FileProblem, FileResult } from '#foundation/files/errors.ts'
import { type Picture, type PictureVariant, pictureLimits, preparePicture } from '#foundation/files/image.ts'
import { keyOf } from '#foundation/files/store.ts'
import { sayFileProblem } from '#foundation/files/texts.ts'
import { refuse } from '#foundation/http/problems.ts'
import type { Work } from '#foundation/http/route.ts'
import type { Sentence } from '#foundation/text/catalogue.ts'
import { bytesKept, type Licence } from './queries.ts'
import { problems } from './texts.ts'

export type Keeping = Pick<Work, 'tx' | 'space' | 'now' | 'newId' | 'files'> & {
  readonly viewer: { person: string | null }
}

export interface PictureDetails {
  readonly alt: string
  readonly author: string
  readonly licence: Licence | null
  readonly showsPeople: boolean
}

/** Bytes of all pictures of a space; an operator may set another number in the space's settings (`pictureQuota`). */
export const defaultQuota = 2_000_000_000

/**
 * Decodes an uploaded file: checked, upright, without metadata, in several widths. Takes up to two seconds and no database, so it
 * belongs into `prepare` of the form's route, before the transaction.
 */
export async function decodePicture(file: File): Promise<FileResult<Picture>> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  const looked = detectFile(bytes, {
    allowed: [...pictureTypes, 'gif', 'avif', 'heic'],
    limit: pictureLimits.bytes,
    name: file.name,
    claimed: file.type,
    anyPictureName: true,
  })
  if (!looked.ok && looked.problem.code === 'disguised') return looked
  return preparePicture(bytes)
}

/**
 * Makes a decoded file a picture of this space.
 * @param details with everything in it the picture is ready, otherwise pending until a form completes it
 * @param field name of the form's field, for the refusal
 * @returns its id
 */
export async function keepPicture(
  work: Keeping,
  decoded: FileResult<Picture>,
  details: PictureDetails,
  field: string,
): Promise<string> {
  if (!decoded.ok) return refuse(sentenceOf(decoded.problem), field)
  const { variants } = decoded.value
  const total = variants.reduce((sum, variant) => sum + variant.bytes.length, 0)
  const quota = Number(work.space.settings.pictureQuota ?? defaultQuota)
  if ((await bytesKept(work.tx, work.space.id)) + total > quota) refuse(problems.quota, field)
  const id = work.newId()
  const person = work.viewer.person as string
  await work.tx
    .insertInto('pictures.picture')
    .values({
      space_id: work.space.id,
      id,
      state: isComplete(details) ? 'ready' : 'pending',
      alt: details.alt,
      author: details.author,
      licence: details.licence,
      shows_people: details.showsPeople,
      uploaded_by: person,
      created_at: work.now,
      updated_at: work.now,
    })
    .execute()
  for (const variant of variants) await keepVariant(work, id, variant, field)
  await notePresence(work, person, 'pictures')
  return id
}

export const isComplete = ({ alt, author, licence }: PictureDetails) => alt !== '' && author !== '' && licence !== null

async function keepVariant(work: Keeping, picture: string, variant: PictureVariant, field: string): Promise<void> {
  const key = keyOf(variant.bytes, 'webp')
  const stored = await work.files.put(key, variant.bytes)
  if (!stored.ok) refuse(sentenceOf(stored.problem), field)
  await work.tx
    .insertInto('pictures.variant')
    .values({
      space_id: work.space.id,
      picture_id: picture,
      width: variant.width,
      height: variant.height,
      key,
      bytes: variant.bytes.length,
    })
    .execute()
}

/** Writes what is said about a picture; a pending one becomes ready when nothing is missing any more. */
export async function describePicture(
  work: Pick<Work, 'tx' | 'space' | 'now'>,
  id: string,
  details: PictureDetails,
): Promise<void> {
  await work.tx
    .updateTable('pictures.picture')
    .set({
      alt: details.alt,
      author: details.author,
      licence: details.licence,
      shows_people: details.showsPeople,
      ...(isComplete(details) ? { state: 'ready' } : {}),
      updated_at: work.now,
    })
    .where('space_id', '=', work.space.id)
    .where('id', '=', id)
    .execute()
}

/** Takes a picture away for good; its files follow by a job when nobody else uses them. */
export async function removePicture(
  work: { tx: Tx; space: { id: string }; later: (queue: string, data: object) => Promise<void> },
  id: string,
): Promise<void> {
  const { rows } = await sql<{ key: string }>`
    select key from pictures.variant where space_id = ${work.space.id} and picture_id = ${id}`.execute(work.tx)
  await sql`delete from pictures.picture where space_id = ${work.space.id} and id = ${id}`.execute(work.tx)
  if (rows.length) await work.later('pictures.remove-files', { keys: rows.map(({ key }) => key) })
}

const sentenceOf = (problem: FileProblem): Sentence => ({
  de: sayFileProblem(problem, 'de'),
  en: sayFileProblem(problem, 'en'),
})
