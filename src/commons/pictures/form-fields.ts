import { sql } from 'kysely'
import { type FileResult, faulty } from '#foundation/files/errors.ts'
import { type Picture, pictureLimits } from '#foundation/files/image.ts'
import type { InputOf } from '#foundation/http/fields.ts'
import { checkbox, optionalChoice, optionalId, optionalText, upload } from '#foundation/http/fields.ts'
import { Refusal, refuse } from '#foundation/http/problems.ts'
import type { Work } from '#foundation/http/route.ts'
import type { Sentence } from '#foundation/text/catalogue.ts'
import { decodePicture, describePicture, isComplete, keepPicture, type PictureDetails } from './keep-picture.ts'
import { keptPicture, licences } from './queries.ts'
import { problems } from './texts.ts'

/** Fields of a form that has a `PictureField`; spread them into the form's own. */
export const pictureFields = {
  picture: optionalId(),
  pictureFile: upload(pictureLimits.bytes),
  pictureAlt: optionalText(500),
  pictureAuthor: optionalText(200),
  pictureLicence: optionalChoice(licences),
  picturePeople: checkbox(),
}

export type PictureInput = InputOf<typeof pictureFields>

/** For `prepare` of the form's route: decodes the file that was sent; null for none, or one the form refuses anyway. */
export async function preparePictureFile(sent: FormData): Promise<FileResult<Picture> | null> {
  const file = pictureFields.pictureFile.safeParse(sent.get('pictureFile')).data
  return file ? decodePicture(file) : null
}

/**
 * The picture a form means: a new one, or one that is here already; null for none.
 * Refuses, naming the field, what is broken, too large, disguised or lacks text alternative or rights.
 * @param decoded what `preparePictureFile` made of the file
 */
export async function pictureFrom(
  work: Work,
  input: PictureInput,
  decoded: FileResult<Picture> | null,
): Promise<string | null> {
  const details = detailsOf(input)
  if (input.pictureFile) {
    refuseIncomplete(details)
    // Sent but not decoded: the right to send the form came a moment ago. Sent again, it will be.
    return keepPicture(work, decoded ?? faulty({ code: 'picture-busy' }), details, 'pictureFile')
  }
  if (!input.picture) return null
  const chosen = await keptPicture(work.tx, work.space.id, input.picture)
  if (!chosen) return refuse(problems.gone, 'picture')
  if (chosen.state === 'pending') {
    refuseIncomplete(details)
    await describePicture(work, chosen.id, details)
  }
  return chosen.id
}

/** The same for forms that anybody may send: only a picture they have sent themselves, never one of the place's. */
export async function ownPictureFrom(
  work: Work,
  input: PictureInput,
  decoded: FileResult<Picture> | null,
): Promise<string | null> {
  if (input.picture && !input.pictureFile) {
    const { rows } = await sql`
      select from pictures.picture
      where space_id = ${work.space.id} and id = ${input.picture} and uploaded_by = ${work.viewer.person}`.execute(
      work.tx,
    )
    if (rows.length === 0) return refuse(problems.gone, 'picture')
  }
  return pictureFrom(work, input, decoded)
}

/**
 * For `rescue` of the form's route: a file that came with a form that comes back stays here as a pending picture, so that
 * nobody has to choose it again. What cannot be read is left out: the form says what is wrong with it.
 */
export async function rescuePicture(
  work: Work,
  _sent: FormData,
  decoded: FileResult<Picture> | null,
): Promise<Record<string, string>> {
  if (!decoded) return {}
  try {
    const details = { alt: '', author: '', licence: null, showsPeople: false }
    return { picture: await keepPicture(work, decoded, details, 'pictureFile') }
  } catch (error) {
    if (error instanceof Refusal) return {}
    throw error
  }
}

const detailsOf = (input: PictureInput): PictureDetails => ({
  alt: input.pictureAlt ?? '',
  author: input.pictureAuthor ?? '',
  licence: input.pictureLicence,
  showsPeople: input.picturePeople,
})

function refuseIncomplete(details: PictureDetails): void {
  if (isComplete(details)) return
  const missing: Record<string, Sentence> = {}
  if (!details.alt) missing.pictureAlt = problems.altMissing
  if (!details.author) missing.pictureAuthor = problems.authorMissing
  if (!details.licence) missing.pictureLicence = problems.licenceMissing
  throw new Refusal(missing)
}
